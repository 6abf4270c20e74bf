-- What looks like an identifier of a patient and may stay in the texts of one organisation. Known by a checksum, so that it is
-- not written down a second time; the organisation is part of it.

create table accepted_identifier (
  id           uuid         not null,
  organisation varchar(12)  not null,
  kind         varchar(20)  not null,
  checksum     varchar(64)  not null,
  reason       varchar(500) not null,
  accepted_by  uuid         not null,
  accepted_at  timestamp(6) with time zone not null,
  constraint pk_accepted_identifier primary key (id),
  constraint uq_accepted_identifier_checksum unique (checksum),
  constraint fk_accepted_identifier_person foreign key (accepted_by) references person (id),
  constraint ck_accepted_identifier_kind check (kind in ('NHS_NUMBER', 'DATE_OF_BIRTH', 'POSTCODE')),
  constraint ck_accepted_identifier_checksum check (char_length(checksum) = 64),
  constraint ck_accepted_identifier_reason check (char_length(trim(reason)) > 0)
);
