-- Indicator sets of framework years, and the published figures of practices to compare with.

create table indicator_set (
  code           varchar(40)  not null,
  title          varchar(100) not null,
  financial_year integer      not null,
  published      boolean      not null,
  version        integer      not null,
  constraint pk_indicator_set primary key (code)
);

create table indicator (
  id               uuid         not null,
  indicator_set    varchar(40)  not null,
  indicators_order integer      not null,
  code             varchar(12)  not null,
  domain           varchar(60)  not null,
  area             varchar(100) not null,
  description      varchar(400) not null,
  kind             varchar(10)  not null,
  points           numeric(7, 2) not null,
  lower_threshold  numeric(7, 4),
  upper_threshold  numeric(7, 4),
  uses_prevalence  boolean      not null,
  source           varchar(200) not null,
  verified         varchar(400) not null,
  constraint pk_indicator primary key (id),
  constraint uq_indicator_code unique (indicator_set, code),
  constraint fk_indicator_indicator_set foreign key (indicator_set) references indicator_set (code),
  constraint ck_indicator_kind check (kind in ('REGISTER', 'FRACTION', 'DECLARED')),
  constraint ck_indicator_points check (points >= 0),
  constraint ck_indicator_thresholds check (
    (kind = 'FRACTION' and lower_threshold is not null and upper_threshold is not null
      and lower_threshold < upper_threshold)
    or (kind <> 'FRACTION' and lower_threshold is null and upper_threshold is null))
);

create table published_result (
  id            uuid         not null,
  indicator_set varchar(40)  not null,
  practice      varchar(6)   not null,
  indicator     varchar(12)  not null,
  register      integer,
  numerator     integer,
  denominator   integer,
  exceptions    integer,
  points        numeric(7, 2),
  source        varchar(200) not null,
  version       integer      not null,
  constraint pk_published_result primary key (id),
  constraint uq_published_result_indicator unique (practice, indicator_set, indicator),
  constraint fk_published_result_practice foreign key (practice) references practice (code),
  constraint fk_published_result_indicator foreign key (indicator_set, indicator)
    references indicator (indicator_set, code),
  constraint ck_published_result_counts check (
    (register is null or register >= 0) and (exceptions is null or exceptions >= 0)
    and (numerator is null or (numerator >= 0 and numerator <= denominator)))
);

create table published_payment (
  id                  uuid           not null,
  practice            varchar(6)     not null,
  financial_year      integer        not null,
  contract_type       varchar(10)    not null,
  registered_patients integer        not null,
  weighted_patients   integer        not null,
  qof_payments        numeric(14, 2) not null,
  source              varchar(200)   not null,
  version             integer        not null,
  constraint pk_published_payment primary key (id),
  constraint uq_published_payment_year unique (practice, financial_year),
  constraint fk_published_payment_practice foreign key (practice) references practice (code),
  constraint ck_published_payment_patients check (registered_patients >= 0 and weighted_patients >= 0)
);
