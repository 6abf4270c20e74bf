-- Numeric, milestone and narrative indicators of local schemes, with the scale by which each earns its points.

alter table indicator add column scale_none_at numeric(13, 4);
alter table indicator add column scale_all_at numeric(13, 4);
alter table indicator add column milestone_due date;
alter table indicator add column milestone_late_share numeric(7, 4);

alter table indicator drop constraint ck_indicator_kind;
alter table indicator add constraint ck_indicator_kind check (
  kind in ('REGISTER', 'FRACTION', 'DECLARED', 'NUMERIC', 'MILESTONE', 'NARRATIVE'));

alter table indicator add constraint ck_indicator_scale check (
  (kind = 'NUMERIC' and scale_none_at is not null and scale_all_at is not null
    and scale_none_at <> scale_all_at)
  or (kind <> 'NUMERIC' and scale_none_at is null and scale_all_at is null));

alter table indicator add constraint ck_indicator_milestone check (
  (kind = 'MILESTONE' and milestone_due is not null and milestone_late_share is not null
    and milestone_late_share between 0 and 100)
  or (kind <> 'MILESTONE' and milestone_due is null and milestone_late_share is null));

create table indicator_ratings (
  indicator     uuid          not null,
  ratings_order integer       not null,
  name          varchar(40)   not null,
  share         numeric(7, 4) not null,
  constraint pk_indicator_ratings primary key (indicator, ratings_order),
  constraint uq_indicator_ratings_name unique (indicator, name),
  constraint fk_indicator_ratings_indicator foreign key (indicator) references indicator (id),
  constraint ck_indicator_ratings_share check (share between 0 and 100)
);
