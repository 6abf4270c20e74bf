-- What the points of a practice in one area are worth.
create table achievement_pay (
  calculation integer        not null,
  practice    varchar(6)     not null,
  area        varchar(140)   not null,
  points      numeric(9, 2)  not null,
  amount      numeric(14, 2) not null,
  working     varchar(2000)  not null,
  constraint pk_achievement_pay primary key (calculation, practice, area),
  constraint fk_achievement_pay_practice foreign key (calculation, practice)
    references achievement_practice (calculation, practice),
  constraint ck_achievement_pay_figures check (points >= 0 and amount >= 0)
) ${partitioned_by_calculation};

create table achievement_reference (
  calculation     integer not null,
  reference_value uuid    not null,
  constraint pk_achievement_reference primary key (calculation, reference_value),
  constraint fk_achievement_reference_calculation foreign key (calculation)
    references achievement_calculation (number),
  constraint fk_achievement_reference_value foreign key (reference_value) references reference_value (id)
);
