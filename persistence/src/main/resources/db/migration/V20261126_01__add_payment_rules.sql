-- Reference values by version, the payment rules that terms switch on, entitlements and adjustments.

create table reference_value (
  id                 uuid         not null,
  kind               varchar(40)  not null,
  area               varchar(12)  not null,
  financial_year     integer      not null,
  number             integer      not null,
  figure_numerator   bigint       not null,
  figure_denominator bigint       not null,
  source             varchar(500) not null,
  reason             varchar(500) not null,
  recorded_by        uuid         not null,
  recorded_on        date         not null,
  recorded_at        timestamp(6) with time zone not null,
  version            integer      not null,
  constraint pk_reference_value primary key (id),
  -- A correction is the next version; two at the same moment cannot both be it.
  constraint uq_reference_value_number unique (kind, area, financial_year, number),
  constraint ck_reference_value_kind check (
    kind in ('POINT_VALUE', 'AVERAGE_LIST', 'NATIONAL_PREVALENCE', 'NATIONAL_TARGET_POPULATION')),
  constraint ck_reference_value_area check (
    (kind in ('POINT_VALUE', 'AVERAGE_LIST') and area = '')
    or (kind in ('NATIONAL_PREVALENCE', 'NATIONAL_TARGET_POPULATION') and area <> '')),
  constraint ck_reference_value_number check (number >= 1),
  constraint ck_reference_value_figure check (figure_numerator > 0 and figure_denominator > 0)
);

create table scheme_version_rules (
  scheme_version uuid           not null,
  rules_order    integer        not null,
  rule           varchar(40)    not null,
  component      varchar(60)    not null,
  share          numeric(7, 4),
  amount         numeric(12, 2),
  assumed        boolean        not null,
  source         varchar(2000)  not null,
  constraint pk_scheme_version_rules primary key (scheme_version, rules_order),
  constraint fk_scheme_version_rules foreign key (scheme_version) references scheme_version (id),
  constraint uq_scheme_version_rules unique (scheme_version, rule, component),
  constraint ck_scheme_version_rules_rule check (rule in (
    'CONTRACTOR_POPULATION_INDEX', 'PREVALENCE_FACTOR', 'TARGET_POPULATION_FACTOR', 'ASPIRATION',
    'PMS_DEDUCTION', 'PRO_RATA_BY_DAYS', 'FLOOR', 'CAP')),
  constraint ck_scheme_version_rules_share check (share is null or share between 0 and 100),
  constraint ck_scheme_version_rules_amount check (amount is null or amount >= 0)
);

create table entitlement_line (
  id          uuid           not null,
  scheme      varchar(40)    not null,
  practice    varchar(6)     not null,
  component   varchar(60)    not null,
  period      integer        not null,
  entry       integer        not null,
  amount      numeric(14, 2) not null,
  working     varchar(40000) not null,
  cause       varchar(1000)  not null,
  recorded_by uuid           not null,
  recorded_on date           not null,
  recorded_at timestamp(6) with time zone not null,
  version     integer        not null,
  constraint pk_entitlement_line primary key (id),
  constraint fk_entitlement_line_scheme foreign key (scheme) references scheme (code),
  constraint fk_entitlement_line_practice foreign key (practice) references practice (code),
  constraint uq_entitlement_line_entry unique (scheme, practice, component, period, entry),
  constraint ck_entitlement_line_entry check (entry >= 1),
  constraint ck_entitlement_line_amount check (amount >= 0)
);

create table entitlement_line_uses (
  entitlement_line uuid not null,
  uses             uuid not null,
  constraint pk_entitlement_line_uses primary key (entitlement_line, uses),
  constraint fk_entitlement_line_uses foreign key (entitlement_line) references entitlement_line (id),
  constraint fk_entitlement_line_uses_reference_value foreign key (uses) references reference_value (id)
);

create index ix_entitlement_line_uses on entitlement_line_uses (uses);

create table adjustment (
  id          uuid           not null,
  scheme      varchar(40)    not null,
  practice    varchar(6)     not null,
  component   varchar(60)    not null,
  period      integer        not null,
  amount      numeric(14, 2) not null,
  cause       varchar(20)    not null,
  caused_by   uuid           not null,
  reason      varchar(1000)  not null,
  working     varchar(40000) not null,
  recorded_by uuid           not null,
  recorded_on date           not null,
  recorded_at timestamp(6) with time zone not null,
  version     integer        not null,
  constraint pk_adjustment primary key (id),
  constraint fk_adjustment_scheme foreign key (scheme) references scheme (code),
  constraint fk_adjustment_practice foreign key (practice) references practice (code),
  -- One dispute, recalculation or decision moves the money of a share once.
  constraint uq_adjustment_caused_by unique (cause, caused_by, practice, component, period),
  constraint ck_adjustment_cause check (cause in ('DECISION', 'RECALCULATION', 'DISPUTE', 'CORRECTION')),
  constraint ck_adjustment_amount check (amount <> 0)
);

create index ix_adjustment_practice on adjustment (practice, scheme);
