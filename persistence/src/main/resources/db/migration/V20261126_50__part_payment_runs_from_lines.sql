-- Runs are prepared and sent by jobs that survive a crash; their payments are changed by sets; holds, recoveries, carried
-- amounts, answers of the bank and paycodes.

alter table payment_run add column seen varchar(64);
alter table payment_run add column second_needed boolean default false not null;
alter table payment_run add column second_authorised_by uuid;
alter table payment_run add column second_authorised_on date;
alter table payment_run add column second_authorised_at timestamp(6) with time zone;
alter table payment_run add column sending_by uuid;
alter table payment_run add column sending_on date;
alter table payment_run add column sending_at timestamp(6) with time zone;
alter table payment_run add column expected_on date;
alter table payment_run add column reconciled_by uuid;
alter table payment_run add column reconciled_on date;
alter table payment_run add column reconciled_at timestamp(6) with time zone;
alter table payment_run add column reconcile_note varchar(500);

-- What was sent before there was a state for it was being sent at the same moment.
update payment_run set sending_by = sent_by, sending_on = sent_on, sending_at = sent_at where sent_by is not null;

alter table payment_run drop constraint ck_payment_run_state;
alter table payment_run add constraint ck_payment_run_state check (state in (
  'PREPARING', 'PREPARED', 'AUTHORISED', 'SENDING', 'SENT', 'PAID', 'UNKNOWN', 'CANCELLED'));
alter table payment_run drop constraint ck_payment_run_lines;
alter table payment_run add constraint ck_payment_run_lines check (
  lines >= 1 or (lines = 0 and state in ('PREPARING', 'CANCELLED')));
alter table payment_run add constraint ck_payment_run_three_people check (
  second_authorised_by is null
  or (authorised_by is not null and second_authorised_by <> prepared_by and second_authorised_by <> authorised_by));
alter table payment_run drop constraint ck_payment_run_steps;
alter table payment_run add constraint ck_payment_run_steps check (
  (state not in ('AUTHORISED', 'SENDING', 'SENT', 'PAID', 'UNKNOWN')
    or (authorised_by is not null and (not second_needed or second_authorised_by is not null)))
  and (state not in ('SENDING', 'SENT', 'PAID', 'UNKNOWN') or sending_by is not null)
  and (state not in ('SENT', 'PAID') or sent_by is not null)
  and (state <> 'PAID' or (settled_by is not null and paid_on is not null and paid_reference is not null))
  and (state <> 'CANCELLED' or (cancelled_by is not null and cancel_reason is not null)));
alter table payment_run add constraint ck_payment_run_reconciled check (
  (reconciled_by is null) = (reconcile_note is null));

alter table payment add column kind varchar(20) default 'SHARE' not null;
alter table payment add column adjustment uuid;
alter table payment add column instalment integer;
alter table payment add column paycode varchar(20) default '' not null;
alter table payment add column bank_reference varchar(100);
alter table payment add column rejection varchar(200);
alter table payment add column correction varchar(500);
alter table payment add column corrected_by uuid;
alter table payment add column corrected_on date;
alter table payment add column corrected_at timestamp(6) with time zone;
update payment set kind = 'CHANGE' where entry > 1;
alter table payment alter column report drop not null;
alter table payment alter column release drop not null;
alter table payment alter column decided_on drop not null;

alter table payment add constraint uq_payment_reference unique (payment_run, reference);
alter table payment add constraint fk_payment_adjustment foreign key (adjustment) references adjustment (id);
-- An instalment of an adjustment is paid or taken back once.
alter table payment add constraint uq_payment_adjustment unique (adjustment, instalment, live);
alter table payment add constraint ck_payment_kind check (
  (kind in ('SHARE', 'CHANGE') and report is not null and release is not null and decided_on is not null
    and adjustment is null)
  or (kind = 'ADJUSTMENT' and adjustment is not null and instalment >= 1 and report is null)
  or (kind = 'CARRIED' and adjustment is null and report is null));
alter table payment drop constraint ck_payment_entry;
alter table payment add constraint ck_payment_entry check (
  (kind = 'SHARE' and entry = 1 and adjusts is null and released >= 0 and released <= due)
  or (kind = 'CHANGE' and entry > 1 and adjusts is not null and reason <> '')
  or (kind in ('ADJUSTMENT', 'CARRIED') and entry > 1 and due = 0 and reason <> ''));
alter table payment drop constraint ck_payment_status;
alter table payment add constraint ck_payment_status check (status in (
  'PREPARED', 'AUTHORISED', 'SENDING', 'SENT', 'PAID', 'HELD', 'NIL', 'SET_OFF', 'REJECTED', 'UNKNOWN', 'CANCELLED'));
-- A cancelled payment frees its share, and so does a rejected one once it is corrected.
alter table payment drop constraint ck_payment_live;
alter table payment add constraint ck_payment_live check (
  (live is not null and live = 1 and status <> 'CANCELLED')
  or (live is null and (status = 'CANCELLED' or (status = 'REJECTED' and corrected_by is not null))));
