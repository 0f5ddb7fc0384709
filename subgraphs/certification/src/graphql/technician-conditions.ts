import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { today } from '../actions/today.js';
import type { TechnicianFilter } from './technician.list.js';

/**
 * What a list of technicians is held to beside its filter's own columns: the viewer's organisation, and what is current today.
 * The organisation is named although row-level security already keeps to it: beside its rule for staff, that
 * rule cannot lead an index.
 */
export function technicianConditions(context: RequestContext, filter?: TechnicianFilter | null): (parameters: Parameters) => string[] {
  return (parameters) => [
    ...(context.viewer.tenant === null ? [] : [`t.tenant_id = ${parameters.add(context.viewer.tenant)}`]),
    ...(filter?.current == null ? [] : [`${filter.current ? '' : 'not '}${holdsCurrentCertification(parameters.add(today(context)))}`]),
  ];
}

function holdsCurrentCertification(today: string): string {
  return `exists (select 1 from certification.certification c where c.technician_id = t.id and c.passed_on <= ${today} and c.valid_until >= ${today})`;
}
