-- What schemes and participations say of organisations, indicator sets and proposals is on record there.
-- A retained indicator names its set through its scheme, so the program checks it (no foreign key can).

alter table scheme add constraint fk_scheme_commissioner foreign key (commissioner) references body (code);
alter table scheme add constraint fk_scheme_area_team foreign key (area_team) references body (code);
alter table scheme add constraint fk_scheme_indicator_set foreign key (indicator_set) references indicator_set (code);
alter table scheme add constraint fk_scheme_proposal foreign key (proposal) references proposal (id);
alter table participation add constraint fk_participation_practice foreign key (practice) references practice (code);
create index ix_participation_practice on participation (practice);
