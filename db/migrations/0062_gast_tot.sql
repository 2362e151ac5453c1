-- Who was asked to an overleg before this had no end until somebody wrote down how it went: two weeks after its day, as for who is asked now (access.md 2.2).
update autorisatie a set tot = greatest(o.gepland_op, a.van) + interval '336 hours'
from overleg o where o.gemeente_id = a.gemeente_id and o.id = a.overleg_id and a.grondslag = 'overleg' and a.tot is null;
