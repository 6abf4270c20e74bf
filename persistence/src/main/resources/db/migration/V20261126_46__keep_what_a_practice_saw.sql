-- The points of the reference year, and what a practice saw of its year when it chose.

alter table baseline add column year_points_achieved numeric(8, 2);
alter table baseline add column year_points_available numeric(8, 2);
alter table baseline add constraint ck_baseline_year_points check (
  (year_points_achieved is null and year_points_available is null)
  or (year_points_achieved is not null and year_points_available is not null
    and year_points_achieved >= 0 and year_points_available > 0
    and year_points_achieved <= year_points_available));

create table choice_document (
  id         uuid            not null,
  scheme     varchar(40)     not null,
  practice   varchar(6)      not null,
  choice     varchar(100)    not null,
  comparison varchar(200000) not null,
  seen_by    uuid            not null,
  seen_on    date            not null,
  seen_at    timestamp(6) with time zone not null,
  version    integer         not null,
  constraint pk_choice_document primary key (id),
  constraint fk_choice_document_scheme foreign key (scheme) references scheme (code),
  constraint fk_choice_document_practice foreign key (practice) references practice (code)
);

create index ix_choice_document_practice on choice_document (practice, scheme);

alter table participation add column seen uuid;
alter table participation add constraint fk_participation_seen
  foreign key (seen) references choice_document (id);
