-- Practices and the bodies around them, and the files they are imported from.

create table practice (
  code          varchar(6)   not null,
  name          varchar(100) not null,
  contract_type varchar(10)  not null,
  commissioner  varchar(12),
  locality      varchar(60),
  opened        date,
  closed        date,
  dormant       boolean      not null,
  made_up       boolean      not null,
  version       integer      not null,
  constraint pk_practice primary key (code),
  constraint ck_practice_contract_type check (contract_type in ('GMS', 'PMS', 'APMS', 'UNKNOWN')),
  constraint ck_practice_dates check (opened is null or closed is null or closed >= opened)
);

create index ix_practice_commissioner on practice (commissioner);

create table practice_list_sizes (
  practice varchar(6)   not null,
  as_of    date         not null,
  patients integer      not null,
  source   varchar(200) not null,
  constraint pk_practice_list_sizes primary key (practice, as_of),
  constraint fk_practice_list_sizes_practice foreign key (practice) references practice (code),
  constraint ck_practice_list_sizes_patients check (patients >= 0)
);

create table body (
  code    varchar(12)  not null,
  name    varchar(150) not null,
  kind    varchar(20)  not null,
  made_up boolean      not null,
  version integer      not null,
  constraint pk_body primary key (code),
  constraint ck_body_kind check (kind in ('CCG', 'AREA_TEAM', 'LMC', 'EVALUATOR', 'DECIDING_BODY'))
);

create table import_file (
  id               uuid         not null,
  kind             varchar(30)  not null,
  file_name        varchar(150) not null,
  state            varchar(10)  not null,
  counts_added     integer      not null,
  counts_changed   integer      not null,
  counts_unchanged integer      not null,
  counts_skipped   integer      not null,
  counts_refused   integer      not null,
  fingerprint      varchar(64)  not null,
  uploaded_by      uuid         not null,
  uploaded_by_name varchar(100) not null,
  uploaded_at      timestamp(6) with time zone not null,
  started_at       timestamp(6) with time zone,
  finished_at      timestamp(6) with time zone,
  failure          varchar(1000),
  version          integer      not null,
  constraint pk_import_file primary key (id),
  constraint ck_import_file_state check (state in ('REFUSED', 'READY', 'RUNNING', 'IMPORTED', 'FAILED')),
  constraint ck_import_file_refused check (counts_refused = 0 or state = 'REFUSED')
);

-- The uploaded bytes in pieces, because a column of H2 holds at most one megabyte; gone once imported.
create table import_content (
  import_file uuid    not null,
  piece       integer not null,
  bytes       bytea   not null,
  constraint pk_import_content primary key (import_file, piece),
  constraint fk_import_content_import_file foreign key (import_file) references import_file (id)
);

-- The preview: what each line would do.
create table import_line (
  import_file uuid          not null,
  position    integer       not null,
  line        integer       not null,
  outcome     varchar(10)   not null,
  subject     varchar(100)  not null,
  detail      varchar(1000) not null,
  place       varchar(100)  not null,
  given       varchar(100)  not null,
  constraint pk_import_line primary key (import_file, position),
  constraint fk_import_line_import_file foreign key (import_file) references import_file (id),
  constraint ck_import_line_outcome check (outcome in ('ADDED', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'REFUSED'))
);

create index ix_import_line_outcome on import_line (import_file, outcome, position);

-- Apart from import_file, so that it can be written while the import holds that row.
create table import_progress (
  import_file uuid    not null,
  done        integer not null,
  total       integer not null,
  reached_at  timestamp(6) with time zone not null,
  constraint pk_import_progress primary key (import_file),
  constraint fk_import_progress_import_file foreign key (import_file) references import_file (id)
);
