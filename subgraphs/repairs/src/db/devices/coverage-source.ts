import type { Source } from '@platform/kit/list/source.js';

/** How coverages are read; `parentId` is the device. */
export const coverageSource: Source = {
  from: 'repairs.coverage c',
  id: 'c.id',
  always: ['parentId', 'kind', 'startsOn', 'endsOn', 'cancelledOn', 'partNumber'],
  columns: {
    parentId: 'c.device_id',
    kind: 'c.kind',
    startsOn: 'c.starts_on',
    endsOn: 'c.ends_on',
    cancelledOn: 'c.cancelled_on',
    agreementNumber: 'c.agreement_number',
    provider: 'c.provider',
    partNumber: 'c.part_number',
    source: 'c.source',
    recordedAt: 'c.recorded_at',
  },
};