alter table payment add constraint ck_payment_rejected check ((status = 'REJECTED') = (rejection is not null));
alter table payment add constraint ck_payment_corrected check (
  (corrected_by is null and correction is null) or (corrected_by is not null and correction is not null));

create table payment_hold (
  id             uuid           not null,
  payment        uuid           not null,
  scheme         varchar(40)    not null,
  practice       varchar(6)     not null,
  component      varchar(60)    not null,
  period         integer        not null,
  amount         numeric(14, 2) not null,
  reason         varchar(500)   not null,
  held_by        uuid           not null,
  held_on        date           not null,
  held_at        timestamp(6) with time zone not null,
  released_by    uuid,
  released_on    date,
  released_at    timestamp(6) with time zone,
  release_reason varchar(500),
  version        integer        not null,
  constraint pk_payment_hold primary key (id),
  constraint fk_payment_hold_payment foreign key (payment) references payment (id),
  constraint fk_payment_hold_scheme foreign key (scheme) references scheme (code),
  constraint fk_payment_hold_practice foreign key (practice) references practice (code),
  constraint ck_payment_hold_amount check (amount > 0),
  constraint ck_payment_hold_released check (
    (released_by is null and release_reason is null) or (released_by is not null and release_reason is not null))
);

create index ix_payment_hold_practice on payment_hold (scheme, practice);

create table recovery_plan (
  id         uuid    not null,
  planned_by uuid    not null,
  planned_on date    not null,
  planned_at timestamp(6) with time zone not null,
  version    integer not null,
  constraint pk_recovery_plan primary key (id),
  constraint fk_recovery_plan_adjustment foreign key (id) references adjustment (id)
);

create table recovery_plan_instalments (
  recovery_plan     uuid           not null,
  instalments_order integer        not null,
  amount            numeric(14, 2) not null,
  due_on            date           not null,
  constraint pk_recovery_plan_instalments primary key (recovery_plan, instalments_order),
  constraint fk_recovery_plan_instalments foreign key (recovery_plan) references recovery_plan (id),
  constraint ck_recovery_plan_instalments check (amount < 0)
);

create table paycode (
  id        uuid        not null,
  scheme    varchar(40) not null,
  component varchar(60) not null,
  code      varchar(20) not null,
  set_by    uuid        not null,
  set_on    date        not null,
  set_at    timestamp(6) with time zone not null,
  version   integer     not null,
  constraint pk_paycode primary key (id),
  constraint fk_paycode_scheme foreign key (scheme) references scheme (code),
  constraint uq_paycode unique (scheme, component)
);

-- How far the preparation of a run is: written in the transaction of the payments that it counts.
create table payment_run_checkpoint (
  payment_run   uuid           not null,
  last_practice varchar(6)     not null,
  practices     integer        not null,
  lines         integer        not null,
  total         numeric(14, 2) not null,
  held          numeric(14, 2) not null,
  omissions     integer        not null,
  digest        varchar(64)    not null,
  constraint pk_payment_run_checkpoint primary key (payment_run),
  constraint fk_payment_run_checkpoint foreign key (payment_run) references payment_run (id)
);

create table payment_run_omission (
  payment_run uuid          not null,
  position    integer       not null,
  practice    varchar(6)    not null,
  period      integer       not null,
  component   varchar(200)  not null,
  reason      varchar(1000) not null,
  constraint pk_payment_run_omission primary key (payment_run, position),
  constraint fk_payment_run_omission foreign key (payment_run) references payment_run (id)
);

-- Who works on a run now; without a sign of life another takes it over.
create table payment_run_lease (
  payment_run uuid        not null,
  owner       varchar(80) not null,
  beat        timestamp(6) with time zone not null,
  constraint pk_payment_run_lease primary key (payment_run),
  constraint fk_payment_run_lease foreign key (payment_run) references payment_run (id)
);

insert into payment_run_lease (payment_run, owner, beat)
  select id, '', timestamp with time zone '2000-01-01 00:00:00+00' from payment_run;

create table payment_response (
  id          uuid         not null,
  payment_run uuid         not null,
  name        varchar(200) not null,
  sha256      varchar(64)  not null,
  paid        integer      not null,
  rejected    integer      not null,
  read_by     uuid         not null,
  read_on     date         not null,
  read_at     timestamp(6) with time zone not null,
  version     integer      not null,
  constraint pk_payment_response primary key (id),
  constraint fk_payment_response_payment_run foreign key (payment_run) references payment_run (id),
  constraint uq_payment_response unique (payment_run, sha256)
);

-- The file in pieces instead of line by line.
create table payment_file_pieces (
  payment_file uuid           not null,
  pieces_order integer        not null,
  pieces       varchar(40000) not null,
  constraint pk_payment_file_pieces primary key (payment_file, pieces_order),
  constraint fk_payment_file_pieces foreign key (payment_file) references payment_file (id)
);
insert into payment_file_pieces (payment_file, pieces_order, pieces)
  select payment_file, lines_order, lines || chr(13) || chr(10) from payment_file_lines;
drop table payment_file_lines;
