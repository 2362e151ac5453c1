-- The outbox: what must leave the house, written in the transaction of its cause and sent by a job, at least once.

create table uitgaand (
  gemeente_id integer not null references gemeente on delete restrict,
  id uuid not null,
  soort text not null check (soort ~ '^[a-z_]+$'),
  -- 'brief' is printed and posted; 'e_mail' holds no case content, only a link (reliability.md T27).
  weg text not null check (weg in ('brief', 'e_mail')),
  inwoner_id uuid not null,
  melding_id uuid,
  onderwerp text not null,
  tekst text not null,
  gemaakt_op timestamptz not null,
  verzonden_op timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, inwoner_id) references inwoner on delete restrict,
  foreign key (gemeente_id, melding_id) references melding on delete cascade
);
-- Serves the job that sends, and the list of what is waiting.
create index uitgaand_wacht on uitgaand (gemeente_id, gemaakt_op) where verzonden_op is null;
