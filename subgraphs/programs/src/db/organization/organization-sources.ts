import type { Source } from '@platform/kit/list/source.js';

/** SQL of what was last observed at location `l`, as `p`. */
export const latestObservation = `left join lateral (select * from programs.premises_facts f where f.tenant_id = l.tenant_id and f.location_id = l.id
  order by f.observed_at desc, f.recorded_at desc, f.id desc limit 1) p on true`;

/** SQL of everything organisation `o` is searched by. */
export const organizationNames = `concat_ws(' ', o.display_name, o.legal_name, o.organization_number)`;

/** How organisations are read. */
export const organizationSource: Source = {
  from: 'programs.organization o',
  id: 'o.tenant_id',
  columns: {
    displayName: 'o.display_name',
    legalName: 'o.legal_name',
    country: 'o.country',
    region: 'o.region',
    organizationNumber: 'o.organization_number',
    website: 'o.website',
    createdAt: 'o.created_at',
    nextAuditOn: `(select min(a.planned_on)::text from programs.audit a where a.tenant_id = o.tenant_id and a.status <> 'CLOSED')`,
  },
};

/** How enrolments are read; `parentId` is the organisation. */
export const enrollmentSource: Source = {
  from: 'programs.enrollment e',
  id: 'e.id',
  always: ['parentId', 'state', 'approvedOn', 'region'],
  columns: {
    parentId: 'e.tenant_id',
    program: 'e.program',
    state: 'e.state',
    status: 'e.status',
    version: 'e.version',
    approvedOn: 'e.approved_on::text',
    region: 'e.region',
  },
};

/** How service locations are read; `parentId` is the organisation. What was last observed there comes along. */
export const serviceLocationSource: Source = {
  from: 'programs.service_location l',
  id: 'l.id',
  always: ['parentId'],
  columns: {
    parentId: 'l.tenant_id',
    shipTo: 'l.ship_to',
    name: 'l.name',
    street: 'l.street',
    postalCode: 'l.postal_code',
    city: 'l.city',
    country: 'l.country',
    region: 'l.region',
    timeZone: 'l.time_zone',
    addressKind: 'l.address_kind',
    phone: 'l.phone',
    version: 'l.version',
  },
  toOne: {
    premises: {
      join: latestObservation,
      // A location where nothing was observed has premises of which everything is unknown.
      present: 'true',
      columns: {
        dedicatedStaff: 'p.dedicated_staff',
        commercialVisits: 'p.commercial_visits',
        easyToReach: 'p.easy_to_reach',
        receptionClean: 'p.reception_clean',
        receptionPresentable: 'p.reception_presentable',
        securedRepairArea: 'p.secured_repair_area',
        securedPartsStorage: 'p.secured_parts_storage',
        securedIntake: 'p.secured_intake',
        observedAt: 'p.observed_at',
        observedBy: 'p.observed_by_name',
      },
    },
  },
};
