-- Where people are signed in, so that ending a session counts on its next request on every node.

create table sign_in_session (
  id         uuid         not null,
  person     uuid         not null,
  started_at timestamp(6) with time zone not null,
  seen_at    timestamp(6) with time zone not null,
  address    varchar(200) not null,
  browser    varchar(200) not null,
  factor_due boolean      not null,
  proven_at  timestamp(6) with time zone not null,
  ended_at   timestamp(6) with time zone,
  version    integer      not null,
  constraint pk_sign_in_session primary key (id),
  constraint fk_sign_in_session_person foreign key (person) references person (id)
);

create index ix_sign_in_session_person on sign_in_session (person);
