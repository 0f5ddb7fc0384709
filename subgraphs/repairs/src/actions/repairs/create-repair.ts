import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Device } from '../../db/device.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import { localQuarter } from '../../domain/repairs/local-quarter.js';
import type { CoverageStatus, DeviceRelation, ProductLine, RepairProgram, RepairType } from '../../domain/repair-codes.js';
import { againAfterARace } from '../again-after-a-race.js';
import { addPartLines, type PartTold } from './add-part-lines.js';
import { creationBarred } from './creation-barred.js';
import { programFor } from './judge-technician.js';
import { publishOpened } from './publish-repairs.js';
import { repairSnapshot } from './repair-snapshot.js';
import { type IssueTold, setIssues } from './set-issues.js';
import type { Creation } from './creation.js';

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
    /** Absent and null stand for the manufacturer that runs the programmes. */
    manufacturer?: Manufacturer | null;
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
  parts: readonly PartTold[];
  /** What is wrong with it, the most important first; absent where nobody has said. */
  issues?: readonly IssueTold[];
}

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
  const program = await programFor(manager, { tenantId, program: input.program ?? null });
  const barred = await creationBarred(manager, { ...input, program, at: createdAt });
  if (barred !== null) return barred;

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
  await addPartLines(context, manager, { repair, parts: input.parts, behind: 0 });
  await setIssues(context, manager, { repair, issues: input.issues ?? [] });
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
    const { manufacturer, ...rest } = told;
    const device = manager.create(Device, { ...rest, ...(manufacturer == null ? {} : { manufacturer }), tenantId, id: context.newId(), registeredAt: context.now() });
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
