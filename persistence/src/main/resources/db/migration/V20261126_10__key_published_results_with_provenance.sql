-- One row for each published result, keyed by what it is of, with the file and line of each figure.

alter table import_file add column sha256 varchar(64);
alter table import_file add column options_indicator_set varchar(40);
alter table import_file add column options_refuses_new_practices boolean default false not null;
alter table import_file add column practices_added integer default 0 not null;
alter table import_file add column differences integer default 0 not null;

create index ix_import_file_set on import_file (options_indicator_set, kind, finished_at);

-- Figures of a file that our own arithmetic does not give; the first of them.
create table import_difference (
  import_file uuid         not null,
  position    integer      not null,
  line        integer      not null,
  subject     varchar(100) not null,
  published   varchar(20)  not null,
  computed    varchar(20)  not null,
  constraint pk_import_difference primary key (import_file, position),
  constraint fk_import_difference_import_file foreign key (import_file) references import_file (id)
);

alter table published_result drop constraint pk_published_result;
alter table published_result drop constraint uq_published_result_indicator;
alter table published_result drop column id;
alter table published_result drop column version;
alter table published_result alter column source drop not null;
alter table published_result add column import_file uuid;
alter table published_result add column register_line integer;
alter table published_result add column numerator_line integer;
alter table published_result add column denominator_line integer;
alter table published_result add column exceptions_line integer;
alter table published_result add column points_line integer;
alter table published_result add constraint pk_published_result
  primary key (indicator_set, practice, indicator);
alter table published_result add constraint fk_published_result_import_file
  foreign key (import_file) references import_file (id);
alter table published_result add constraint ck_published_result_origin
  check (import_file is not null or source is not null);
alter table published_result add constraint ck_published_result_fraction
  check ((numerator is null) = (denominator is null));
alter table published_result add constraint ck_published_result_points check (points is null or points >= 0);

-- What a later file superseded; nothing is ever deleted here.
create table published_result_history (
  indicator_set    varchar(40) not null,
  practice         varchar(6)  not null,
  indicator        varchar(12) not null,
  superseded_by    uuid        not null,
  register         integer,
  numerator        integer,
  denominator      integer,
  exceptions       integer,
  points           numeric(7, 2),
  source           varchar(200),
  import_file      uuid,
  register_line    integer,
  numerator_line   integer,
  denominator_line integer,
  exceptions_line  integer,
  points_line      integer,
  constraint pk_published_result_history primary key (indicator_set, practice, indicator, superseded_by),
  constraint fk_published_result_history_practice foreign key (practice) references practice (code),
  constraint fk_published_result_history_indicator foreign key (indicator_set, indicator)
    references indicator (indicator_set, code),
  constraint fk_published_result_history_import_file foreign key (import_file) references import_file (id),
  constraint fk_published_result_history_superseded_by foreign key (superseded_by) references import_file (id)
);
