import type { KnownNetwork } from './known-network.js';

/**
 * One digest of each table of the subgraph: nothing of it may change by what is refused. What is kept of requests themselves is left
 * out: that something was refused is entered.
 */
export async function everythingKept({ look }: Pick<KnownNetwork, 'look'>): Promise<Record<string, string>> {
  const tables = await look<{ name: string }>(`select c.relname as name from pg_class c where c.relnamespace = 'repairs'::regnamespace and c.relkind = 'r' and c.relname !~ '^(migrations|idempotency|request_key|bus_|event_)' order by 1`);
  const digests: Record<string, string> = {};
  for (const { name } of tables) digests[name] = (await look<{ digest: string }>(`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from repairs."${name}" t`))[0]!.digest;
  return digests;
}
