-- Quarterly reports: what a practice is writing, and each submission as it was sent.

create table quarterly_report (
  id               uuid         not null,
  scheme           varchar(40)  not null,
  scheme_version   integer      not null,
  practice         varchar(6)   not null,
  period_number    integer      not null,
  period_name      varchar(100) not null,
  period_starts_on date         not null,
  period_ends_on   date         not null,
  period_due_on    date         not null,
  state            varchar(20)  not null,
  open_state       varchar(20)  not null,
  started_on       date         not null,
  sign_offs        integer      not null,
  sign_off_person  uuid,
  sign_off_name    varchar(100),
  sign_off_day     date,
  sent_back_author varchar(100),
  sent_back_day    date,
  sent_back_text   varchar(2000),
  reopened_author  varchar(100),
  reopened_day     date,
  reopened_text    varchar(2000),
  decided_on       date,
  version          integer      not null,
  constraint pk_quarterly_report primary key (id),
  constraint uq_quarterly_report_period unique (scheme, practice, period_number),
  constraint fk_quarterly_report_scheme_version
    foreign key (scheme, scheme_version) references scheme_version (scheme, number),
  constraint fk_quarterly_report_sign_off_person foreign key (sign_off_person) references person (id),
  constraint ck_quarterly_report_state
    check (state in ('DRAFT', 'SIGNED_OFF', 'SUBMITTED', 'QUERIED', 'RESUBMITTED', 'ACCEPTED',
                     'NOT_ACCEPTED', 'REOPENED')),
  constraint ck_quarterly_report_open_state check (open_state in ('DRAFT', 'QUERIED', 'REOPENED')),
  constraint ck_quarterly_report_signed_off check (state <> 'SIGNED_OFF' or sign_off_person is not null),
  constraint ck_quarterly_report_decided
    check (state not in ('ACCEPTED', 'NOT_ACCEPTED') or decided_on is not null)
);

create index ix_quarterly_report_practice on quarterly_report (practice);

create table quarterly_report_queries (
  quarterly_report uuid          not null,
  queries_order    integer       not null,
  section          varchar(70)   not null,
  text             varchar(2000) not null,
  asked_on         date          not null,
  asked_by         varchar(100)  not null,
  submission       integer       not null,
  constraint pk_quarterly_report_queries primary key (quarterly_report, queries_order),
  constraint fk_quarterly_report_queries foreign key (quarterly_report) references quarterly_report (id)
);

create table report_section (
  id               uuid        not null,
  quarterly_report uuid        not null,
  number           integer     not null,
  code             varchar(70) not null,
  edition          integer     not null,
  complete         boolean     not null,
  edited_by        varchar(100),
  edited_at        timestamp(6) with time zone,
  constraint pk_report_section primary key (id),
  constraint fk_report_section_quarterly_report
    foreign key (quarterly_report) references quarterly_report (id),
  constraint uq_report_section_code unique (quarterly_report, code),
  constraint ck_report_section_edition check (edition >= 0)
);

create table report_section_answers (
  report_section uuid           not null,
  answers_order  integer        not null,
  question       varchar(60)    not null,
  status         varchar(20)    not null,
  content        varchar(10000) not null,
  reason         varchar(1000)  not null,
  constraint pk_report_section_answers primary key (report_section, answers_order),
  constraint fk_report_section_answers foreign key (report_section) references report_section (id),
  constraint ck_report_section_answers_status
    check (status in ('GIVEN', 'NOTHING_TO_REPORT', 'NOT_APPLICABLE', 'NOT_YET_KNOWN', 'MISSING'))
);

create table report_section_carried (
  report_section uuid          not null,
  carried_order  integer       not null,
  item           uuid          not null,
  aim            varchar(60)   not null,
  text           varchar(1000) not null,
  planned_in     integer       not null,
  answer         varchar(20)   not null,
  reason         varchar(1000) not null,
  constraint pk_report_section_carried primary key (report_section, carried_order),
  constraint fk_report_section_carried foreign key (report_section) references report_section (id),
  constraint ck_report_section_carried_answer
    check (answer in ('UNANSWERED', 'DONE', 'MOVED', 'DROPPED'))
);

create table report_section_plan (
  report_section uuid          not null,
  plan_order     integer       not null,
  item           uuid          not null,
  aim            varchar(60)   not null,
  text           varchar(1000) not null,
  constraint pk_report_section_plan primary key (report_section, plan_order),
  constraint fk_report_section_plan foreign key (report_section) references report_section (id)
);

