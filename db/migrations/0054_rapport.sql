-- Rapporten: what was published of the figures, protected before it was stored and fixed from then on (monitor.md, Kwartaalrapport; decision 0023).

-- A village is told apart in what is published from a thousand inwoners on; empty is not known, and then it is not (reliability.md 3, rule 3).
alter table kern add column inwoners integer check (inwoners >= 0);

create table rapport (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  soort text not null check (soort in ('kwartaal', 'jaar', 'nulmeting')),
  periode text not null,
  uitgave integer not null check (uitgave > 0),
  -- The uitgave before this one, and what this one changed: whoever read that one must know.
  vervangt_id uuid,
  wijziging text check (length(wijziging) between 1 and 2000),
  inleiding text not null default '' check (length(inleiding) <= 4000),
  status text not null check (status in ('concept', 'vastgesteld', 'gepubliceerd', 'ingetrokken')),
  versie integer not null default 1 check (versie > 0),
  opgesteld_door_id uuid not null,
  opgesteld_op timestamptz not null,
  -- Who wrote in it or counted again last, and of which moment its figures are.
  bewerkt_door_id uuid not null,
  geteld_op timestamptz not null,
  vastgesteld_door_id uuid,
  vastgesteld_op timestamptz,
  gepubliceerd_door_id uuid,
  gepubliceerd_op timestamptz,
  ingetrokken_door_id uuid,
  ingetrokken_op timestamptz,
  -- Why it was withdrawn.
  intrekking text check (length(intrekking) between 1 and 2000),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, vervangt_id) references rapport on delete restrict,
  foreign key (gemeente_id, opgesteld_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, bewerkt_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, vastgesteld_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, gepubliceerd_door_id) references medewerker on delete restrict,
  foreign key (gemeente_id, ingetrokken_door_id) references medewerker on delete restrict,
  constraint rapport_periode_klopt check (periode ~ case when soort = 'kwartaal' then '^\d{4}-Q[1-4]$' else '^\d{4}$' end),
  constraint rapport_wijziging_gezegd check ((uitgave > 1) = (wijziging is not null) and (uitgave > 1) = (vervangt_id is not null)),
  -- Nobody approves what they made.
  constraint rapport_vier_ogen check (vastgesteld_door_id not in (opgesteld_door_id, bewerkt_door_id)),
  constraint rapport_vastgesteld_heel check (num_nonnulls(vastgesteld_door_id, vastgesteld_op) in (0, 2)
    and (status <> 'concept' or vastgesteld_op is null) and (status <> 'vastgesteld' or vastgesteld_op is not null)),
  constraint rapport_gepubliceerd_heel check (num_nonnulls(gepubliceerd_door_id, gepubliceerd_op) in (0, 2)
    and (gepubliceerd_op is null or (vastgesteld_op is not null and status in ('gepubliceerd', 'ingetrokken')))
    and (status <> 'gepubliceerd' or gepubliceerd_op is not null)),
  constraint rapport_ingetrokken_heel check (
    num_nonnulls(ingetrokken_door_id, ingetrokken_op, intrekking) = case when status = 'ingetrokken' then 3 else 0 end)
);
-- Two who begin on one report at once make one, and no two have the same number before the public.
create unique index rapport_een_open on rapport (gemeente_id, soort, periode) where status in ('concept', 'vastgesteld');
create unique index rapport_een_uitgave on rapport (gemeente_id, soort, periode, uitgave) where gepubliceerd_op is not null;

-- One published figure: rounded, or hidden with its reason. What is not published is not stored here.
create table rapport_cel (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  deel text not null,
  periode text not null,
  splitsing text not null,
  groep text not null,
  teller integer,
  noemer integer,
  waarde double precision,
  verborgen text check (verborgen in ('minder_dan_5', 'te_weinig_gevallen', 'kleine_kern', 'niet_gepubliceerd')),
  -- It could still change when it was published.
  voorlopig boolean not null,
  primary key (gemeente_id, rapport_id, kpi, deel, periode, splitsing, groep),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict,
  -- An exact count that comes this far is a mistake (reliability.md 3, rule 2).
  constraint rapport_cel_afgerond check (teller % 5 = 0 and noemer % 5 = 0),
  constraint rapport_cel_verborgen_is_leeg check (verborgen is null or num_nonnulls(teller, waarde) = 0)
);
-- Serves finding what was published already.
create index rapport_cel_totaal on rapport_cel (gemeente_id, periode, kpi) where splitsing = 'totaal';

