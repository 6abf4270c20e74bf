-- AUD-3. Whatever account asks: entries are added and read. Heads of chains only grow.

alter table audit_entry alter column stream set not null;
alter table audit_entry alter column place set not null;
alter table audit_entry alter column hash set not null;

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'The audit record is only added to: % of % is refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

create function refuse_shrinking_of_audit() returns trigger language plpgsql as $$
begin
  if new.stream <> old.stream or new.place is null or new.place <= coalesce(old.place, 0) then
    raise exception 'The chain of % can only grow', old.stream
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;

create trigger tr_audit_entry_kept before update or delete on audit_entry
  for each row execute function refuse_change_of_audit();
create trigger tr_audit_entry_not_emptied before truncate on audit_entry
  for each statement execute function refuse_change_of_audit();
create trigger tr_audit_head_kept before delete on audit_head
  for each row execute function refuse_change_of_audit();
create trigger tr_audit_head_not_emptied before truncate on audit_head
  for each statement execute function refuse_change_of_audit();
create trigger tr_audit_head_grows before update on audit_head
  for each row execute function refuse_shrinking_of_audit();
