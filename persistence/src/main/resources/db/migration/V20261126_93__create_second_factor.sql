-- Second factors: the secret as the installation seals it, the last step of the clock that was used, and hashes of recovery codes.

create table second_factor (
  person       uuid    not null,
  sealed       varchar(400),
  begun        varchar(400),
  confirmed_at timestamp(6) with time zone,
  last_step    bigint  not null,
  version      integer not null,
  constraint pk_second_factor primary key (person),
  constraint fk_second_factor_person foreign key (person) references person (id),
  constraint ck_second_factor_some check (sealed is not null or begun is not null),
  constraint ck_second_factor_confirmed
    check ((sealed is null and confirmed_at is null) or (sealed is not null and confirmed_at is not null))
);

create table second_factor_recovery (
  second_factor uuid        not null,
  recovery      varchar(64) not null,
  constraint pk_second_factor_recovery primary key (second_factor, recovery),
  constraint fk_second_factor_recovery_second_factor
    foreign key (second_factor) references second_factor (person),
  constraint ck_second_factor_recovery check (char_length(recovery) = 64)
);
