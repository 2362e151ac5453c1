-- Where somebody lives and lived is asked for every inwoner a page shows (db/zicht.sql) and for every change of secrecy; the index of today's memberships alone does not serve that.

create index huishouden_lid_inwoner on huishouden_lid (gemeente_id, inwoner_id);
