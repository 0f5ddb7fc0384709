import type { Source } from '@platform/kit/list/source.js';

/** How screenings are read. */
export const screeningSource: Source = {
  from: 'repairs.device_screening s',
  id: 's.id',
  columns: { parentId: 's.serial_number', serialNumber: 's.serial_number', result: 's.result', faultCode: 's.fault_code', tableVersion: 's.table_version', screenedOn: 's.screened_on::text', recordedAt: 's.recorded_at' },
  references: { technician: { type: 'Technician', id: 's.technician_id' } },
};

/** How the issues of repairs are read; `parentId` is the repair. */
export const issueSource: Source = {
  from: 'repairs.repair_issue i',
  id: 'i.id',
  always: ['parentId', 'code', 'modifier'],
  columns: { parentId: 'i.repair_id', place: 'i.place', code: 'i.code', modifier: 'i.modifier', reportedBy: 'i.reported_by', tableVersion: 'i.table_version' },
};

/** How runs of diagnostics are read; `parentId` is the repair. */
export const diagnosticSource: Source = {
  from: 'repairs.repair_diagnostic g',
  id: 'g.id',
  always: ['parentId'],
  columns: { parentId: 'g.repair_id', eventNumber: 'g.event_number', suite: 'g.suite', outcome: 'g.outcome', componentGroup: 'g.component_group', ranAt: 'g.ran_at' },
};
