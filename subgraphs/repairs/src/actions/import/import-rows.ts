import type { EntityManager } from 'typeorm';

import { type ImportLocation, type ImportState, type KnownRepair, readImportState } from '../../db/import/import-state.js';
import { type ImportedRepair, type ImportWrites, writeImport } from '../../db/import/write-import.js';
import { countTurnarounds, type TurnaroundTold } from '../../db/repairs/count-turnaround.js';
import type { ExportRow } from '../../domain/import/export-row.js';
import type { ImportProblem } from '../../domain/import/import-problem.js';
import { rowContradictions } from '../../domain/import/row-contradictions.js';
import { gapsFilled, type RowEffect, rowEffect } from '../../domain/import/row-effect.js';
import { calendarOfPlace } from '../../domain/repairs/calendar-of-place.js';
import { localQuarter } from '../../domain/repairs/local-quarter.js';
import { isOpen } from '../../domain/repairs/repair-status-moves.js';
import { type StatusStep, turnaround } from '../../domain/repairs/turnaround.js';
import type { PlacedRow, RowCounts, RowsToImport } from './import-kind.js';
import { warrantyOf } from './warranty-of.js';
import { publishCompleted, publishOpened, type RepairTold, type Sender } from '../repairs/publish-repairs.js';

type Writing = { -readonly [Table in keyof ImportWrites]: ImportWrites[Table][number][] };

/** Takes over rows in their order, each on what the rows before it left, and tells the others of what was opened and completed. */
export async function importRows(sender: Sender, manager: EntityManager, { tenantId, importId, rows }: RowsToImport<ExportRow>): Promise<RowCounts> {
  const now = sender.now();
  const told = rows.flatMap((placed) => ('row' in placed ? placed.row : []));
  const state = await readImportState(manager, {
    tenantId,
    dispatchIds: told.map(({ dispatchId }) => dispatchId),
    serialNumbers: told.map(({ serialNumber }) => serialNumber),
    techIds: told.flatMap(({ techId }) => techId ?? []),
  });
  const batch = new Batch(state, sender.newId);
  for (const placed of rows) batch.take(placed, now);
  const warranties = await warrantyOf(manager, tenantId, batch.serviced);
  for (const repair of batch.serviced) repair.serviceWarrantyUntil = warranties.until(repair);
  await writeImport(manager, { tenantId, importId, now }, batch.writes);
  await warranties.record({ now: sender.now, newId: sender.newId }, batch.serviced);
  await countTurnarounds(manager, tenantId, batch.measured);
  await publishOpened(sender, manager, { organizationId: tenantId, repairs: batch.opened });
  await publishCompleted(sender, manager, { organizationId: tenantId, repairs: batch.completed });
  return batch.counts;
}

class Batch {
  readonly writes: Writing = { newDevices: [], filledDevices: [], newRepairs: [], changedRepairs: [], reportedSteps: [], rejections: [] };
  readonly opened: RepairTold[] = [];
  readonly completed: RepairTold[] = [];
  readonly measured: TurnaroundTold[] = [];
  /** Repairs that are completed by a row, as they are to be written. */
  readonly serviced: ImportedRepair[] = [];
  readonly counts: RowCounts = { imported: 0, unchanged: 0, rejected: 0 };
  /** Ids of the devices that are written. */
  private readonly written = new Set<string>();

  constructor(
    private readonly state: ImportState,
    private readonly newId: () => string,
  ) {}

  take(placed: PlacedRow<ExportRow>, now: Date): void {
    const effect = 'problems' in placed ? ({ kind: 'REJECT', problems: placed.problems } as const) : this.effectOf(placed.row, now);
    if (effect.kind === 'REJECT') this.reject(placed.line, effect.problems);
    else if (effect.kind === 'UNCHANGED') this.counts.unchanged += 1;
    else if ('row' in placed) this.write(placed.row, now);
  }

  private effectOf(row: ExportRow, now: Date): RowEffect {
    const problems = rowContradictions(row, now);
    if (problems.length > 0) return { kind: 'REJECT', problems };
    return rowEffect({
      row,
      locationId: this.state.locations.get(row.shipTo)?.id ?? null,
      repair: this.state.repairs.get(row.dispatchId) ?? null,
      device: this.state.devices.get(row.serialNumber) ?? null,
      openDispatchId: this.state.open.get(row.serialNumber) ?? null,
    });
  }

  private reject(line: number, problems: readonly ImportProblem<string>[]): void {
    this.counts.rejected += 1;
    for (const problem of problems) this.writes.rejections.push({ ...problem, line, id: this.newId() });
  }

