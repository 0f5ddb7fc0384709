import type { RepairSnapshot } from '../../actions/repairs/repair-snapshot.js';

/** What a mutation answers of a repair: its neighbours are references, its device is read when asked for. */
export type AnsweredRepair = RepairSnapshot & { __typename: 'Repair' };

export function answeredRepair(repair: RepairSnapshot): AnsweredRepair {
  const { tenantId, locationId, technicianId } = repair;
  return {
    ...repair,
    __typename: 'Repair',
    ...{
      organization: { __typename: 'Organization', id: tenantId },
      location: { __typename: 'ServiceLocation', id: locationId },
      technician: technicianId === null ? null : { __typename: 'Technician', id: technicianId },
    },
  };
}
