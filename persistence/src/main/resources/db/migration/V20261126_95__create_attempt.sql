-- How often passwords, codes and links were tried lately, by account and by address.

create table attempt (
  name     varchar(200) not null,
  failures integer      not null,
  last_at  timestamp(6) with time zone not null,
  constraint pk_attempt primary key (name),
  constraint ck_attempt_failures check (failures >= 0)
);