  private write(row: ExportRow, now: Date): void {
    const location = this.state.locations.get(row.shipTo)!;
    const known = this.state.repairs.get(row.dispatchId) ?? null;
    // A repair that was told of when it was over has taken no step that anybody saw.
    const isMoved = row.status !== (known?.status ?? 'OPEN') && (known !== null || isOpen(row.status));
    const repair = { ...this.repairOf(row, known), locationId: location.id, deviceId: this.haveDevice(row), ...countedAt(row, location.timeZone), ...timesOf(row, { known, location, now }), serviceWarrantyUntil: null };
    const { id: repairId, locationId } = repair;
    this.counts.imported += 1;
    this.writes[known === null ? 'newRepairs' : 'changedRepairs'].push(repair);
    if (isMoved) this.writes.reportedSteps.push({ id: this.newId(), repairId, fromStatus: known?.status ?? 'OPEN', toStatus: row.status, at: repair.statusSince, takenBy: 'import' });
    if (known === null) this.opened.push({ repairId, locationId, ...localQuarter(row.createdAt, location.timeZone) });
    if (row.completedAt !== null && known?.status !== 'SPCM') {
      const counted = localQuarter(row.completedAt, location.timeZone);
      this.serviced.push(repair);
      this.completed.push({ repairId, locationId, ...counted });
      this.measured.push({ quarter: counted.quarter, locationId, workingMinutes: repair.workingMinutes });
    }
    if (isOpen(row.status)) this.state.open.set(row.serialNumber, row.dispatchId);
    else if (this.state.open.get(row.serialNumber) === row.dispatchId) this.state.open.delete(row.serialNumber);
  }

  private repairOf(row: ExportRow, known: KnownRepair | null): Omit<ImportedRepair, 'locationId' | 'deviceId' | 'serviceWarrantyUntil' | keyof Counted | keyof Times> {
    const { dispatchId, repairType, status, createdAt, completedAt } = row;
    const technicianId = row.techId === null ? (known?.technicianId ?? null) : (this.state.technicians.get(row.techId) ?? null);
    return {
      ...{ id: known?.id ?? this.newId(), dispatchId, repairType, status, createdAt, completedAt, technicianId },
      techId: row.techId ?? known?.techId ?? null,
      coverageStatus: row.coverageStatus ?? known?.coverageStatus ?? null,
      purchaseOrderNumber: row.purchaseOrderNumber ?? known?.purchaseOrderNumber ?? null,
      reference: row.reference ?? known?.reference ?? null,
      version: (known?.version ?? 0) + 1,
    };
  }

  /** The id of the row’s device, which becomes known, or better known, by the row. */
  private haveDevice(row: ExportRow): string {
    const known = this.state.devices.get(row.serialNumber);
    if (known === undefined) {
      const { serialNumber, imei, productName, productLine } = row;
      const device = { id: this.newId(), serialNumber, imei, productName, productLine };
      this.state.devices.set(serialNumber, device);
      this.writes.newDevices.push(device);
      this.written.add(device.id);
      return device.id;
    }
    const filled = gapsFilled(row, known);
    if (filled !== null) {
      // A device that this batch writes already is written as it is at the end.
      Object.assign(known, filled);
      if (!this.written.has(known.id)) this.writes.filledDevices.push(known);
      this.written.add(known.id);
    }
    return known.id;
  }
}

type Counted = Pick<ImportedRepair, 'completedOn' | 'completedQuarter'>;
type Times = Pick<ImportedRepair, 'statusSince' | 'elapsedMinutes' | 'waitingMinutes' | 'workingMinutes'>;

/** A status that an export tells of is known since it was told, but for the ends, whose instants it tells. */
function timesOf({ status, createdAt, completedAt }: ExportRow, { known, location, now }: { known: KnownRepair | null; location: ImportLocation; now: Date }): Times {
  const statusSince = completedAt ?? (status === (known?.status ?? 'OPEN') ? (known?.statusSince ?? createdAt) : now);
  if (completedAt === null) return { statusSince, elapsedMinutes: null, waitingMinutes: null, workingMinutes: null };
  const steps: StatusStep[] = [{ status: 'OPEN', since: createdAt }, ...(known?.steps ?? []).map((step) => ({ status: step.status, since: new Date(step.since) }))];
  return { statusSince, ...turnaround(steps, { until: completedAt, timeZone: location.timeZone, calendar: calendarOfPlace(location) }) };
}

function countedAt({ completedAt }: ExportRow, timeZone: string): Counted {
  if (completedAt === null) return { completedOn: null, completedQuarter: null };
  const { on, quarter } = localQuarter(completedAt, timeZone);
  return { completedOn: on, completedQuarter: quarter };
}
