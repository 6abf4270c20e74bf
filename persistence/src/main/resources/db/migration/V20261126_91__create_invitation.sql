-- Invitations, where people get mail, and new passwords that were asked for. Of a one-time link only its SHA-256 is kept.

create table mailbox (
  person  uuid         not null,
  email   varchar(254) not null,
  version integer      not null,
  constraint pk_mailbox primary key (person),
  constraint fk_mailbox_person foreign key (person) references person (id),
  constraint ck_mailbox_email check (email = lower(email))
);

create index ix_mailbox_email on mailbox (email);

create table invitation (
  id           uuid         not null,
  email        varchar(254),
  name         varchar(100) not null,
  organisation varchar(12)  not null,
  invited_by   uuid         not null,
  made_at      timestamp(6) with time zone not null,
  hash         varchar(64),
  expires_at   timestamp(6) with time zone,
  accepted_at  timestamp(6) with time zone,
  person       uuid,
  withdrawn_at timestamp(6) with time zone,
  version      integer      not null,
  constraint pk_invitation primary key (id),
  constraint uq_invitation_hash unique (hash),
  constraint fk_invitation_person foreign key (person) references person (id),
  constraint ck_invitation_hash check (hash is null or char_length(hash) = 64),
  constraint ck_invitation_link check (hash is null or expires_at is not null),
  constraint ck_invitation_accepted
    check ((accepted_at is null and person is null) or (accepted_at is not null and person is not null)),
  -- What was accepted or withdrawn has no link left.
  constraint ck_invitation_closed
    check ((accepted_at is null and withdrawn_at is null) or hash is null),
  constraint ck_invitation_once check (accepted_at is null or withdrawn_at is null)
);

create index ix_invitation_made on invitation (made_at);

create table invitation_roles (
  invitation uuid        not null,
  roles      varchar(40) not null,
  constraint pk_invitation_roles primary key (invitation, roles),
  constraint fk_invitation_roles_invitation foreign key (invitation) references invitation (id)
);

create table password_reset (
  id         uuid    not null,
  person     uuid    not null,
  asked_at   timestamp(6) with time zone not null,
  hash       varchar(64),
  expires_at timestamp(6) with time zone,
  used_at    timestamp(6) with time zone,
  version    integer not null,
  constraint pk_password_reset primary key (id),
  constraint uq_password_reset_hash unique (hash),
  constraint fk_password_reset_person foreign key (person) references person (id),
  constraint ck_password_reset_hash check (hash is null or char_length(hash) = 64),
  constraint ck_password_reset_link check (hash is null or expires_at is not null),
  constraint ck_password_reset_used check (used_at is null or hash is null)
);

create index ix_password_reset_person on password_reset (person);
