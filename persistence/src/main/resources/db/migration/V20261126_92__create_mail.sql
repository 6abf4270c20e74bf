-- The outbox: a mail is written with the act that it tells of, taken by one sender, and its text forgotten once it is sent.

create table mail (
  id           uuid         not null,
  recipient    varchar(254) not null,
  subject      varchar(200) not null,
  text         varchar(4000),
  invitation   uuid,
  reset        uuid,
  state        varchar(10)  not null,
  made_at      timestamp(6) with time zone not null,
  due_at       timestamp(6) with time zone not null,
  leased_until timestamp(6) with time zone,
  sent_at      timestamp(6) with time zone,
  tries        integer      not null,
  problem      varchar(200),
  version      integer      not null,
  constraint pk_mail primary key (id),
  constraint fk_mail_invitation foreign key (invitation) references invitation (id),
  constraint fk_mail_reset foreign key (reset) references password_reset (id),
  constraint ck_mail_state check (state in ('WAITING', 'SENDING', 'SENT', 'UNKNOWN', 'FAILED')),
  constraint ck_mail_leased
    check ((state = 'SENDING' and leased_until is not null) or (state <> 'SENDING' and leased_until is null)),
  constraint ck_mail_sent
    check ((state = 'SENT' and sent_at is not null and text is null) or (state <> 'SENT' and sent_at is null and text is not null)),
  constraint ck_mail_link check (invitation is null or reset is null),
  constraint ck_mail_recipient check (position(chr(10) in recipient) = 0 and position(chr(13) in recipient) = 0),
  constraint ck_mail_subject check (position(chr(10) in subject) = 0 and position(chr(13) in subject) = 0)
);

create index ix_mail_due on mail (state, due_at);
