import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { inTransaction } from '@platform/kit/database/session.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { folderStore } from '@platform/kit/files/store/folder-store.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { attachEvidence } from '@platform/programs/actions/evidence/attach-evidence.js';
import { receiveEvidence } from '@platform/programs/actions/evidence/receive-evidence.js';
import { reviewEvidence } from '@platform/programs/actions/evidence/review-evidence.js';
import { AuditItem } from '@platform/programs/db/audit/audit-item.entity.js';
import { EvidenceKind } from '@platform/programs/db/evidence/evidence.entity.js';

import { drawnPng } from './drawn-png.js';
import { drawnRoom, type Room } from './drawn-rooms.js';
import { staffListPdf } from './staff-list-pdf.js';

export interface PapersOfAudit {
  partner: { id: string; index: number; displayName: string };
  auditId: string;
  evidenceDir: string;
  /** Whoever shows something: the partner or the auditor. */
  sender: ActionContext;
  /** Who looks at it; null when nobody has yet. */
  reviewer: ActionContext | null;
  papers: readonly Paper[];
}

export interface Paper {
  criterion: string;
  shows: Room | 'staff';
  fileName: string;
  note: string;
  /** Why it proves nothing; it is accepted otherwise. */
  rejected?: string;
}

const size = { width: 640, height: 420 };
const bytesMax = 5 * 1024 * 1024;

/** Shows pictures and papers for requirements of an audit, at the first location that is asked for each. */
export async function showForAudit(shown: PapersOfAudit): Promise<void> {
  const { sender, auditId, evidenceDir, papers } = shown;
  const items = await inTransaction(sender.dataSource, actorOf(sender), (manager) => manager.find(AuditItem, { where: { auditId }, order: { position: 'ASC' } }));
  const spoolDir = await mkdtemp(join(tmpdir(), 'demonstration-'));
  const world: FileWorld = { ...sender, store: await folderStore(evidenceDir), spoolDir, bytesMax };
  try {
    for (const paper of papers) {
      const item = items.find(({ criterion }) => criterion === paper.criterion);
      if (item !== undefined) await show(shown, world, { paper, item });
    }
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
}

async function show({ partner, sender, reviewer }: PapersOfAudit, world: FileWorld, { paper, item }: { paper: Paper; item: AuditItem }): Promise<void> {
  const { fileName, note, rejected = null } = paper;
  const { viewer, requestId, now } = sender;
  const isList = paper.shows === 'staff';
  const bytes = paper.shows === 'staff' ? Readable.from(staffListPdf(partner, now())) : Readable.from([drawnPng(size, drawnRoom(paper.shows, partner.index))]);
  const { file } = must(await receiveEvidence(world, { viewer, requestId, organizationId: partner.id, fileName, uploadId: null, bytes }));
  const about = { auditItemId: item.id, locationId: item.locationId, applicationId: null, criteria: [item.criterion], validFrom: null, validUntil: null };
  const { evidenceId } = must(await attachEvidence(sender, { fileId: file.id, kind: isList ? EvidenceKind.OTHER : EvidenceKind.PHOTO, ...about, note, capturedAt: isList ? null : now() }));
  if (reviewer !== null) must(await reviewEvidence(reviewer, { evidenceId, expectedVersion: 1, review: rejected === null ? 'ACCEPTED' : 'REJECTED', reason: rejected }));
}

function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`What the demonstration’s audits show does not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
