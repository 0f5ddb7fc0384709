import type { DataSource, EntityManager } from 'typeorm';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import { readTrailEntries } from '../../db/audit-trail/read-trail-entries.js';
import { addBlock, readHead, type TrailHead, unchainedTenants } from '../../db/audit-trail/trail-block.js';
import { blockSha256, entryDigest, noBlock } from './digests.js';
import { signatureOf, type SigningKey } from './head-signature.js';
import { chainer, settledSequence } from './settled-sequence.js';

export interface ChainWorld {
  dataSource: DataSource;
  /** Null leaves heads unsigned. */
  key: SigningKey | null;
  now: () => Date;
}

export interface Chaining {
  /** Entries in one block. */
  blockSize?: number;
  /** How long to wait for those who are still writing. */
  patienceMs?: number;
}

/**
 * Chains what has been entered since: blocks for each organisation, in the order of its entries. Several may do so at the same time;
 * one of them gets each organisation. Answers the new heads.
 */
export async function chainAuditTrail(world: ChainWorld, { blockSize = 1_000, patienceMs }: Chaining = {}): Promise<TrailHead[]> {
  const upTo = await settledSequence(world.dataSource, patienceMs);
  if (upTo === null) return [];
  const tenants = await unrecorded(world.dataSource, chainer, (manager) => unchainedTenants(readsOf(manager), upTo));
  const heads: TrailHead[] = [];
  for (const tenantId of tenants) {
    let head: TrailHead | null = null;
    for (let next = await chainBlock(world, { tenantId, upTo, blockSize }); next !== null; next = await chainBlock(world, { tenantId, upTo, blockSize })) head = next;
    if (head !== null) heads.push(head);
  }
  return heads;
}

/** One block of one organisation, which is also its new head; null when another process has it or nothing is left. */
function chainBlock({ dataSource, key, now }: ChainWorld, { tenantId, upTo, blockSize }: { tenantId: string; upTo: string; blockSize: number }): Promise<TrailHead | null> {
  return unrecorded(dataSource, { ...chainer, tenant: tenantId }, async (manager) => {
    const reads = readsOf(manager);
    const [claim] = await reads.query<{ mine: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended('audit ' || $1, 0)) as mine`, [tenantId]);
    if (claim?.mine !== true) return null;
    const last = await readHead(reads, tenantId);
    const entries = await readTrailEntries(reads, { tenantId, after: last?.lastSequence ?? '0', upTo, limit: blockSize });
    if (entries.length === 0) return null;
    const said = {
      ...{ tenantId, number: (last?.number ?? 0) + 1, previousSha256: last?.sha256 ?? noBlock },
      ...{ sequences: entries.map(({ sequence }) => sequence), digests: entries.map(entryDigest) },
      chainedAt: now().toISOString().replace('Z', '000Z'),
    };
    const sealed = { ...said, sha256: blockSha256(said) };
    const block = { ...sealed, ...signatureOf(sealed, key) };
    await addBlock(reads, block);
    const { number, chainedAt, sha256, keyId, signature } = block;
    return { tenantId, number, lastSequence: said.sequences.at(-1)!, chainedAt, sha256, keyId, signature };
  });
}

function readsOf(manager: EntityManager): { query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]> } {
  return { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
}
