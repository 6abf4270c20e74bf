-- Payment rules are switched on by name now. Terms made before that paid points by the practice's
-- list over the national average list: the rule that did so is named in them, so that they go on
-- paying the same.
insert into scheme_version_rules (scheme_version, rules_order, rule, component, share, amount, assumed, source)
select c.scheme_version,
       (select count(*) from scheme_version_components o
        where o.scheme_version = c.scheme_version and o.basis = 'QOF_POINTS'
          and o.components_order < c.components_order),
       'CONTRACTOR_POPULATION_INDEX', c.code, null, null, c.assumed,
       'In force before payment rules were named: points were paid by the list index.'
from scheme_version_components c
where c.basis = 'QOF_POINTS'
  and not exists (select 1 from scheme_version_rules r where r.scheme_version = c.scheme_version);
