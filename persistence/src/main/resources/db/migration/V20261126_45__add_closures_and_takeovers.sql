-- A practice that closes may name the one it is merged into, which takes over what it took part in.

alter table practice add column successor varchar(6);
alter table practice add constraint fk_practice_successor foreign key (successor) references practice (code);
alter table practice add constraint ck_practice_successor
  check (successor is null or (closed is not null and successor <> code));

alter table participation drop constraint ck_participation_state;
alter table participation add constraint ck_participation_state
  check (state in ('OFFERED', 'RESERVED', 'JOINED', 'STAYING', 'LEFT', 'RETURNED', 'ENDED'));

create table participation_takeovers (
  participation   uuid       not null,
  takeovers_order integer    not null,
  predecessor     varchar(6) not null,
  starts_on       date       not null,
  constraint pk_participation_takeovers primary key (participation, takeovers_order),
  constraint fk_participation_takeovers foreign key (participation) references participation (id),
  constraint fk_participation_takeovers_practice foreign key (predecessor) references practice (code),
  -- What a practice took part in is taken over once.
  constraint uq_participation_takeovers unique (participation, predecessor)
);
