-- API tokens: what a program shows to act for a person. Of the text only its SHA-256 is kept.

create table api_token (
  id           uuid         not null,
  person       uuid         not null,
  name         varchar(100) not null,
  hash         varchar(64)  not null,
  made_at      timestamp(6) with time zone not null,
  expires_at   timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone,
  revoked_at   timestamp(6) with time zone,
  revoked_by   uuid,
  version      integer      not null,
  constraint pk_api_token primary key (id),
  constraint uq_api_token_hash unique (hash),
  constraint fk_api_token_person foreign key (person) references person (id),
  constraint fk_api_token_revoked_by foreign key (revoked_by) references person (id),
  constraint ck_api_token_hash check (char_length(hash) = 64),
  constraint ck_api_token_expires check (expires_at is null or expires_at > made_at),
  constraint ck_api_token_revoked
    check ((revoked_at is null and revoked_by is null) or (revoked_at is not null and revoked_by is not null))
);

create index ix_api_token_person on api_token (person);
