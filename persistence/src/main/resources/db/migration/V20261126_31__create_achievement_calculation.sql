-- Calculations of the points of all practices, one line for each published result with its working.

create table achievement_calculation (
  number             integer      not null,
  indicator_set      varchar(40)  not null,
  state              varchar(10)  not null,
  running            varchar(40),
  started_by         uuid         not null,
  started_by_name    varchar(200) not null,
  started_at         timestamp(6) with time zone not null,
  finished_at        timestamp(6) with time zone,
  failure            varchar(1000),
  totals_practices   integer,
  totals_results     integer,
  totals_not_scored  integer,
  totals_points      numeric(12, 2),
  version            integer      not null,
  constraint pk_achievement_calculation primary key (number),
  constraint uq_achievement_calculation_running unique (running),
  constraint fk_achievement_calculation_set foreign key (indicator_set) references indicator_set (code),
  constraint ck_achievement_calculation_number check (number > 0),
  constraint ck_achievement_calculation_state check (
    (state = 'RUNNING' and running is not null and running = indicator_set and finished_at is null)
    or (state in ('DONE', 'FAILED') and running is null and finished_at is not null)),
  constraint ck_achievement_calculation_failure check (
    (state = 'FAILED' and failure is not null) or (state <> 'FAILED' and failure is null)),
  constraint ck_achievement_calculation_totals check (
    (state = 'DONE' and totals_practices is not null and totals_results is not null
      and totals_not_scored is not null and totals_points is not null)
    or (state <> 'DONE' and totals_practices is null and totals_results is null
      and totals_not_scored is null and totals_points is null))
);

create table achievement_progress (
  calculation integer not null,
  done        integer not null,
  total       integer not null,
  reached_at  timestamp(6) with time zone not null,
  constraint pk_achievement_progress primary key (calculation),
  constraint fk_achievement_progress foreign key (calculation) references achievement_calculation (number)
);

create table achievement_practice (
  calculation integer       not null,
  practice    varchar(6)    not null,
  results     integer       not null,
  not_scored  integer       not null,
  points      numeric(9, 2) not null,
  constraint pk_achievement_practice primary key (calculation, practice),
  constraint fk_achievement_practice_calculation foreign key (calculation)
    references achievement_calculation (number),
  constraint fk_achievement_practice_practice foreign key (practice) references practice (code),
  constraint ck_achievement_practice_counts check (not_scored between 0 and results and points >= 0)
);

-- On PostgreSQL each calculation is a partition of its own, filled before it is attached
-- (docs/decisions/0015-each-calculation-is-a-partition.md).
create table achievement_line (
  calculation   integer      not null,
  practice      varchar(6)   not null,
  indicator_set varchar(40)  not null,
  indicator     varchar(12)  not null,
  points        numeric(7, 2),
  working       varchar(400) not null,
  constraint pk_achievement_line primary key (calculation, practice, indicator),
  constraint fk_achievement_line_calculation foreign key (calculation)
    references achievement_calculation (number),
  constraint fk_achievement_line_practice foreign key (practice) references practice (code),
  constraint fk_achievement_line_indicator foreign key (indicator_set, indicator)
    references indicator (indicator_set, code),
  constraint ck_achievement_line_points check (points is null or points >= 0)
) ${partitioned_by_calculation};
