-- Reviews of submitted reports, and the interests that bar a reviewer from a practice.

create table review (
  id            uuid          not null,
  report        uuid          not null,
  submission    integer       not null,
  reviewer      uuid          not null,
  reviewer_name varchar(100)  not null,
  taken_on      date          not null,
  state         varchar(20)   not null,
  outcome       varchar(20),
  reasons       varchar(4000) not null,
  decided_on    date,
  version       integer       not null,
  constraint pk_review primary key (id),
  constraint fk_review_submission
    foreign key (report, submission) references report_submission (quarterly_report, number),
  constraint fk_review_reviewer foreign key (reviewer) references person (id),
  constraint uq_review_submission unique (report, submission),
  constraint ck_review_state
    check (state in ('ASSIGNED', 'QUERIED', 'SATISFIED', 'SATISFIED_IN_PART', 'NOT_SATISFIED', 'REOPENED')),
  constraint ck_review_outcome
    check (outcome in ('SATISFIED', 'SATISFIED_IN_PART', 'NOT_SATISFIED')),
  constraint ck_review_decided
    check (state in ('ASSIGNED', 'QUERIED', 'REOPENED') or (outcome = state and decided_on is not null))
);

create table review_judgements (
  review           uuid          not null,
  judgements_order integer       not null,
  criterion        varchar(60)   not null,
  verdict          varchar(20),
  reasons          varchar(4000) not null,
  constraint pk_review_judgements primary key (review, judgements_order),
  constraint fk_review_judgements foreign key (review) references review (id),
  constraint ck_review_judgements_verdict check (verdict in ('MET', 'PARTLY', 'NOT_MET'))
);

create table review_interest (
  id          uuid          not null,
  person      uuid          not null,
  person_name varchar(100)  not null,
  practice    varchar(6)    not null,
  nature      varchar(1000) not null,
  declared_on date          not null,
  constraint pk_review_interest primary key (id),
  constraint fk_review_interest_person foreign key (person) references person (id),
  constraint uq_review_interest unique (person, practice)
);