-- A period of which another report published this kpi is read from there, so that no figure has two versions by accident.
create table rapport_reeks (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  periode text not null,
  uit_rapport_id uuid not null,
  primary key (gemeente_id, rapport_id, kpi, periode),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict,
  foreign key (gemeente_id, uit_rapport_id) references rapport on delete restrict,
  constraint rapport_reeks_van_een_ander check (uit_rapport_id <> rapport_id)
);

-- What was counted, as it was said then.
create table rapport_definitie (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  definitie jsonb not null,
  versie text not null,
  primary key (gemeente_id, rapport_id, kpi),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict
);

-- What it is judged by, as it was then.
create table rapport_streefwaarde (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  deel text not null,
  -- Empty: for the whole gemeente.
  kern text not null,
  minimaal double precision,
  maximaal double precision,
  status text not null,
  van date not null,
  besloten_door text,
  besloten_op date,
  verwijzing text not null,
  primary key (gemeente_id, rapport_id, kpi, deel, kern),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict
);

-- What policy said of it.
create table rapport_duiding (
  gemeente_id integer not null,
  rapport_id uuid not null,
  kpi text not null,
  uitleg text not null check (length(uitleg) between 1 and 4000),
  primary key (gemeente_id, rapport_id, kpi),
  foreign key (gemeente_id, rapport_id) references rapport on delete restrict
);

-- What stands in a report changes while it is a concept, and never after.
create function rapport_bevroren() returns trigger language plpgsql as $$
declare regel record := coalesce(new, old);
begin
  if (select status from rapport r where r.gemeente_id = regel.gemeente_id and r.id = regel.rapport_id) is distinct from 'concept' then
    raise exception 'rapport % is fixed', regel.rapport_id using errcode = 'restrict_violation';
  end if;
  return regel;
end $$;
create trigger rapport_cel_bevroren before insert or update or delete on rapport_cel for each row execute function rapport_bevroren();
create trigger rapport_reeks_bevroren before insert or update or delete on rapport_reeks for each row execute function rapport_bevroren();
create trigger rapport_definitie_bevroren before insert or update or delete on rapport_definitie for each row execute function rapport_bevroren();
create trigger rapport_streefwaarde_bevroren before insert or update or delete on rapport_streefwaarde for each row execute function rapport_bevroren();
create trigger rapport_duiding_bevroren before insert or update or delete on rapport_duiding for each row execute function rapport_bevroren();

-- A report only goes forward, and what was approved is what is published: of a fixed one no more changes than how far it is.
create function rapport_gaat_vooruit() returns trigger language plpgsql as $$
declare
  vrij constant text[] := '{status,versie,ingetrokken_door_id,ingetrokken_op,intrekking}'::text[] || case old.status
    when 'concept' then '{inleiding,wijziging,bewerkt_door_id,geteld_op,vastgesteld_door_id,vastgesteld_op}'::text[]
    when 'vastgesteld' then '{gepubliceerd_door_id,gepubliceerd_op}'::text[] else '{}'::text[] end;
begin
  if tg_op = 'DELETE' or old.status = 'ingetrokken' or to_jsonb(old) - vrij <> to_jsonb(new) - vrij
    or (old.status, new.status) not in (('concept', 'concept'), ('concept', 'vastgesteld'), ('concept', 'ingetrokken'), ('vastgesteld', 'gepubliceerd'),
      ('vastgesteld', 'ingetrokken'), ('gepubliceerd', 'ingetrokken'))
  then raise exception 'rapport % is fixed', old.id using errcode = 'restrict_violation'; end if;
  return new;
end $$;
create trigger rapport_gaat_vooruit before update or delete on rapport for each row execute function rapport_gaat_vooruit();
