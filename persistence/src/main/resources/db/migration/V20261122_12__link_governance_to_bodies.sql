-- The bodies that propose, answer and decide are bodies on record.

alter table proposal add constraint fk_proposal_commissioner foreign key (commissioner) references body (code);
alter table proposal add constraint fk_proposal_deciding_body foreign key (deciding_body) references body (code);
alter table consultation add constraint fk_consultation_body foreign key (body) references body (code);
alter table decision add constraint fk_decision_body foreign key (body) references body (code);
