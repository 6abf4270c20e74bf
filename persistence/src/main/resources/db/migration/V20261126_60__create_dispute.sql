-- Disputes: what a practice questions, each step as an entry of its own, and the files attached.

create table dispute (
  id               uuid          not null,
  scheme           varchar(40)   not null,
  area_team        varchar(12)   not null,
  practice         varchar(6)    not null,
  number           integer       not null,
  subject_kind     varchar(20)   not null,
  subject_id       uuid          not null,
  subject_label    varchar(500)  not null,
  period           integer,
  component        varchar(60),
  why              varchar(4000) not null,
  state            varchar(20)   not null,
  live             integer,
  raised_on        date          not null,
  due_on           date,
  panel_on         date,
  closed_on        date,
  invited          varchar(12),
  put_down         integer,
  put_down_by      uuid,
  agreed_by        uuid,
  finding          varchar(20),
  effect_amount    numeric(14, 2),
  effect_component varchar(60),
  effect_period    integer,
  version          integer       not null,
  constraint pk_dispute primary key (id),
  constraint fk_dispute_scheme foreign key (scheme) references scheme (code),
  constraint fk_dispute_area_team foreign key (area_team) references body (code),
  constraint fk_dispute_practice foreign key (practice) references practice (code),
  constraint fk_dispute_invited foreign key (invited) references body (code),
  constraint uq_dispute_number unique (scheme, number),
  -- One open dispute about one thing: a closed one has no live, which frees it.
  constraint uq_dispute_live unique (subject_kind, subject_id, live),
  constraint ck_dispute_subject_kind check (
    subject_kind in ('PAYMENT', 'ENTITLEMENT_LINE', 'REVIEW_DECISION', 'RECALCULATION_LINE')),
  constraint ck_dispute_state check (
    state in ('RAISED', 'ANSWERED', 'PANEL', 'ACCEPTED', 'DECIDED', 'WITHDRAWN')),
  constraint ck_dispute_live check (
    (state in ('RAISED', 'ANSWERED', 'PANEL') and live is not null and live = 1
      and due_on is not null and closed_on is null)
    or (state in ('ACCEPTED', 'DECIDED', 'WITHDRAWN') and live is null
      and due_on is null and closed_on is not null)),
  constraint ck_dispute_panel check (state not in ('PANEL', 'DECIDED') or panel_on is not null),
  constraint ck_dispute_put_down check ((put_down is null) = (put_down_by is null)),
  constraint ck_dispute_two_people check (
    agreed_by is null or (put_down_by is not null and agreed_by <> put_down_by)),
  constraint ck_dispute_decided check ((state = 'DECIDED') = (agreed_by is not null)),
  constraint ck_dispute_finding check (finding in ('UPHELD', 'UPHELD_IN_PART', 'NOT_UPHELD')),
  constraint ck_dispute_outcome check (
    (state in ('ACCEPTED', 'DECIDED')) = (finding is not null)
    and (finding is null) = (effect_amount is null)),
  constraint ck_dispute_effect check (
    effect_amount is null or effect_amount = 0
    or (effect_amount > 0 and finding <> 'NOT_UPHELD'
      and effect_component is not null and effect_period is not null))
);

create index ix_dispute_practice on dispute (practice);
create index ix_dispute_area_team on dispute (area_team);
create index ix_dispute_invited on dispute (invited);

create table dispute_facts (
  dispute     uuid          not null,
  facts_order integer       not null,
  name        varchar(1000) not null,
  content     varchar(8000) not null,
  constraint pk_dispute_facts primary key (dispute, facts_order),
  constraint fk_dispute_facts foreign key (dispute) references dispute (id)
);

create table dispute_entries (
  dispute          uuid          not null,
  entries_order    integer       not null,
  kind             varchar(30)   not null,
  act_by           uuid          not null,
  act_on           date          not null,
  act_at           timestamp(6) with time zone not null,
  person_name      varchar(100)  not null,
  organisation     varchar(12)   not null,
  text             varchar(4000) not null,
  finding          varchar(20),
  effect_amount    numeric(14, 2),
  effect_component varchar(60),
  effect_period    integer,
  due_on           date,
  constraint pk_dispute_entries primary key (dispute, entries_order),
  constraint fk_dispute_entries foreign key (dispute) references dispute (id),
  constraint ck_dispute_entries_kind check (kind in (
    'RAISED', 'ATTACHED', 'REMARK', 'INVITED', 'INVITATION_ENDED', 'ANSWERED', 'ACCEPTED',
    'TO_PANEL', 'DECISION_PUT_DOWN', 'DECIDED', 'WITHDRAWN')),
  constraint ck_dispute_entries_finding check (
    finding in ('UPHELD', 'UPHELD_IN_PART', 'NOT_UPHELD')),
  constraint ck_dispute_entries_reasons check (
    kind not in ('ANSWERED', 'DECISION_PUT_DOWN', 'DECIDED')
    or (finding is not null and effect_amount is not null and text <> '')),
  constraint ck_dispute_entries_effect check (
    effect_amount is null or effect_amount = 0
    or (effect_amount > 0 and finding <> 'NOT_UPHELD'
      and effect_component is not null and effect_period is not null))
);

-- A person has one part in a dispute: who had another one before cannot be of the panel.
create table dispute_parties (
  dispute       uuid         not null,
  parties_order integer      not null,
  person        uuid         not null,
  name          varchar(100) not null,
  involvement   varchar(20)  not null,
  constraint pk_dispute_parties primary key (dispute, parties_order),
  constraint fk_dispute_parties foreign key (dispute) references dispute (id),
  constraint uq_dispute_parties_person unique (dispute, person),
  constraint ck_dispute_parties_involvement check (involvement in (
    'PRACTICE', 'REVIEWER', 'PREPARER', 'AUTHORISER', 'ANSWERER', 'SUPPORTER', 'INTERESTED',
    'PANEL'))
);

create table dispute_evidence (
  dispute        uuid         not null,
  evidence_order integer      not null,
  id             uuid         not null,
  name           varchar(150) not null,
  kind           varchar(10)  not null,
  size           integer      not null,
  sha256         varchar(64)  not null,
  about          varchar(300) not null,
  added_by       uuid         not null,
  added_on       date         not null,
  added_at       timestamp(6) with time zone not null,
  added_by_name  varchar(100) not null,
  organisation   varchar(12)  not null,
  constraint pk_dispute_evidence primary key (dispute, evidence_order),
  constraint fk_dispute_evidence foreign key (dispute) references dispute (id),
  constraint uq_dispute_evidence_id unique (id),
  constraint ck_dispute_evidence_kind check (kind in ('PDF', 'PNG', 'JPEG', 'CSV', 'TEXT')),
  constraint ck_dispute_evidence_size check (size between 1 and 5242880)
);

-- The bytes in pieces, because a column of H2 holds at most one megabyte.
create table dispute_evidence_content (
  evidence uuid    not null,
  piece    integer not null,
  bytes    bytea   not null,
  constraint pk_dispute_evidence_content primary key (evidence, piece),
  constraint fk_dispute_evidence_content foreign key (evidence) references dispute_evidence (id)
);
