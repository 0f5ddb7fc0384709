import type { Source } from '@platform/kit/list/source.js';

import { deviceAlways, deviceColumns, deviceReferences } from '../sources.js';

/** How repairs are read; the device comes in the same statement. */
export const repairSource: Source = {
  from: 'repairs.repair r',
  id: 'r.id',
  columns: {
    dispatchId: 'r.dispatch_id',
    techId: 'r.tech_id',
    repairType: 'r.repair_type',
    status: 'r.status',
    coverageStatus: 'r.coverage_status',
    createdAt: 'r.created_at',
    completedAt: 'r.completed_at',
    completedQuarter: 'r.completed_quarter',
    purchaseOrderNumber: 'r.purchase_order_number',
    reference: 'r.reference',
    version: 'r.version',
    program: 'r.program',
    statusSince: 'r.status_since',
    noTroubleClass: 'r.no_trouble_class',
    replacementSerialNumber: 'r.replacement_serial_number',
    serviceWarrantyUntil: 'r.service_warranty_until::text',
    timesReopened: 'r.times_reopened',
  },
  references: {
    organization: { type: 'Organization', id: 'r.tenant_id' },
    location: { type: 'ServiceLocation', id: 'r.location_id' },
    technician: { type: 'Technician', id: 'r.technician_id' },
    replacementDevice: { type: 'Device', id: 'r.replacement_device_id' },
  },
  toOne: {
    device: {
      join: 'left join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id',
      present: 'd.id',
      always: deviceAlways,
      columns: deviceColumns,
      references: deviceReferences,
    },
  },
};

/** How part lines are read; `parentId` is the repair. */
export const partLineSource: Source = {
  from: 'repairs.repair_part p',
  id: 'p.id',
  always: ['parentId', 'number', 'deviceId'],
  columns: { parentId: 'p.repair_id', deviceId: '(select r.device_id from repairs.repair r where r.tenant_id = p.tenant_id and r.id = p.repair_id)', number: 'p.number', description: 'p.description', coverage: 'p.coverage', line: 'p.line', partType: 'p.part_type', serialized: 'p.serialized', genuine: 'p.genuine',
    supplier: 'p.supplier', partsOrderNumber: 'p.parts_order_number', issueCode: 'p.issue_code', issueModifier: 'p.issue_modifier', kbbSerial: 'p.kbb_serial', kgbSerial: 'p.kgb_serial' },
};
