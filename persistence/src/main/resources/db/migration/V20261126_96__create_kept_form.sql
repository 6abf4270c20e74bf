-- What people typed while they were signed out, sealed with a key that only their browser holds.

create table kept_form (
  name    varchar(64)     not null,
  person  uuid            not null,
  path    varchar(500)    not null,
  content varchar(400000) not null,
  kept_at timestamp(6) with time zone not null,
  constraint pk_kept_form primary key (name),
  constraint fk_kept_form_person foreign key (person) references person (id)
);

create index ix_kept_form_kept on kept_form (kept_at);
