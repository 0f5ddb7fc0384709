import type pg from 'pg';

/** One thing taken from the ledger's defences, and the statement that takes it. */
export interface Mutant {
  name: string;
  statement: string;
}

const taken = `
  select 'CHECK ' || conname as name, format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
  from pg_constraint where connamespace = 'ledger'::regnamespace and contype = 'c'
  union all
  select 'FOREIGN KEY ' || conname, format('alter table %s drop constraint %I', conrelid::regclass, conname)
  from pg_constraint where connamespace = 'ledger'::regnamespace and contype = 'f' and conname not in ('pending_is_there', 'resolution_is_there')
  union all
  select 'UNIQUE ' || c.relname, case when k.conname is null then format('drop index ledger.%I', c.relname) else format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) end
  from pg_index i join pg_class c on c.oid = i.indexrelid left join pg_constraint k on k.conindid = i.indexrelid and k.contype = 'u'
  where c.relnamespace = 'ledger'::regnamespace and i.indisunique and not i.indisprimary
  union all
  select 'TRIGGER ' || tgname || ' of ' || tgrelid::regclass, format('drop trigger %I on %s', tgname, tgrelid::regclass)
  from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'ledger'::regnamespace and not tgisinternal
  union all
  select 'POLICY ' || polname || ' of ' || polrelid::regclass, format('drop policy %I on %s', polname, polrelid::regclass)
  from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = 'ledger'::regnamespace and polname = 'own_tenant'
  union all
  select 'FORCE of ' || oid::regclass, format('alter table %s no force row level security', oid::regclass) from pg_class where relnamespace = 'ledger'::regnamespace and relkind = 'r'
  union all
  select 'RIGHT of ' || proname, format('alter function ledger.%I security invoker', proname) from pg_proc where pronamespace = 'ledger'::regnamespace and prosecdef and proname in ('apply_transfer', 'hold_accounts')
  union all
  select format('GRANT %s on ledger.%s', g.right, g.thing), format('grant %s on ledger.%s to accounts_app', g.right, g.thing)
  from (values ('update', 'account'), ('insert', 'account'), ('delete', 'account'), ('truncate', 'account'), ('update', 'transfer'), ('delete', 'transfer'), ('truncate', 'transfer'),
    ('update', 'batch'), ('delete', 'batch'), ('truncate', 'batch')) as g ("right", thing)
  order by 1`;

const functions = `select proname as name, pg_get_functiondef(oid) as source from pg_proc where pronamespace = 'ledger'::regnamespace order by 1`;

/** Every CHECK, key, trigger, policy and right of the ledger taken away, every right it withholds given, and every refusal of its functions silenced. */
export async function ledgerMutants(admin: pg.Client): Promise<Mutant[]> {
  const { rows: dropped } = await admin.query<Mutant>(taken);
  const { rows: sources } = await admin.query<{ name: string; source: string }>(functions);
  const silenced = sources.flatMap(({ name, source }) =>
    [...source.matchAll(/raise exception '(\w[^']*)' using errcode = '(LG\d+)'/g)].map(([raise, sentence, code]) => ({ name: `SILENCED ${code} ${sentence} in ${name}`, statement: source.replace(raise, 'perform 1') })),
  );
  return [...dropped, ...silenced];
}
