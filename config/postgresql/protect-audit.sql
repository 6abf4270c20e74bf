-- Takes the audit record out of the hands of the application's account (docs/operations.md). Run once as a
-- superuser, in the application's database, after its first start. "quantock" is that account.

create role quantock_audit nologin;
alter table audit_entry owner to quantock_audit;
alter table audit_head owner to quantock_audit;
alter function refuse_change_of_audit() owner to quantock_audit;
alter function refuse_shrinking_of_audit() owner to quantock_audit;
revoke all on audit_entry, audit_head from public;
grant select, insert on audit_entry to quantock;
grant select, insert, update on audit_head to quantock;
