import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { folderStore } from '@platform/kit/files/store/folder-store.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Attachment } from '@platform/repairs/db/attachments/attachment.entity.js';

import type { DemoPartner } from '../partners.js';
import { asRepairs } from '../returns/repairs-desk.js';
import { showInspections } from './inspection-pictures.js';
import { showRepairs } from './repair-pictures.js';

interface AttachmentsToLoad {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
  /** Where Repairs & Parts keeps files; null where none are shown. */
  attachmentDir: string | null;
}

/** Of so many partners, in three countries, repairs have pictures and papers. */
const partnersShowing = 4;
const bytesMax = 5 * 1024 * 1024;

/** Pictures and papers of open repairs and of the inspections of originals. */
export async function loadAttachments({ adminUrl, partners, today, attachmentDir }: AttachmentsToLoad): Promise<void> {
  if (attachmentDir === null) return;
  const spoolDir = await mkdtemp(join(tmpdir(), 'demonstration-'));
  try {
    await asRepairs({ adminUrl, today }, async (contextOf) => {
      const manager = contextOf(1);
      if (await look(manager, (reads) => reads.existsBy(Attachment, { tenantId: partners[0]!.id }))) return;
      // They are sent now: what was sent a day ago and is attached to nothing yet is cleared away by the service that is running.
      const world: FileWorld = { ...manager, now: () => new Date(), store: await folderStore(attachmentDir), spoolDir, bytesMax };
      for (const partner of partners.slice(0, partnersShowing)) await showRepairs(world, ofPartner(contextOf(1), partner), partner);
      await showInspections(world, manager, partners[0]!);
    });
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
}

/** At work for a partner: one of its technicians. */
function ofPartner(context: ActionContext, { id, technicians }: DemoPartner): ActionContext {
  const { technicianId, displayName } = technicians[0]!;
  return { ...context, viewer: { subject: technicianId, name: displayName, roles: ['TECHNICIAN'], tenant: id, scope: 'tenant' } };
}
