-- People who sign in through an OpenID Connect provider: who they are there, the codes that link them, their sessions.

create table external_identity (
  id        uuid         not null,
  issuer    varchar(500) not null,
  subject   varchar(255) not null,
  person    uuid         not null,
  linked_at timestamp(6) with time zone not null,
  version   integer      not null,
  constraint pk_external_identity primary key (id),
  constraint uq_external_identity_subject unique (issuer, subject),
  constraint uq_external_identity_person unique (person, issuer),
  constraint fk_external_identity_person foreign key (person) references person (id)
);

create table link_code (
  id          uuid        not null,
  person      uuid        not null,
  hash        varchar(64) not null,
  made_by     uuid        not null,
  made_at     timestamp(6) with time zone not null,
  expires_at  timestamp(6) with time zone not null,
  used_at     timestamp(6) with time zone,
  replaced_at timestamp(6) with time zone,
  version     integer     not null,
  constraint pk_link_code primary key (id),
  constraint uq_link_code_hash unique (hash),
  constraint fk_link_code_person foreign key (person) references person (id),
  constraint fk_link_code_made_by foreign key (made_by) references person (id),
  constraint ck_link_code_hash check (char_length(hash) = 64),
  constraint ck_link_code_expires check (expires_at > made_at),
  constraint ck_link_code_used check (used_at is null or (used_at < expires_at and replaced_at is null))
);

create index ix_link_code_person on link_code (person);

create table provider_session (
  id               uuid         not null,
  issuer           varchar(500) not null,
  subject          varchar(255) not null,
  sid              varchar(255),
  person           uuid         not null,
  started_at       timestamp(6) with time zone not null,
  authenticated_at timestamp(6) with time zone not null,
  acr              varchar(255),
  ended_at         timestamp(6) with time zone,
  version          integer      not null,
  constraint pk_provider_session primary key (id),
  constraint fk_provider_session_person foreign key (person) references person (id)
);

create index ix_provider_session_sid on provider_session (issuer, sid);
create index ix_provider_session_subject on provider_session (issuer, subject);

-- Logout tokens that were used, by SHA-256 of issuer and id: each counts once. Kept for a day.
create table used_logout_token (
  hash    varchar(64) not null,
  used_at timestamp(6) with time zone not null,
  constraint pk_used_logout_token primary key (hash),
  constraint ck_used_logout_token_hash check (char_length(hash) = 64)
);
