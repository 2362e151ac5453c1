-- Regie is looked up by its plan whatever became of it, and what was refused by when.
-- Without these the list of work reads all regie for each plan, and the planner, seeing that price, no longer minds what the rest costs.
create index regie_plan on regie (gemeente_id, plan_id, laag);
create index regie_geweigerd on regie (gemeente_id, beeindigd_op) where status = 'geweigerd';
