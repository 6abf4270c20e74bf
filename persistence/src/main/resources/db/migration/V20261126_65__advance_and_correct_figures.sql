-- Aspiration payments in runs, what they follow from, target populations of practices, and recalculations that follow from
-- corrected figures of practices.

create table prior_achievement (
  id          uuid           not null,
  scheme      varchar(40)    not null,
  practice    varchar(6)     not null,
  component   varchar(60)    not null,
  achieved_in integer        not null,
  entry       integer        not null,
  amount      numeric(14, 2) not null,
  source      varchar(500)   not null,
  recorded_by uuid           not null,
  recorded_on date           not null,
  recorded_at timestamp(6) with time zone not null,
  version     integer        not null,
  constraint pk_prior_achievement primary key (id),
  constraint fk_prior_achievement_scheme foreign key (scheme) references scheme (code),
  constraint fk_prior_achievement_practice foreign key (practice) references practice (code),
  -- A correction is the next entry; two at the same moment cannot both be it.
  constraint uq_prior_achievement_entry unique (scheme, practice, component, entry),
  constraint ck_prior_achievement_entry check (entry >= 1),
  constraint ck_prior_achievement_amount check (amount >= 0),
  constraint ck_prior_achievement_source check (source <> '')
);

create table target_population (
  id             uuid         not null,
  practice       varchar(6)   not null,
  area           varchar(12)  not null,
  financial_year integer      not null,
  entry          integer      not null,
  patients       integer      not null,
  source         varchar(500) not null,
  import_file    uuid,
  line           integer,
  recorded_by    uuid         not null,
  recorded_on    date         not null,
  recorded_at    timestamp(6) with time zone not null,
  version        integer      not null,
  constraint pk_target_population primary key (id),
  constraint fk_target_population_practice foreign key (practice) references practice (code),
  constraint fk_target_population_import_file foreign key (import_file) references import_file (id),
  constraint uq_target_population_entry unique (practice, area, financial_year, entry),
  constraint ck_target_population_entry check (entry >= 1),
  constraint ck_target_population_patients check (patients between 0 and 999999),
  constraint ck_target_population_source check (source <> '' and area <> ''),
  constraint ck_target_population_line check (
    (import_file is null and line is null) or (import_file is not null and line is not null and line > 0))
);

create index ix_target_population_year on target_population (financial_year);

-- Advances and what sets them off are payments of their own.
alter table payment add column advance_month integer;
alter table payment drop constraint ck_payment_kind;
alter table payment add constraint ck_payment_kind check (
  (kind in ('SHARE', 'CHANGE') and report is not null and release is not null and decided_on is not null
    and adjustment is null)
  or (kind = 'ADJUSTMENT' and adjustment is not null and instalment >= 1 and report is null)
  or (kind = 'CARRIED' and adjustment is null and report is null)
  or (kind = 'ADVANCE' and advance_month is not null and adjustment is null and report is null)
  or (kind = 'SET_OFF' and adjustment is null and report is null));
alter table payment drop constraint ck_payment_entry;
alter table payment add constraint ck_payment_entry check (
  (kind = 'SHARE' and entry = 1 and adjusts is null and released >= 0 and released <= due)
  or (kind = 'CHANGE' and entry > 1 and adjusts is not null and reason <> '')
  or (kind in ('ADJUSTMENT', 'CARRIED', 'SET_OFF') and entry > 1 and due = 0 and reason <> '')
  or (kind = 'ADVANCE' and entry > 1 and due = 0 and released > 0 and reason <> ''));
alter table payment add constraint ck_payment_advance_month check (
  advance_month is null or (kind = 'ADVANCE' and advance_month between 1 and 12));
-- A month is advanced once: cancelled payments have no live, which frees it.
alter table payment add constraint uq_payment_advance_month
  unique (scheme, practice, component, advance_month, live);

alter table adjustment drop constraint ck_adjustment_cause;
alter table adjustment add constraint ck_adjustment_cause check (
  cause in ('DECISION', 'RECALCULATION', 'DISPUTE', 'CORRECTION', 'ASPIRATION'));

-- A recalculation follows from a reference value, or from figures of practices, which its cause and notes name.
alter table recalculation alter column value_before drop not null;
alter table recalculation alter column value_after drop not null;
alter table recalculation drop constraint ck_recalculation_values;
alter table recalculation add constraint ck_recalculation_values check (
  (value_before is null and value_after is null)
  or (value_before is not null and value_after is not null and value_before <> value_after));
