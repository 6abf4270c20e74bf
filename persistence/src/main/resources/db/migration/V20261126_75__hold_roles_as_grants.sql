-- A role becomes a grant: of a person, at an organisation, between two days, with who gave it and when (ACC-30).

create table role_grant (
  id           uuid        not null,
  person       uuid        not null,
  role         varchar(40) not null,
  organisation varchar(12) not null,
  from_day     date        not null,
  until_day    date,
  granted_by   uuid        not null,
  granted_at   timestamp(6) with time zone not null,
  reason       varchar(500),
  expires_at   timestamp(6) with time zone,
  ended_by     uuid,
  ended_at     timestamp(6) with time zone,
  constraint pk_role_grant primary key (id),
  constraint fk_role_grant_person foreign key (person) references person (id),
  constraint ck_role_grant_role check (role in ('PRACTICE_MANAGER', 'LEAD_GP', 'PRACTICE_ADMINISTRATOR',
    'REVIEWER', 'FINANCE', 'SCHEME_ADMINISTRATOR', 'CCG_AUTHOR', 'LMC_OFFICER', 'DECISION_MAKER', 'PANEL_MEMBER',
    'EVALUATOR', 'AUDITOR', 'LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR')),
  constraint ck_role_grant_days check (until_day is null or until_day >= from_day),
  -- Nobody gives themselves a role, except what they take in an emergency: for hours, with a reason.
  constraint ck_role_grant_giver check (granted_by <> person or expires_at is not null),
  constraint ck_role_grant_emergency check (
    (expires_at is null and reason is null)
    or (expires_at > granted_at and expires_at <= granted_at + interval '24' hour and reason <> ''
      and granted_by = person
      and role not in ('FINANCE', 'DECISION_MAKER', 'PANEL_MEMBER', 'PRACTICE_ADMINISTRATOR',
        'LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR'))),
  constraint ck_role_grant_ended check ((ended_by is null) = (ended_at is null))
);

create index ix_role_grant_person on role_grant (person);
create index ix_role_grant_organisation on role_grant (organisation);

-- What people held before had no days and no giver: it is in force since long ago, from the installation.
insert into role_grant (id, person, role, organisation, from_day, granted_by, granted_at)
  select cast(substr(cast(r.person as varchar(36)), 1, 24)
      || case r.roles
        when 'PRACTICE_MANAGER' then '000000000001'
        when 'LEAD_GP' then '000000000002'
        when 'REVIEWER' then '000000000003'
        when 'FINANCE' then '000000000004'
        when 'SCHEME_ADMINISTRATOR' then '000000000005'
        when 'CCG_AUTHOR' then '000000000006'
        when 'LMC_OFFICER' then '000000000007'
        when 'DECISION_MAKER' then '000000000008'
        when 'PANEL_MEMBER' then '000000000009'
        when 'EVALUATOR' then '000000000010'
        when 'AUDITOR' then '000000000011'
        else '000000000012' end as uuid),
    r.person, r.roles, p.organisation, date '2000-01-01', cast('00000000-0000-0000-0000-000000000001' as uuid),
    timestamp with time zone '2000-01-01 00:00:00+00'
  from person_roles r join person p on p.id = r.person;

drop table person_roles;
