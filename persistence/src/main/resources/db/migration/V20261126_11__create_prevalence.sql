-- Registers of groups and the lists they are compared with, as published for a set.

create table prevalence (
  indicator_set   varchar(40) not null,
  practice        varchar(6)  not null,
  indicator_group varchar(12) not null,
  register        integer     not null,
  list_type       varchar(10) not null,
  list_size       integer     not null,
  import_file     uuid        not null,
  line            integer     not null,
  constraint pk_prevalence primary key (indicator_set, practice, indicator_group),
  constraint fk_prevalence_indicator_set foreign key (indicator_set) references indicator_set (code),
  constraint fk_prevalence_practice foreign key (practice) references practice (code),
  constraint fk_prevalence_import_file foreign key (import_file) references import_file (id),
  constraint ck_prevalence_counts check (register >= 0 and list_size >= 0 and line > 0)
);

create index ix_prevalence_group on prevalence (indicator_set, indicator_group);

-- What a later file superseded; nothing is ever deleted here.
create table prevalence_history (
  indicator_set   varchar(40) not null,
  practice        varchar(6)  not null,
  indicator_group varchar(12) not null,
  superseded_by   uuid        not null,
  register        integer     not null,
  list_type       varchar(10) not null,
  list_size       integer     not null,
  import_file     uuid        not null,
  line            integer     not null,
  constraint pk_prevalence_history primary key (indicator_set, practice, indicator_group, superseded_by),
  constraint fk_prevalence_history_practice foreign key (practice) references practice (code),
  constraint fk_prevalence_history_import_file foreign key (import_file) references import_file (id),
  constraint fk_prevalence_history_superseded_by foreign key (superseded_by) references import_file (id)
);
