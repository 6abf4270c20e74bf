-- Reports and declared interests name practices that are on record.

alter table quarterly_report add constraint fk_quarterly_report_practice foreign key (practice) references practice (code);
alter table review_interest add constraint fk_review_interest_practice foreign key (practice) references practice (code);
