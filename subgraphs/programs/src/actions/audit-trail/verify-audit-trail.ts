import { type Words, wordingSha256 } from '@platform/kit/audit-trail/perform.js';
import type { ReadSession } from '@platform/kit/database/session.js';

import { readTrailEntries, type TrailEntry } from '../../db/audit-trail/read-trail-entries.js';
import { readHead, readNextBlock, type TrailBlock, type TrailHead } from '../../db/audit-trail/trail-block.js';
import { blockSha256, entryDigest, noBlock } from './digests.js';
import { type CheckingKeys, isForged, isOfUnknownKey } from './head-signature.js';

export enum TrailFaultKind {
  ALTERED = 'ALTERED',
  MISSING = 'MISSING',
  INSERTED = 'INSERTED',
  REORDERED = 'REORDERED',
  WORDING_ALTERED = 'WORDING_ALTERED',
  BLOCK_ALTERED = 'BLOCK_ALTERED',
  SIGNATURE_WRONG = 'SIGNATURE_WRONG',
  HEAD_DIFFERS = 'HEAD_DIFFERS',
}

/** The first thing that is not as it was entered. */
export interface TrailFault {
  kind: TrailFaultKind;
  block: number;
  /** Of the entry; of the block's first entry where the block itself is at fault. */
  sequence: string;
}

/** A place in the chain: a block and its hash, as an earlier answer or a copy kept elsewhere tells them. */
export interface ChainPlace {
  number: number;
  sha256: string;
}

export interface Verifying {
  tenantId: string;
  keys: CheckingKeys;
  /** Where an earlier verification stopped; null for the beginning. */
  after: ChainPlace | null;
  /** A head that was kept elsewhere, which the chain must still hold. */
  kept: ChainPlace | null;
  /** Whether there is time for another block. */
  goOn: () => boolean;
}

export interface Verification {
  fault: TrailFault | null;
  checkedBlocks: number;
  checkedEntries: number;
  signedBlocks: number;
  /** Signed ones whose key is not known, so that nobody can say whether the signature is right. */
  blocksOfUnknownKeys: number;
  erasedWordings: number;
  /** The last block that was found whole. */
  reached: ChainPlace | null;
  isComplete: boolean;
  head: TrailHead | null;
}

type Reads = Pick<ReadSession, 'query'>;

/** Recomputes an organisation's chain block by block and stops at the first fault, or when there is no time for another block. */
export async function verifyAuditTrail(reads: Reads, verifying: Verifying): Promise<Verification> {
  const { tenantId, after, kept, goOn } = verifying;
  const found: Verification = { fault: null, checkedBlocks: 0, checkedEntries: 0, signedBlocks: 0, blocksOfUnknownKeys: 0, erasedWordings: 0, reached: after, isComplete: false, head: await readHead(reads, tenantId) };
  let last = { number: after?.number ?? 0, sha256: after?.sha256 ?? noBlock, sequence: after === null ? '0' : await lastSequenceOf(reads, tenantId, after.number) };
  while (goOn()) {
    const block = await readNextBlock(reads, tenantId, last.number);
    if (block === null) return ended(found, kept);
    const entries = await readTrailEntries(reads, { tenantId, after: last.sequence, upTo: block.sequences.at(-1)!, limit: block.sequences.length + 1 });
    found.fault = blockFault(block, last, verifying) ?? entriesFault(block, entries);
    if (found.fault !== null) return { ...found, isComplete: true };
    found.checkedBlocks += 1;
    found.checkedEntries += entries.length;
    found.signedBlocks += block.signature === null ? 0 : 1;
    found.blocksOfUnknownKeys += isOfUnknownKey(block, verifying.keys) ? 1 : 0;
    found.erasedWordings += entries.filter(({ wording, wordingSha256: hash }) => wording === null && hash !== null).length;
    found.reached = { number: block.number, sha256: block.sha256 };
    last = { number: block.number, sha256: block.sha256, sequence: block.sequences.at(-1)! };
  }
  return found;
}

async function lastSequenceOf(reads: Reads, tenantId: string, number: number): Promise<string> {
  const block = await readNextBlock(reads, tenantId, number - 1);
  return block?.number === number ? block.sequences.at(-1)! : '0';
}

/** A chain that ends before the head that was kept elsewhere has been cut. */
function ended(found: Verification, kept: ChainPlace | null): Verification {
  const reached = found.reached?.number ?? 0;
  const fault = kept !== null && kept.number > reached ? { kind: TrailFaultKind.HEAD_DIFFERS, block: kept.number, sequence: found.head?.lastSequence ?? '0' } : null;
  return { ...found, fault, isComplete: true };
}

function blockFault(block: TrailBlock, last: ChainPlace, { keys, kept }: Verifying): TrailFault | null {
  const fault = (kind: TrailFaultKind): TrailFault => ({ kind, block: block.number, sequence: block.sequences[0]! });
  const isWhole = block.number === last.number + 1 && block.previousSha256 === last.sha256 && blockSha256(block) === block.sha256;
  if (!isWhole) return fault(TrailFaultKind.BLOCK_ALTERED);
  if (isForged(block, keys)) return fault(TrailFaultKind.SIGNATURE_WRONG);
  return kept?.number === block.number && kept.sha256 !== block.sha256 ? fault(TrailFaultKind.HEAD_DIFFERS) : null;
}

/** The block lists its entries in their order: walking both, the first difference is the first fault. */
function entriesFault({ number, sequences, digests }: TrailBlock, entries: readonly TrailEntry[]): TrailFault | null {
  const fault = (kind: TrailFaultKind, sequence: string): TrailFault => ({ kind, block: number, sequence });
  for (const [index, sequence] of sequences.entries()) {
    const entry = entries[index];
    if (entry === undefined || BigInt(entry.sequence) > BigInt(sequence)) {
      const isElsewhere = entries.some((other) => entryDigest(other) === digests[index]);
      return fault(isElsewhere ? TrailFaultKind.REORDERED : TrailFaultKind.MISSING, sequence);
    }
    const digest = entryDigest(entry);
    if (BigInt(entry.sequence) < BigInt(sequence)) return fault(digests.includes(digest) ? TrailFaultKind.REORDERED : TrailFaultKind.INSERTED, entry.sequence);
    if (digest !== digests[index]) return fault(digests.includes(digest) ? TrailFaultKind.REORDERED : TrailFaultKind.ALTERED, sequence);
    if (!hasItsWords(entry)) return fault(TrailFaultKind.WORDING_ALTERED, sequence);
  }
  const more = entries[sequences.length];
  return more === undefined ? null : fault(TrailFaultKind.INSERTED, more.sequence);
}

/** Words may have been erased, not changed and not added. */
function hasItsWords({ wording, wordingSha256: hash }: TrailEntry): boolean {
  return wording === null || wordingSha256(wording satisfies Words, wording.salt) === hash;
}
