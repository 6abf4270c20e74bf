-- What an audit entry says besides (AUD-5), and its link in the chain of its stream (AUD-7). Entries of
-- older installations get their links in the next migration.

alter table audit_entry add column roles   varchar(400)  default '' not null;
alter table audit_entry add column address varchar(45)   default '' not null;
alter table audit_entry add column request varchar(20)   default '' not null;
alter table audit_entry add column outcome varchar(10)   default 'DONE' not null;
alter table audit_entry add column changes varchar(4000) default '' not null;
alter table audit_entry add column reason  varchar(1000) default '' not null;
alter table audit_entry add column stream  varchar(12);
alter table audit_entry add column place   bigint;
alter table audit_entry add column hash    varchar(64);

alter table audit_entry add constraint ck_audit_entry_outcome check (outcome in ('DONE', 'REFUSED'));
alter table audit_entry add constraint ck_audit_entry_place check (place >= 1);
alter table audit_entry add constraint uq_audit_entry_place unique (stream, place);

create index ix_audit_entry_recorded_at on audit_entry (recorded_at);
create index ix_audit_entry_organisation on audit_entry (organisation, id);
create index ix_audit_entry_action on audit_entry (action, id);
create index ix_audit_entry_request on audit_entry (request);

-- Where each chain ends. The row is locked while an entry is added behind it, so that two never take the
-- same place. That it refers to an entry keeps the last one from being removed, and the table from being
-- emptied at once.
create table audit_head (
  stream varchar(12) not null,
  place  bigint,
  hash   varchar(64) not null,
  constraint pk_audit_head primary key (stream),
  constraint fk_audit_head_entry foreign key (stream, place) references audit_entry (stream, place)
);
