-- Calculations that used a version of a reference value which was corrected, for people to do again and accept.

-- A proposed calculation does not count before it is accepted.
alter table achievement_calculation add column proposed boolean default false not null;

create table calculation_correction (
  id            uuid          not null,
  corrects      integer       not null,
  indicator_set varchar(40)   not null,
  value_before  uuid          not null,
  value_after   uuid          not null,
  used          varchar(300)  not null,
  cause         varchar(1200) not null,
  recorded_by   uuid          not null,
  found_at      timestamp(6) with time zone not null,
  state         varchar(10)   not null,
  proposal      integer,
  decided_by    uuid,
  decided_on    date,
  decided_at    timestamp(6) with time zone,
  reason        varchar(500)  not null,
  version       integer       not null,
  constraint pk_calculation_correction primary key (id),
  constraint fk_calculation_correction_corrects foreign key (corrects)
    references achievement_calculation (number),
  constraint fk_calculation_correction_proposal foreign key (proposal)
    references achievement_calculation (number),
  constraint fk_calculation_correction_set foreign key (indicator_set) references indicator_set (code),
  constraint fk_calculation_correction_before foreign key (value_before) references reference_value (id),
  constraint fk_calculation_correction_after foreign key (value_after) references reference_value (id),
  -- A version corrects a calculation once.
  constraint uq_calculation_correction unique (corrects, value_after),
  constraint ck_calculation_correction_values check (value_before <> value_after),
  constraint ck_calculation_correction_proposal check (
    (state = 'WAITING' and proposal is null)
    or (state in ('PROPOSED', 'ACCEPTED') and proposal is not null and proposal > corrects)
    or state = 'SET_ASIDE'),
  -- Who recorded the value does not accept what follows from it.
  constraint ck_calculation_correction_two_people check (
    state <> 'ACCEPTED' or (decided_by is not null and decided_by <> recorded_by)),
  constraint ck_calculation_correction_decided check (
    (state in ('WAITING', 'PROPOSED') and decided_by is null and decided_on is null
      and decided_at is null)
    or (state in ('ACCEPTED', 'SET_ASIDE') and decided_by is not null and decided_on is not null
      and decided_at is not null)),
  constraint ck_calculation_correction_reason check (
    (state = 'SET_ASIDE' and reason <> '') or (state <> 'SET_ASIDE' and reason = ''))
);

create index ix_calculation_correction_found on calculation_correction (found_at);
