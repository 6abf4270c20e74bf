-- A token has a scope: what it may do, and for which organisations (ACC-40).

create table api_token_permissions (
  api_token   uuid        not null,
  permissions varchar(40) not null,
  constraint pk_api_token_permissions primary key (api_token, permissions),
  constraint fk_api_token_permissions foreign key (api_token) references api_token (id),
  constraint ck_api_token_permissions check (permissions in ('VIEW_INDICATORS', 'IMPORT_INDICATORS',
    'IMPORT_ORGANISATIONS', 'VIEW_SCHEMES', 'VIEW_SUBMITTED_REPORTS', 'VIEW_OWN_PAYMENTS', 'VIEW_PAYMENTS',
    'PREPARE_PAYMENT', 'VIEW_OPERATIONS'))
);

create table api_token_organisations (
  api_token     uuid        not null,
  organisations varchar(12) not null,
  constraint pk_api_token_organisations primary key (api_token, organisations),
  constraint fk_api_token_organisations foreign key (api_token) references api_token (id)
);

-- Tokens from before go as far as they went: what the API offers, for the organisation of their person.
insert into api_token_permissions (api_token, permissions)
  select t.id, s.permission
  from api_token t
  cross join (
    select 'VIEW_INDICATORS' as permission
    union all select 'IMPORT_INDICATORS'
    union all select 'IMPORT_ORGANISATIONS'
    union all select 'VIEW_SCHEMES'
    union all select 'VIEW_SUBMITTED_REPORTS'
    union all select 'VIEW_OWN_PAYMENTS'
    union all select 'VIEW_PAYMENTS'
    union all select 'PREPARE_PAYMENT'
    union all select 'VIEW_OPERATIONS') s;

insert into api_token_organisations (api_token, organisations)
  select t.id, p.organisation from api_token t join person p on p.id = t.person;
