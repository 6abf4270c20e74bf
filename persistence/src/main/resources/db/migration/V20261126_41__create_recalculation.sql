-- What the next version of a reference value makes of entitlements, for people to accept.

create table recalculation (
  id           uuid         not null,
  scheme       varchar(40)  not null,
  value_before uuid         not null,
  value_after  uuid         not null,
  cause        varchar(1200) not null,
  state        varchar(20)  not null,
  recorded_by  uuid         not null,
  prepared_by  uuid         not null,
  prepared_on  date         not null,
  prepared_at  timestamp(6) with time zone not null,
  decided_by   uuid,
  decided_on   date,
  decided_at   timestamp(6) with time zone,
  reason       varchar(500) not null,
  version      integer      not null,
  constraint pk_recalculation primary key (id),
  constraint fk_recalculation_scheme foreign key (scheme) references scheme (code),
  constraint fk_recalculation_value_before foreign key (value_before) references reference_value (id),
  constraint fk_recalculation_value_after foreign key (value_after) references reference_value (id),
  constraint ck_recalculation_values check (value_before <> value_after),
  constraint ck_recalculation_state check (state in ('PREPARED', 'ACCEPTED', 'SET_ASIDE')),
  -- Who recorded the value does not accept what follows from it.
  constraint ck_recalculation_two_people check (
    state <> 'ACCEPTED' or (decided_by is not null and decided_by <> recorded_by)),
  constraint ck_recalculation_decided check (
    (state = 'PREPARED' and decided_by is null and decided_on is null and decided_at is null)
    or (state <> 'PREPARED' and decided_by is not null and decided_on is not null
      and decided_at is not null)),
  constraint ck_recalculation_reason check (state <> 'SET_ASIDE' or reason <> '')
);

create index ix_recalculation_scheme on recalculation (scheme);

create table recalculation_line (
  id            uuid           not null,
  recalculation uuid           not null,
  line          integer        not null,
  corrects      uuid           not null,
  practice      varchar(6)     not null,
  component     varchar(60)    not null,
  period        integer        not null,
  old_amount    numeric(14, 2) not null,
  new_amount    numeric(14, 2) not null,
  old_working   varchar(40000) not null,
  new_working   varchar(40000) not null,
  note          varchar(1000)  not null,
  constraint pk_recalculation_line primary key (id),
  constraint fk_recalculation_line_recalculation
    foreign key (recalculation) references recalculation (id),
  constraint fk_recalculation_line_corrects foreign key (corrects) references entitlement_line (id),
  constraint fk_recalculation_line_practice foreign key (practice) references practice (code),
  constraint uq_recalculation_line unique (recalculation, line),
  -- An entitlement is corrected once by one recalculation.
  constraint uq_recalculation_line_corrects unique (recalculation, corrects),
  constraint ck_recalculation_line_amounts check (old_amount >= 0 and new_amount >= 0)
);
