import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartLine } from '../../db/repairs/part-line.entity.js';
import { RepairDiagnostic } from '../../db/repairs/repair-diagnostic.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { DiagnosticOutcome } from '../../domain/repairs/finding-words.js';
import { isOpen } from '../../domain/repairs/repair-status-moves.js';
import { addPartLines, type PartTold } from './add-part-lines.js';
import { type IssueTold, setIssues } from './set-issues.js';
import { type Held, type RepairGone, withRepair } from './with-repair.js';

export interface DiagnosticTold {
  eventNumber: string;
  suite: string;
  outcome: DiagnosticOutcome;
  componentGroup: string | null;
  ranAt: Date;
}

/** What was found out about a device on the bench; what is absent stays as it is. */
export interface FindingsTold {
  repairId: string;
  expectedVersion: number;
  /** Takes the place of the issues that are there. */
  issues?: readonly IssueTold[];
  /** Are added to the lines that are there. */
  parts?: readonly PartTold[];
  /** Is added; one that is known by its number is not added again. */
  diagnostic?: DiagnosticTold;
}

export const partLinesMax = 30;

export type Found = { repairId: string } | RepairGone | { refused: 'NOT_OPEN' | 'TOO_MANY_PARTS' | 'FOUND_IN_THE_FUTURE' };

/** Records what was found out about the device of an open repair. */
export function recordFindings(context: ActionContext, told: FindingsTold): Promise<Found> {
  const { repairId, expectedVersion } = told;
  return withRepair<Found>(context, { action: 'recordRepairFindings', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const behind = await manager.countBy(PartLine, { tenantId: repair.tenantId, repairId });
    const { issues, parts = [], diagnostic } = told;
    if (behind + parts.length > partLinesMax) return { refused: 'TOO_MANY_PARTS' };
    if (diagnostic !== undefined && diagnostic.ranAt > context.now()) return { refused: 'FOUND_IN_THE_FUTURE' };
    if (issues !== undefined) await setIssues(context, manager, { repair, issues });
    await addPartLines(context, manager, { repair, parts, behind });
    if (diagnostic !== undefined) await addDiagnostic(context, { manager, entry, repair }, diagnostic);
    entry.changes({ ...(issues === undefined ? {} : { issues: { to: issues.length } }), ...(parts.length === 0 ? {} : { parts: { from: behind, to: behind + parts.length } }) });
    await manager.update(Repair, { tenantId: repair.tenantId, id: repairId }, { version: repair.version + 1 });
    return { repairId };
  });
}

async function addDiagnostic({ newId, now }: ActionContext, { manager, entry, repair }: Held, told: DiagnosticTold): Promise<void> {
  const row = { ...told, tenantId: repair.tenantId, id: newId(), repairId: repair.id, recordedAt: now() };
  await manager.createQueryBuilder().insert().into(RepairDiagnostic).values(row).orIgnore().execute();
  entry.keptIn('RepairDiagnostic', row.id);
}
