-- Payments and baselines are of practices on record, and every payment rests on a report.

alter table baseline add constraint fk_baseline_practice foreign key (practice) references practice (code);
alter table payment add constraint fk_payment_practice foreign key (practice) references practice (code);
alter table payment add constraint fk_payment_quarterly_report
  foreign key (report) references quarterly_report (id);
