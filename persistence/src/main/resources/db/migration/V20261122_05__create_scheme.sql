-- Schemes with their versions; the terms of a version are kept in lists, each with its order.

create table scheme (
  code          varchar(40)  not null,
  name          varchar(200) not null,
  commissioner  varchar(12)  not null,
  area_team     varchar(12)  not null,
  proposal      uuid,
  indicator_set varchar(40)  not null,
  starts_on     date         not null,
  ends_on       date         not null,
  state         varchar(20)  not null,
  published_on  date,
  closed_on     date,
  changes       integer      not null,
  version       integer      not null,
  constraint pk_scheme primary key (code),
  constraint ck_scheme_dates check (ends_on > starts_on),
  constraint ck_scheme_state check (state in ('CONFIGURING', 'PUBLISHED', 'CLOSED', 'EVALUATED')),
  constraint ck_scheme_published check (state = 'CONFIGURING' or published_on is not null)
);

create table scheme_version (
  id             uuid           not null,
  scheme         varchar(40)    not null,
  number         integer        not null,
  effective_from date           not null,
  reason         varchar(2000)  not null,
  draft          boolean        not null,
  recorded_by    uuid           not null,
  recorded_at    timestamp(6) with time zone not null,
  agreement      varchar(20000) not null,
  reference_point_value      numeric(12, 2) not null,
  reference_average_list     integer        not null,
  reference_source           varchar(1000)  not null,
  constraint pk_scheme_version primary key (id),
  constraint fk_scheme_version_scheme foreign key (scheme) references scheme (code),
  constraint uq_scheme_version_number unique (scheme, number),
  constraint ck_scheme_version_average_list check (reference_average_list >= 0)
);

create table scheme_version_retained (
  scheme_version uuid        not null,
  retained_order integer     not null,
  indicator      varchar(12) not null,
  assumed        boolean     not null,
  constraint pk_scheme_version_retained primary key (scheme_version, retained_order),
  constraint fk_scheme_version_retained foreign key (scheme_version) references scheme_version (id)
);

create table scheme_version_aims (
  scheme_version uuid          not null,
  aims_order     integer       not null,
  code           varchar(60)   not null,
  title          varchar(200)  not null,
  description    varchar(2000) not null,
  constraint pk_scheme_version_aims primary key (scheme_version, aims_order),
  constraint fk_scheme_version_aims foreign key (scheme_version) references scheme_version (id)
);

create table scheme_version_questions (
  scheme_version  uuid          not null,
  questions_order integer       not null,
  code            varchar(60)   not null,
  aim             varchar(60)   not null,
  text            varchar(1000) not null,
  hint            varchar(1000) not null,
  kind            varchar(20)   not null,
  maximum_length  integer       not null,
  constraint pk_scheme_version_questions primary key (scheme_version, questions_order),
  constraint fk_scheme_version_questions foreign key (scheme_version) references scheme_version (id),
  constraint ck_scheme_version_questions_kind check (kind in ('NARRATIVE', 'COUNT', 'YES_NO'))
);

create table scheme_version_periods (
  scheme_version uuid         not null,
  periods_order  integer      not null,
  number         integer      not null,
  name           varchar(100) not null,
  starts_on      date         not null,
  ends_on        date         not null,
  due_on         date         not null,
  constraint pk_scheme_version_periods primary key (scheme_version, periods_order),
  constraint fk_scheme_version_periods foreign key (scheme_version) references scheme_version (id),
  constraint ck_scheme_version_periods_dates check (ends_on > starts_on and due_on > ends_on)
);

create table scheme_version_criteria (
  scheme_version uuid          not null,
  criteria_order integer       not null,
  code           varchar(60)   not null,
  aim            varchar(60)   not null,
  text           varchar(1000) not null,
  constraint pk_scheme_version_criteria primary key (scheme_version, criteria_order),
  constraint fk_scheme_version_criteria foreign key (scheme_version) references scheme_version (id)
);

create table scheme_version_components (
  scheme_version   uuid           not null,
  components_order integer        not null,
  code             varchar(60)    not null,
  name             varchar(200)   not null,
  basis            varchar(20)    not null,
  rate             numeric(12, 2) not null,
  part_release     numeric(7, 4)  not null,
  assumed          boolean        not null,
  source           varchar(2000)  not null,
  constraint pk_scheme_version_components primary key (scheme_version, components_order),
  constraint fk_scheme_version_components foreign key (scheme_version) references scheme_version (id),
  constraint ck_scheme_version_components_basis
    check (basis in ('QOF_POINTS', 'PROTECTED_AMOUNT', 'PER_PATIENT', 'FIXED')),
  constraint ck_scheme_version_components_part check (part_release between 0 and 100)
);

create table scheme_version_shares (
  scheme_version uuid          not null,
  shares_order   integer       not null,
  component      varchar(60)   not null,
  period         integer       not null,
  share          numeric(7, 4) not null,
  constraint pk_scheme_version_shares primary key (scheme_version, shares_order),
  constraint fk_scheme_version_shares foreign key (scheme_version) references scheme_version (id),
  constraint ck_scheme_version_shares_share check (share between 0 and 100)
);

create table scheme_version_assumptions (
  scheme_version    uuid          not null,
  assumptions_order integer       not null,
  subject           varchar(200)  not null,
  explanation       varchar(2000) not null,
  constraint pk_scheme_version_assumptions primary key (scheme_version, assumptions_order),
  constraint fk_scheme_version_assumptions foreign key (scheme_version) references scheme_version (id)
);
