-- What two people agreed to stays what is destroyed: also when somebody writes in the database itself (access.md 2.9).
create function vernietigingsregel_staat_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if exists (select from vernietigingsakkoord a where a.gemeente_id = new.gemeente_id and a.lijst_id = new.lijst_id)
      or not exists (select from vernietigingslijst l where l.gemeente_id = new.gemeente_id and l.id = new.lijst_id and l.status = 'opgesteld') then
      raise exception 'over deze lijst is al beslist' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'een regel gaat niet van een vernietigingslijst' using errcode = 'check_violation';
  end if;
  -- Only what became of it is written: once, and its words go when the thing goes.
  if (to_jsonb(new) - '{status,door_id,op,reden,belemmering}'::text[]) is distinct from (to_jsonb(old) - '{status,door_id,op,reden,belemmering}'::text[])
    or (old.status <> 'erop' and (to_jsonb(new) - 'reden' is distinct from to_jsonb(old) - 'reden' or new.reden is not null)) then
    raise exception 'een regel van een vernietigingslijst staat vast' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger staat_vast before insert or update or delete on vernietigingsregel for each row execute function vernietigingsregel_staat_vast();

create function vernietigingslijst_staat_vast() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or row(new.gemeente_id, new.id, new.peildatum, new.opgesteld_door_id, new.opgesteld_op)
    is distinct from row(old.gemeente_id, old.id, old.peildatum, old.opgesteld_door_id, old.opgesteld_op) then
    raise exception 'een vernietigingslijst staat vast' using errcode = 'check_violation';
  end if;
  -- What was carried out or withdrawn does not begin again.
  if old.status in ('uitgevoerd', 'ingetrokken') and new.status <> old.status then
    raise exception 'deze vernietigingslijst is klaar' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger staat_vast before update or delete on vernietigingslijst for each row execute function vernietigingslijst_staat_vast();
