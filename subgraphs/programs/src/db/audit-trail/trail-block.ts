import type { ReadSession } from '@platform/kit/database/session.js';

/** A block of an organisation's chain: which entries, the digest of each, and the block before. */
export interface TrailBlock {
  tenantId: string;
  number: number;
  previousSha256: string;
  sequences: string[];
  digests: string[];
  /** As PostgreSQL writes it, in UTC. */
  chainedAt: string;
  sha256: string;
  keyId: string | null;
  signature: string | null;
}

/** What the last block says: whoever keeps it elsewhere can tell whether the chain before it is still the same. */
export type TrailHead = Pick<TrailBlock, 'tenantId' | 'number' | 'chainedAt' | 'sha256' | 'keyId' | 'signature'> & { lastSequence: string };

const chainedAt = `to_char(chained_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "chainedAt"`;
const block = `tenant_id as "tenantId", number, previous_sha256 as "previousSha256", sequences::text[], digests, ${chainedAt}, sha256, key_id as "keyId", signature`;
const head = `tenant_id as "tenantId", number, last_sequence::text as "lastSequence", ${chainedAt}, sha256, key_id as "keyId", signature`;

type Reads = Pick<ReadSession, 'query'>;

/** The block that follows a number; null at the end of the chain. */
export async function readNextBlock(reads: Reads, tenantId: string, after: number): Promise<TrailBlock | null> {
  const [next] = await reads.query<TrailBlock>(`select ${block} from audit.block where tenant_id = $1 and number > $2 order by number limit 1`, [tenantId, after]);
  return next ?? null;
}

export async function readHead(reads: Reads, tenantId: string): Promise<TrailHead | null> {
  const [last] = await reads.query<TrailHead>(`select ${head} from audit.block where tenant_id = $1 order by number desc limit 1`, [tenantId]);
  return last ?? null;
}

export async function addBlock(reads: Reads, { tenantId, number, previousSha256, sequences, digests, chainedAt: at, sha256, keyId, signature }: TrailBlock): Promise<void> {
  await reads.query(
    `insert into audit.block (tenant_id, number, previous_sha256, last_sequence, sequences, digests, chained_at, sha256, key_id, signature)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tenantId, number, previousSha256, sequences.at(-1), sequences, digests, at, sha256, keyId, signature],
  );
}

/** Each organisation has a step of the index; none of their entries is looked at. */
const waiting = `
  with recursive owner as (
    (select tenant_id from audit.entry order by tenant_id limit 1)
    union all
    select (select e.tenant_id from audit.entry e where e.tenant_id > o.tenant_id order by e.tenant_id limit 1) from owner o where o.tenant_id is not null
  )
  select o.tenant_id as "tenantId" from owner o
  where o.tenant_id is not null and exists (
    select 1 from audit.entry e where e.tenant_id = o.tenant_id and e.sequence <= $1
      and e.sequence > coalesce((select b.last_sequence from audit.block b where b.tenant_id = o.tenant_id order by b.number desc limit 1), 0)
  )`;

/** The organisations with entries up to this sequence that no block holds. */
export async function unchainedTenants(reads: Reads, upTo: string): Promise<string[]> {
  const rows = await reads.query<{ tenantId: string }>(waiting, [upTo]);
  return rows.map(({ tenantId }) => tenantId);
}
