/** Statements that create a subgraph's copy of the published terms; nobody's tenant data, read by every request. */
export function createRuleSetCopy(schema: string): string[] {
  const table = `"${schema}".rule_set`;
  const keepCopiedTerms = `"${schema}".keep_copied_terms()`;
  return [
    `create table ${table} (
      program text not null,
      region text not null,
      version int not null check (version > 0),
      effective_from date not null,
      effective_to date check (effective_to > effective_from),
      status text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      criteria jsonb not null,
      event_id uuid not null,
      sent_at timestamptz not null,
      primary key (program, region, version)
    )`,
    // The one change published terms allow is their end, so that later terms can follow.
    `create function ${keepCopiedTerms} returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.effective_to is null and to_jsonb(new) - 'effective_to' = to_jsonb(old) - 'effective_to' then
        return new;
      end if;
      raise exception 'The terms of % in % version % are published and never change.', old.program, old.region, old.version
        using errcode = 'restrict_violation';
    end $$`,
    `create trigger rule_set_immutable before update or delete on ${table} for each row execute function ${keepCopiedTerms}`,
    `grant select, insert, update (effective_to) on ${table} to ${schema}_app`,
  ];
}
