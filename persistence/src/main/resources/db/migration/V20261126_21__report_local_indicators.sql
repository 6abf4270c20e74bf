-- What practices report of numeric, milestone and narrative indicators, and how reviewers rate narratives.

alter table report_section_figures add column kind varchar(10);
alter table report_section_figures add column measured numeric(13, 4);
alter table report_section_figures add column reached_on date;
alter table report_section_figures add column narrative varchar(4000);
alter table report_section_figures add constraint ck_report_section_figures_kind check (
  (kind is null and measured is null and reached_on is null and narrative is null)
  or (kind in ('NUMERIC', 'MILESTONE', 'NARRATIVE')
    and numerator is null and denominator is null and exceptions is null
    and (kind = 'NUMERIC' or measured is null)
    and (kind = 'MILESTONE' or reached_on is null)
    and (kind = 'NARRATIVE' or narrative is null)));

alter table report_submission_figures add column kind varchar(10);
alter table report_submission_figures add column measured numeric(13, 4);
alter table report_submission_figures add column reached_on date;
alter table report_submission_figures add column narrative varchar(4000);
alter table report_submission_figures add constraint ck_report_submission_figures_kind check (
  (kind is null and measured is null and reached_on is null and narrative is null)
  or (kind in ('NUMERIC', 'MILESTONE', 'NARRATIVE')
    and numerator is null and denominator is null and exceptions is null
    and (kind = 'NUMERIC' or measured is null)
    and (kind = 'MILESTONE' or reached_on is null)
    and (kind = 'NARRATIVE' or narrative is null)));

-- What is given is whole: three counts, or what the local kind asks.
alter table report_submission_figures drop constraint ck_report_submission_figures_given;
alter table report_submission_figures add constraint ck_report_submission_figures_given check (
  status <> 'GIVEN'
  or (kind is null and numerator is not null and denominator is not null and exceptions is not null)
  or (kind = 'NUMERIC' and measured is not null)
  or kind = 'MILESTONE'
  or (kind = 'NARRATIVE' and narrative is not null));

create table review_ratings (
  review        uuid        not null,
  ratings_order integer     not null,
  indicator     varchar(12) not null,
  rating        varchar(40),
  constraint pk_review_ratings primary key (review, ratings_order),
  constraint fk_review_ratings_review foreign key (review) references review (id)
);