create table report_section_figures (
  report_section uuid          not null,
  figures_order  integer       not null,
  indicator      varchar(12)   not null,
  status         varchar(20)   not null,
  numerator      integer,
  denominator    integer,
  exceptions     integer,
  reason         varchar(1000) not null,
  constraint pk_report_section_figures primary key (report_section, figures_order),
  constraint fk_report_section_figures foreign key (report_section) references report_section (id),
  constraint ck_report_section_figures_status
    check (status in ('GIVEN', 'NOTHING_TO_REPORT', 'NOT_APPLICABLE', 'NOT_YET_KNOWN', 'MISSING')),
  constraint ck_report_section_figures_counts
    check (numerator >= 0 and denominator >= 0 and exceptions >= 0 and numerator <= denominator)
);

create table report_section_authors (
  report_section uuid         not null,
  authors_order  integer      not null,
  person         uuid         not null,
  name           varchar(100) not null,
  round          integer      not null,
  constraint pk_report_section_authors primary key (report_section, authors_order),
  constraint fk_report_section_authors foreign key (report_section) references report_section (id),
  constraint fk_report_section_authors_person foreign key (person) references person (id)
);

create table report_submission (
  id                 uuid          not null,
  quarterly_report   uuid          not null,
  number             integer       not null,
  receipt            varchar(40)   not null,
  submitted_on       date          not null,
  submitted_at       timestamp(6) with time zone not null,
  submitted_by       uuid          not null,
  submitted_by_name  varchar(100)  not null,
  signed_off_by      uuid          not null,
  signed_off_by_name varchar(100)  not null,
  signed_off_on      date          not null,
  late_days          integer       not null,
  note               varchar(4000) not null,
  constraint pk_report_submission primary key (id),
  constraint fk_report_submission_quarterly_report
    foreign key (quarterly_report) references quarterly_report (id),
  constraint fk_report_submission_submitted_by foreign key (submitted_by) references person (id),
  constraint fk_report_submission_signed_off_by foreign key (signed_off_by) references person (id),
  constraint uq_report_submission_number unique (quarterly_report, number),
  constraint uq_report_submission_receipt unique (receipt),
  constraint ck_report_submission_number check (number >= 1),
  constraint ck_report_submission_late_days check (late_days >= 0)
);

create table report_submission_answers (
  report_submission uuid           not null,
  answers_order     integer        not null,
  question          varchar(60)    not null,
  status            varchar(20)    not null,
  content           varchar(10000) not null,
  reason            varchar(1000)  not null,
  constraint pk_report_submission_answers primary key (report_submission, answers_order),
  constraint fk_report_submission_answers foreign key (report_submission) references report_submission (id),
  constraint ck_report_submission_answers_status
    check (status in ('GIVEN', 'NOTHING_TO_REPORT', 'NOT_APPLICABLE', 'NOT_YET_KNOWN'))
);

create table report_submission_carried (
  report_submission uuid          not null,
  carried_order     integer       not null,
  item              uuid          not null,
  aim               varchar(60)   not null,
  text              varchar(1000) not null,
  planned_in        integer       not null,
  answer            varchar(20)   not null,
  reason            varchar(1000) not null,
  constraint pk_report_submission_carried primary key (report_submission, carried_order),
  constraint fk_report_submission_carried foreign key (report_submission) references report_submission (id),
  constraint ck_report_submission_carried_answer check (answer in ('DONE', 'MOVED', 'DROPPED'))
);

create table report_submission_plan (
  report_submission uuid          not null,
  plan_order        integer       not null,
  item              uuid          not null,
  aim               varchar(60)   not null,
  text              varchar(1000) not null,
  constraint pk_report_submission_plan primary key (report_submission, plan_order),
  constraint fk_report_submission_plan foreign key (report_submission) references report_submission (id)
);

create table report_submission_figures (
  report_submission uuid          not null,
  figures_order     integer       not null,
  indicator         varchar(12)   not null,
  status            varchar(20)   not null,
  numerator         integer,
  denominator       integer,
  exceptions        integer,
  reason            varchar(1000) not null,
  constraint pk_report_submission_figures primary key (report_submission, figures_order),
  constraint fk_report_submission_figures foreign key (report_submission) references report_submission (id),
  constraint ck_report_submission_figures_status
    check (status in ('GIVEN', 'NOTHING_TO_REPORT', 'NOT_APPLICABLE', 'NOT_YET_KNOWN')),
  constraint ck_report_submission_figures_given
    check (status <> 'GIVEN'
           or (numerator is not null and denominator is not null and exceptions is not null)),
  constraint ck_report_submission_figures_counts
    check (numerator >= 0 and denominator >= 0 and exceptions >= 0 and numerator <= denominator)
);
