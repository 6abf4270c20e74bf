-- Proposals with their revisions, consultations and decisions; every list is kept with its order.

create table proposal (
  id                uuid          not null,
  commissioner      varchar(12)   not null,
  deciding_body     varchar(12)   not null,
  state             varchar(30)   not null,
  drafted_on        date          not null,
  withdrawal_reason varchar(2000) not null,
  changes           integer       not null,
  version           integer       not null,
  constraint pk_proposal primary key (id),
  constraint ck_proposal_bodies check (commissioner <> deciding_body),
  constraint ck_proposal_state check (state in ('DRAFT', 'CONSULTING', 'SUBMITTED', 'APPROVED',
    'APPROVED_WITH_CONDITIONS', 'REFUSED', 'WITHDRAWN')),
  constraint ck_proposal_withdrawn check (state <> 'WITHDRAWN' or withdrawal_reason <> '')
);

create index ix_proposal_commissioner on proposal (commissioner);
create index ix_proposal_deciding_body on proposal (deciding_body);

create table proposal_writers (
  proposal      uuid         not null,
  writers_order integer      not null,
  person        uuid         not null,
  name          varchar(100) not null,
  constraint pk_proposal_writers primary key (proposal, writers_order),
  constraint fk_proposal_writers foreign key (proposal) references proposal (id),
  constraint fk_proposal_writers_person foreign key (person) references person (id),
  constraint uq_proposal_writers unique (proposal, person)
);

create table proposal_interests (
  proposal        uuid          not null,
  interests_order integer       not null,
  person          uuid          not null,
  name            varchar(100)  not null,
  nature          varchar(1000) not null,
  declared_on     date          not null,
  constraint pk_proposal_interests primary key (proposal, interests_order),
  constraint fk_proposal_interests foreign key (proposal) references proposal (id),
  constraint fk_proposal_interests_person foreign key (person) references person (id)
);

create table proposal_revision (
  id                uuid           not null,
  proposal          uuid           not null,
  revisions_order   integer        not null,
  number            integer        not null,
  title             varchar(150)   not null,
  case_text         varchar(10000) not null,
  cost              numeric(14, 2),
  cost_explanation  varchar(3000)  not null,
  starts_on         date,
  ends_on           date,
  written_on        date           not null,
  written_by_name   varchar(100)   not null,
  submitted_on      date,
  submitted_by_name varchar(100),
  constraint pk_proposal_revision primary key (id),
  constraint fk_proposal_revision_proposal foreign key (proposal) references proposal (id),
  constraint uq_proposal_revision_number unique (proposal, number),
  constraint ck_proposal_revision_number check (number > 0),
  constraint ck_proposal_revision_cost check (cost >= 0),
  constraint ck_proposal_revision_dates check (ends_on > starts_on),
  constraint ck_proposal_revision_submitted check (submitted_on is null
    or (submitted_by_name is not null and cost is not null and starts_on is not null and ends_on is not null))
);

create table proposal_revision_aims (
  proposal_revision uuid         not null,
  aims_order        integer      not null,
  aims              varchar(500) not null,
  constraint pk_proposal_revision_aims primary key (proposal_revision, aims_order),
  constraint fk_proposal_revision_aims foreign key (proposal_revision) references proposal_revision (id)
);

create table proposal_revision_measures (
  proposal_revision uuid         not null,
  measures_order    integer      not null,
  measures          varchar(500) not null,
  constraint pk_proposal_revision_measures primary key (proposal_revision, measures_order),
  constraint fk_proposal_revision_measures foreign key (proposal_revision) references proposal_revision (id)
);

create table consultation (
  id                  uuid          not null,
  proposal            uuid          not null,
  consultations_order integer       not null,
  revision            integer       not null,
  body                varchar(12)   not null,
  opened_on           date          not null,
  opened_by_name      varchar(100)  not null,
  due                 date          not null,
  state               varchar(20)   not null,
  ended_on            date,
  ended_by            uuid,
  ended_by_name       varchar(100),
  closing_reason      varchar(2000) not null,
  constraint pk_consultation primary key (id),
  constraint fk_consultation_proposal foreign key (proposal) references proposal (id),
  constraint ck_consultation_revision check (revision > 0),
  constraint fk_consultation_ended_by foreign key (ended_by) references person (id),
  constraint ck_consultation_state check (state in ('OPEN', 'ANSWERED', 'CLOSED_UNANSWERED')),
  constraint ck_consultation_due check (due >= opened_on),
  constraint ck_consultation_ended check (state = 'OPEN' or (ended_on is not null and ended_by is not null)),
  constraint ck_consultation_closed check (state <> 'CLOSED_UNANSWERED' or closing_reason <> '')
);

create index ix_consultation_proposal on consultation (proposal);
create index ix_consultation_body on consultation (body);

create table consultation_points (
  consultation    uuid          not null,
  points_order    integer       not null,
  number          integer       not null,
  stance          varchar(20)   not null,
  text            varchar(2000) not null,
  reply           varchar(2000) not null,
  replied_by_name varchar(100),
  replied_on      date,
  constraint pk_consultation_points primary key (consultation, points_order),
  constraint fk_consultation_points foreign key (consultation) references consultation (id),
  constraint ck_consultation_points_stance check (stance in ('SUPPORT', 'SUGGESTION', 'CONCERN', 'OBJECTION')),
  constraint ck_consultation_points_reply check (reply = '' or replied_on is not null)
);

create table decision (
  id              uuid          not null,
  proposal        uuid          not null,
  decisions_order integer       not null,
  revision        integer       not null,
  outcome         varchar(30)   not null,
  reasons         varchar(5000) not null,
  decided_by      uuid          not null,
  decided_by_name varchar(100)  not null,
  body            varchar(12)   not null,
  policy          varchar(20)   not null,
  decided_on      date          not null,
  effective_on    date          not null,
  recorded_at     timestamp(6) with time zone not null,
  constraint pk_decision primary key (id),
  constraint fk_decision_proposal foreign key (proposal) references proposal (id),
  constraint ck_decision_revision check (revision > 0),
  constraint fk_decision_decided_by foreign key (decided_by) references person (id),
  constraint uq_decision_revision unique (proposal, revision),
  constraint ck_decision_outcome check (outcome in ('APPROVE', 'APPROVE_WITH_CONDITIONS', 'REFUSE')),
  constraint ck_decision_policy check (policy in ('NATIONAL', 'CO_COMMISSIONING')),
  constraint ck_decision_reasons check (reasons <> '')
);

create table decision_conditions (
  decision         uuid          not null,
  conditions_order integer       not null,
  conditions       varchar(1000) not null,
  constraint pk_decision_conditions primary key (decision, conditions_order),
  constraint fk_decision_conditions foreign key (decision) references decision (id)
);
