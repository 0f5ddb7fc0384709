import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Device } from '../../db/device.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { PartLine } from '../../db/repairs/part-line.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { localQuarter } from '../../domain/repairs/local-quarter.js';
import type { CoverageStatus, DeviceRelation, ProductLine, RepairProgram, RepairType } from '../../domain/repair-codes.js';
import { againAfterARace } from '../again-after-a-race.js';
import { programFor } from './judge-technician.js';
import { openRepairOf } from './open-repair-of.js';
import { publishOpened } from './publish-repairs.js';
import { type RepairSnapshot, repairSnapshot } from './repair-snapshot.js';

export interface RepairToCreate {
  locationId: string;
  dispatchId: string;
  device: {
    serialNumber: string;
    imei: string | null;
    productName: string | null;
    productLine: ProductLine | null;
    configuration: string | null;
    relation: DeviceRelation;
  };
  repairType: RepairType;
  coverageStatus: CoverageStatus | null;
  /** Null stands for now. */
  createdAt: Date | null;
  technicianId: string | null;
  /** Absent and null stand for the one that the organisation takes part in. */
  program?: RepairProgram | null;
  purchaseOrderNumber: string | null;
  reference: string | null;
  parts: readonly { number: string; description: string; coverage: CoverageStatus | null }[];
}

export type Creation =
  | { repair: RepairSnapshot }
  | { refused: 'LOCATION_UNKNOWN' | 'TECHNICIAN_UNKNOWN' | 'CREATED_IN_THE_FUTURE' | 'IMEI_DIFFERS' }
  | { refused: 'DISPATCH_ID_TAKEN' | 'DEVICE_IN_REPAIR'; repairId: string };

/** Creates a repair once per key; a device has at most one open repair in an organisation. */
export async function createRepair(context: ActionContext, key: string, input: RepairToCreate): Promise<Creation> {
  const tenant = context.viewer.tenant ?? (await ownerOf(context, input.locationId));
  const subject = { type: 'ServiceLocation', id: input.locationId };
  if (tenant === null) return refuse(context, { action: 'createRepair', tenant, subject }, { refused: 'LOCATION_UNKNOWN' });
  const request = { key, operation: 'createRepair', input, tenant, subject };
  return againAfterARace(() => once<Creation>(context, request, (manager, entry) => create(context, { ...input, tenantId: tenant }, { manager, entry })));
}

async function ownerOf(context: ActionContext, locationId: string): Promise<string | null> {
  const location = await look(context, (manager) => manager.findOneBy(KnownLocation, { id: locationId }));
  return location?.tenantId ?? null;
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function create(context: ActionContext, input: RepairToCreate & { tenantId: string }, { manager, entry }: Writing): Promise<Creation> {
  const { tenantId, locationId, dispatchId, technicianId } = input;
  const now = context.now();
  const createdAt = input.createdAt ?? now;
  const location = await manager.findOneBy(KnownLocation, { tenantId, id: locationId });
  if (location === null) return { refused: 'LOCATION_UNKNOWN' };
  if (createdAt > now) return { refused: 'CREATED_IN_THE_FUTURE' };
  const technician = technicianId === null ? null : await manager.findOneBy(KnownTechnician, { tenantId, id: technicianId });
  if (technicianId !== null && technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };
  const namesake = await manager.findOneBy(Repair, { tenantId, dispatchId });
  if (namesake !== null) return { refused: 'DISPATCH_ID_TAKEN', repairId: namesake.id };
  const known = await manager.findOneBy(Device, { tenantId, serialNumber: input.device.serialNumber });
  if (known?.imei != null && input.device.imei !== null && known.imei !== input.device.imei) return { refused: 'IMEI_DIFFERS' };
  const open = known === null ? null : await openRepairOf(manager, { tenantId, deviceId: known.id });
  if (open !== null) return { refused: 'DEVICE_IN_REPAIR', repairId: open.id };

  const program = await programFor(manager, { tenantId, program: input.program ?? null });
  const device = await haveDevice(context, manager, { tenantId, known, told: input.device });
  const { repairType, coverageStatus, purchaseOrderNumber, reference } = input;
  const repair = manager.create(Repair, {
    ...{ tenantId, id: context.newId(), dispatchId, locationId, deviceId: device.id, technicianId, techId: technician?.techId ?? null },
    ...{ repairType, status: 'OPEN', coverageStatus, createdAt, completedAt: null, completedOn: null, completedQuarter: null },
    ...{ purchaseOrderNumber, reference, version: 1, statusSince: createdAt, program, timesReopened: 0 },
    ...{ noTroubleClass: null, replacementSerialNumber: null, replacementDeviceId: null, serviceWarrantyUntil: null, elapsedMinutes: null, waitingMinutes: null, workingMinutes: null },
  });
  await manager.insert(Repair, repair);
  entry.isAbout({ type: 'Repair', id: repair.id });
  entry.changes({ status: { to: 'OPEN' }, locationId: { to: locationId }, deviceId: { to: device.id }, repairType: { to: repairType } });
  await manager.insert(PartLine, input.parts.map((part, index) => ({ ...part, tenantId, id: context.newId(), repairId: repair.id, line: index + 1 })));
  const told = { repairId: repair.id, locationId, ...localQuarter(createdAt, location.timeZone) };
  await publishOpened(context, manager, { organizationId: tenantId, repairs: [told] });
  return { repair: repairSnapshot(repair) };
}

interface DeviceTold {
  tenantId: string;
  known: Device | null;
  told: RepairToCreate['device'];
}

/** The device as it is known, with what was not yet known of it; a new one when there is none. What is known is never overwritten. */
async function haveDevice(context: ActionContext, manager: EntityManager, { tenantId, known, told }: DeviceTold): Promise<Device> {
  if (known === null) {
    const device = manager.create(Device, { ...told, tenantId, id: context.newId(), registeredAt: context.now() });
    await manager.insert(Device, device);
    return device;
  }
  const { imei, productName, productLine, configuration } = known;
  const completed = {
    imei: imei ?? told.imei,
    productName: productName ?? told.productName,
    productLine: productLine ?? told.productLine,
    configuration: configuration ?? told.configuration,
  };
  await manager.update(Device, { tenantId, id: known.id }, completed);
  return known;
}
