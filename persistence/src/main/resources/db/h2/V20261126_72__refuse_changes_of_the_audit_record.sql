-- AUD-3. Whatever account asks: entries are added and read. Heads of chains only grow. FORCE lets a server
-- start whose H2 does not see the class while it migrates: the change is refused then too. H2 fires no
-- trigger when a table is emptied at once; the foreign key of audit_head refuses that for audit_entry.

alter table audit_entry alter column stream set not null;
alter table audit_entry alter column place set not null;
alter table audit_entry alter column hash set not null;

create force trigger tr_audit_entry_kept before update, delete on audit_entry
  for each row call 'org.quantock.persistence.audit.OnlyAddedTo';
create force trigger tr_audit_head_kept before update, delete on audit_head
  for each row call 'org.quantock.persistence.audit.OnlyAddedTo';
