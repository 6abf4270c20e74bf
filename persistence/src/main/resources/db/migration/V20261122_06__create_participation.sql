-- What each practice chose, and the spells in which it takes part.

create table participation (
  id             uuid        not null,
  scheme         varchar(40) not null,
  practice       varchar(6)  not null,
  state          varchar(20) not null,
  offered_on     date        not null,
  respond_by     date        not null,
  decided_on     date,
  by_default     boolean     not null,
  signed_version integer,
  signed_name    varchar(100),
  signed_by      uuid,
  signed_at      timestamp(6) with time zone,
  scheme_ends_on date        not null,
  version        integer     not null,
  constraint pk_participation primary key (id),
  constraint uq_participation_practice unique (scheme, practice),
  constraint fk_participation_scheme foreign key (scheme) references scheme (code),
  constraint ck_participation_state
    check (state in ('OFFERED', 'RESERVED', 'JOINED', 'STAYING', 'LEFT', 'RETURNED')),
  constraint ck_participation_signed
    check (state not in ('JOINED', 'LEFT', 'RETURNED') or signed_version is not null)
);

create table participation_spells (
  participation uuid    not null,
  spells_order  integer not null,
  starts_on     date    not null,
  ends_on       date,
  constraint pk_participation_spells primary key (participation, spells_order),
  constraint fk_participation_spells foreign key (participation) references participation (id),
  constraint ck_participation_spells check (ends_on is null or ends_on >= starts_on)
);
