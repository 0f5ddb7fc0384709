import type { Source } from '@platform/kit/list/source.js';

/** How technicians are read. */
export const technicianSource: Source = {
  from: 'certification.technician t',
  id: 't.id',
  columns: {
    technicianId: 't.technician_id',
    displayName: 't.display_name',
    employment: 't.employment',
    createdAt: 't.created_at',
  },
  references: {
    organization: { type: 'Organization', id: 't.tenant_id' },
    location: { type: 'ServiceLocation', id: 't.location_id' },
  },
};

/** How certifications are read; `parentId` is the technician. */
export const certificationSource: Source = {
  from: 'certification.certification c',
  id: 'c.id',
  always: ['passedOn', 'validUntil', 'parentId'],
  columns: {
    parentId: 'c.technician_id',
    product: 'c.product',
    track: 'c.track',
    passedOn: 'c.passed_on::text',
    validUntil: 'c.valid_until::text',
    testCentre: 'c.test_centre',
  },
  references: { technician: { type: 'Technician', id: 'c.technician_id' } },
};
