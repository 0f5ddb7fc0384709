import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairNote } from '../../db/repairs/repair-note.entity.js';
import { type RepairGone, withRepair } from './with-repair.js';

export type Noted = { repairId: string } | RepairGone;

/** Adds a note to a repair, whatever its status; notes are never changed. */
export function addNote(context: ActionContext, key: string, { repairId, text }: { repairId: string; text: string }): Promise<Noted> {
  return withRepair<Noted>(context, { action: 'addRepairNote', repairId, keyed: { key, input: { repairId, text } } }, async ({ manager, entry, repair }) => {
    const { viewer, now, newId } = context;
    const note = { tenantId: repair.tenantId, id: newId(), repairId, text, writtenBy: viewer.subject, writerName: viewer.name ?? viewer.subject, writtenAt: now() };
    await manager.insert(RepairNote, note);
    entry.keptIn('RepairNote', note.id);
    return { repairId };
  });
}
