import { type EntityManager, In } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Device } from '../../db/device.entity.js';
import type { KnownLocation } from '../../db/known/known-location.entity.js';
import { PartLine } from '../../db/repairs/part-line.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import type { NoTroubleClass } from '../../domain/repair-codes.js';
import { readKnownSerials } from '../../db/repairs/read-known-serials.js';
import { type CompletionLack, completionLacks } from '../../domain/repairs/completion-serials.js';
import { knownSerialLacks } from '../../domain/repairs/known-serials.js';
import { partsCompliance } from '../../domain/repairs/parts-compliance.js';
import { tripLacks } from '../../domain/repairs/types/trip-lacks.js';
import { journeysOf, visitsOf } from './trips/journeys-of.js';
import { noteBadSerials } from '../returns/note-bad-serials.js';
import { programFor } from './judge-technician.js';
import { termsForRepair } from './terms-for-repair.js';

/** What is told with a completion. */
export interface CompletionTold {
  /** The serial numbers of the modules, by the place of their part line. */
  modules: readonly { line: number; kbbSerial: string; kgbSerial: string }[];
  replacementSerialNumber: string | null;
  noTroubleClass: NoTroubleClass | null;
}

export type CompletionBarred =
  | { refused: 'COMPLETION_LACKS'; lacks: CompletionLack[] }
  | { refused: 'PART_LINE_UNKNOWN'; line: number }
  | { refused: 'PARTS_NOT_COMPLIANT'; criteria: string[] };

/** What keeps the repair from being completed with its parts as they are told; null when nothing does. */
export async function completionBarred(manager: EntityManager, { repair, location, told, on, at }: { repair: Repair; location: KnownLocation; told: CompletionTold; on: LocalDate; at: Date }): Promise<CompletionBarred | null> {
  const { tenantId, id: repairId, deviceId, repairType } = repair;
  const lines = await manager.find(PartLine, { where: { tenantId, repairId }, order: { line: 'ASC' } });
  const stranger = told.modules.find(({ line }) => !lines.some((known) => known.line === line));
  if (stranger !== undefined) return { refused: 'PART_LINE_UNKNOWN', line: stranger.line };
  const device = await manager.findOneByOrFail(Device, { tenantId, id: deviceId });
  const withSerials = lines.map((line) => ({ ...line, ...told.modules.find((module) => module.line === line.line) }));
  const serials = [...new Set(told.modules.flatMap(({ kbbSerial, kgbSerial }) => [kbbSerial, kgbSerial]))];
  const known = await readKnownSerials(manager, { tenantId, repairId, serials });
  const trips = { journeys: await journeysOf(manager, repair), visits: await visitsOf(manager, repair) };
  const ofTrips = tripLacks(repairType, trips, at).map((code) => ({ code, line: null }));
  const lacks = [...ofTrips, ...completionLacks({ ...told, repairType, lines: withSerials, serialNumber: device.serialNumber }), ...knownSerialLacks(told.modules, known)];
  if (lacks.length > 0) return { refused: 'COMPLETION_LACKS', lacks };
  if ((await programFor(manager, repair)) !== 'SSA') return null;
  const terms = await termsForRepair(manager, { program: 'SSA', region: location.region ?? location.country, on });
  const open = terms === null ? [] : partsCompliance(lines, terms);
  return open.length === 0 ? null : { refused: 'PARTS_NOT_COMPLIANT', criteria: open.map(({ criterion }) => criterion) };
}

/** Writes the serial numbers of the modules to their lines, and to what is owed back for them. */
export async function keepModuleSerials({ manager, entry }: { manager: EntityManager; entry: Entry }, { tenantId, id: repairId }: Repair, modules: CompletionTold['modules']): Promise<void> {
  if (modules.length === 0) return;
  const lines = await manager.find(PartLine, { where: { tenantId, repairId, line: In(modules.map(({ line }) => line)) } });
  const exchanged = lines.map(({ line, number, kbbSerial }) => ({ ...modules.find((module) => module.line === line)!, partNumber: number, toldBefore: kbbSerial }));
  for (const { line, kbbSerial, kgbSerial } of modules) await manager.update(PartLine, { tenantId, repairId, line }, { kbbSerial, kgbSerial });
  await noteBadSerials(manager, entry, { tenantId, repairId, exchanged });
}
