import { createHash } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import type { TrailBlock } from '../../db/audit-trail/trail-block.js';
import type { TrailEntry } from '../../db/audit-trail/read-trail-entries.js';

/** What stands before the first block. */
export const noBlock = '0'.repeat(64);

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The digest of an entry's content. Its sequence is not in it: the block says which digest stands at which sequence. */
export function entryDigest(entry: TrailEntry): string {
  const { tenantId, id, at, actor, onBehalfOf, roles, requestId, action, subjectType, subjectId, outcome, changes, keptIn, wordingSha256 } = entry;
  return sha256(JSON.stringify([tenantId, id, at, actor, onBehalfOf, roles, requestId, action, subjectType, subjectId, outcome, changes, keptIn, wordingSha256]));
}

/** The hash of a block: of the block before it, and of everything it says. */
export function blockSha256({ tenantId, number, previousSha256, sequences, digests, chainedAt }: Omit<TrailBlock, 'sha256' | 'keyId' | 'signature'>): string {
  return sha256(canonicalJson({ tenantId, number, previousSha256, sequences, digests, chainedAt }));
}
