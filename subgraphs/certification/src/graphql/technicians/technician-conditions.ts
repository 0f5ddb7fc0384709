import { badUserInput } from '@platform/kit/graphql/errors.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { today } from '../../actions/today.js';
import type { ProductFamily } from '../../db/certification.entity.js';
import type { TechnicianFilter } from './technician.list.js';

/**
 * What a list of technicians is held to beside its filter's own columns: the viewer's organisation, and what is current today.
 * The organisation is named although row-level security already keeps to it: beside its rule for staff, that
 * rule cannot lead an index.
 */
export function technicianConditions(context: Pick<RequestContext, 'viewer' | 'now'>, filter?: TechnicianFilter | null): (parameters: Parameters) => string[] {
  const on = today(context);
  return (parameters) => [
    ...(context.viewer.tenant === null ? [] : [`t.tenant_id = ${parameters.add(context.viewer.tenant)}`]),
    ...(filter?.current == null ? [] : [`${filter.current ? '' : 'not '}${holding(currentOn(parameters.add(on)))}`]),
    ...(filter?.working == null ? [] : [`${filter.working ? '' : 'not '}(${workingOn(parameters.add(on))})`]),
    ...heldConditions(filter, { on, parameters }),
  ];
}

/** Those who may repair a product on a date: `mayRepair` in SQL. */
export function mayRepairConditions({ product, on }: { product: ProductFamily; on: string }): (parameters: Parameters) => string[] {
  return (parameters) => {
    const date = parameters.add(on);
    return [workingOn(date), holding(`${currentOn(date)} and c.product = ${parameters.add(product)}`)];
  };
}

function heldConditions(filter: TechnicianFilter | null | undefined, { on, parameters }: { on: string; parameters: Parameters }): string[] {
  const { track, product, expiringWithinDays: days } = filter ?? {};
  if (days != null && (days < 0 || days > 366)) throw badUserInput('filter.expiringWithinDays', 'is not 0 to 366');
  const conditions = [
    ...(track ? [`c.track = ${parameters.add(track)}`] : []),
    ...(product ? [`c.product = ${parameters.add(product)}`] : []),
    ...(days == null ? [] : [endingWithin({ on: parameters.add(on), days: parameters.add(days) })]),
  ];
  return conditions.length === 0 ? [] : [holding(conditions.join(' and '))];
}

/** A renewed certification is not ending: the one that lasts longest decides for its product. */
function endingWithin({ on, days }: { on: string; days: string }): string {
  return `c.valid_until between ${on}::date and ${on}::date + ${days}::int and not exists (
    select 1 from certification.certification n where n.technician_id = c.technician_id and n.product = c.product and n.withdrawn_at is null and n.valid_until > c.valid_until)`;
}

function holding(condition: string): string {
  return `exists (select 1 from certification.certification c where c.technician_id = t.id and c.withdrawn_at is null and ${condition})`;
}

function currentOn(date: string): string {
  return `c.passed_on <= ${date}::date and c.valid_until >= ${date}::date`;
}

function workingOn(date: string): string {
  return `coalesce(t.started_on, '-infinity') <= ${date}::date and coalesce(t.ended_on, 'infinity') >= ${date}::date`;
}
