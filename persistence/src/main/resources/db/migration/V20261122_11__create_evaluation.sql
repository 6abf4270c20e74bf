-- Data releases as the evaluator got them, and the secrets that make their pseudonyms.

create table pseudonym_key (
  scheme varchar(40) not null,
  secret varchar(64) not null,
  constraint pk_pseudonym_key primary key (scheme),
  constraint fk_pseudonym_key_scheme foreign key (scheme) references scheme (code)
);

create table data_release (
  id             uuid           not null,
  scheme         varchar(40)    not null,
  number         integer        not null,
  made_on        date           not null,
  made_at        timestamp(6) with time zone not null,
  made_by        uuid           not null,
  made_by_name   varchar(100)   not null,
  data_lines     integer        not null,
  fingerprint    varchar(64)    not null,
  codebook       varchar(20000) not null,
  codebook_notes varchar(40000) not null,
  version        integer        not null,
  constraint pk_data_release primary key (id),
  constraint fk_data_release_scheme foreign key (scheme) references scheme (code),
  constraint fk_data_release_made_by foreign key (made_by) references person (id),
  constraint uq_data_release_number unique (scheme, number),
  constraint ck_data_release_number check (number > 0),
  constraint ck_data_release_lines check (data_lines >= 0)
);

-- The content of a release, cut into pieces in order.
create table data_release_parts (
  data_release uuid          not null,
  parts_order  integer       not null,
  parts        varchar(8000) not null,
  constraint pk_data_release_parts primary key (data_release, parts_order),
  constraint fk_data_release_parts foreign key (data_release) references data_release (id)
);
