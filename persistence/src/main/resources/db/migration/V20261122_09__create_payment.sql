-- Baselines, payment runs with their payments, and the file of each run that was sent.

create table baseline (
  id             uuid           not null,
  scheme         varchar(40)    not null,
  practice       varchar(6)     not null,
  entry          integer        not null,
  reference_year integer        not null,
  amount         numeric(14, 2) not null,
  source         varchar(500)   not null,
  recorded_by    uuid           not null,
  recorded_on    date           not null,
  recorded_at    timestamp(6) with time zone not null,
  version        integer        not null,
  constraint pk_baseline primary key (id),
  constraint fk_baseline_scheme foreign key (scheme) references scheme (code),
  -- A correction is the next entry; two at the same moment cannot both be it.
  constraint uq_baseline_entry unique (scheme, practice, entry),
  constraint ck_baseline_entry check (entry >= 1),
  constraint ck_baseline_amount check (amount >= 0)
);

create table payment_run (
  id                 uuid           not null,
  scheme             varchar(40)    not null,
  number             integer        not null,
  state              varchar(20)    not null,
  lines              integer        not null,
  total              numeric(14, 2) not null,
  held               numeric(14, 2) not null,
  prepared_by        uuid           not null,
  prepared_on        date           not null,
  prepared_at        timestamp(6) with time zone not null,
  authorised_by      uuid,
  authorised_on      date,
  authorised_at      timestamp(6) with time zone,
  authorised_version integer,
  sent_by            uuid,
  sent_on            date,
  sent_at            timestamp(6) with time zone,
  settled_by         uuid,
  settled_on         date,
  settled_at         timestamp(6) with time zone,
  paid_on            date,
  paid_reference     varchar(100),
  cancelled_by       uuid,
  cancelled_on       date,
  cancelled_at       timestamp(6) with time zone,
  cancel_reason      varchar(500),
  version            integer        not null,
  constraint pk_payment_run primary key (id),
  constraint fk_payment_run_scheme foreign key (scheme) references scheme (code),
  constraint uq_payment_run_number unique (scheme, number),
  constraint ck_payment_run_state
    check (state in ('PREPARED', 'AUTHORISED', 'SENT', 'PAID', 'CANCELLED')),
  constraint ck_payment_run_lines check (lines >= 1),
  constraint ck_payment_run_two_people check (authorised_by is null or authorised_by <> prepared_by),
  constraint ck_payment_run_authorised check (
    (authorised_by is null and authorised_on is null and authorised_at is null
      and authorised_version is null)
    or (authorised_by is not null and authorised_on is not null and authorised_at is not null
      and authorised_version is not null)),
  constraint ck_payment_run_steps check (
    (state not in ('AUTHORISED', 'SENT', 'PAID') or authorised_by is not null)
    and (state not in ('SENT', 'PAID') or sent_by is not null)
    and (state <> 'PAID' or (settled_by is not null and paid_on is not null
      and paid_reference is not null))
    and (state <> 'CANCELLED' or (cancelled_by is not null and cancel_reason is not null))),
  constraint ck_payment_run_paid_on check (paid_on is null or paid_on >= authorised_on)
);

create table payment (
  id             uuid           not null,
  payment_run    uuid           not null,
  line           integer        not null,
  scheme         varchar(40)    not null,
  practice       varchar(6)     not null,
  period         integer        not null,
  component      varchar(60)    not null,
  component_name varchar(200)   not null,
  entry          integer        not null,
  live           integer,
  adjusts        uuid,
  report         uuid           not null,
  release        varchar(10)    not null,
  decided_on     date           not null,
  due            numeric(14, 2) not null,
  released       numeric(14, 2) not null,
  reason         varchar(1000)  not null,
  status         varchar(20)    not null,
  reference      varchar(40)    not null,
  paid_on        date,
  working        varchar(40000) not null,
  version        integer        not null,
  constraint pk_payment primary key (id),
  constraint fk_payment_payment_run foreign key (payment_run) references payment_run (id),
  constraint fk_payment_scheme foreign key (scheme) references scheme (code),
  constraint fk_payment_adjusts foreign key (adjusts) references payment (id),
  constraint uq_payment_line unique (payment_run, line),
  -- A share is paid once: cancelled payments have no live, which frees it.
  constraint uq_payment_live unique (scheme, practice, component, period, entry, live),
  constraint ck_payment_live check (
    (status = 'CANCELLED' and live is null) or (status <> 'CANCELLED' and live is not null and live = 1)),
  constraint ck_payment_status check (
    status in ('PREPARED', 'AUTHORISED', 'SENT', 'PAID', 'HELD', 'NIL', 'CANCELLED')),
  constraint ck_payment_release check (release in ('FULL', 'PART', 'NONE')),
  constraint ck_payment_due check (due >= 0),
  constraint ck_payment_entry check (
    (entry = 1 and adjusts is null and released >= 0 and released <= due)
    or (entry > 1 and adjusts is not null and released <> 0 and reason <> '')),
  constraint ck_payment_held check (released = due or reason <> ''),
  constraint ck_payment_paid check ((status = 'PAID') = (paid_on is not null))
);

create index ix_payment_practice on payment (practice, scheme, period);
create index ix_payment_report on payment (report);

create table payment_file (
  id      uuid         not null,
  name    varchar(100) not null,
  sha256  varchar(64)  not null,
  made_by uuid         not null,
  made_on date         not null,
  made_at timestamp(6) with time zone not null,
  version integer      not null,
  constraint pk_payment_file primary key (id),
  constraint fk_payment_file_payment_run foreign key (id) references payment_run (id),
  constraint uq_payment_file_name unique (name)
);

create table payment_file_lines (
  payment_file uuid          not null,
  lines_order  integer       not null,
  lines        varchar(2000) not null,
  constraint pk_payment_file_lines primary key (payment_file, lines_order),
  constraint fk_payment_file_lines foreign key (payment_file) references payment_file (id)
);
