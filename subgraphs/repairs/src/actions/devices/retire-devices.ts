import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import type { RetirementReason } from '../../domain/devices/device-codes.js';
import { today } from '../today.js';
import { publishInstalledBase } from './publish-installed-base.js';

export interface DevicesToRetire {
  /** Null stands for the viewer's own. */
  organizationId: string | null;
  serialNumbers: readonly string[];
  /** Null stands for today. */
  retiredOn: string | null;
  reason: Exclude<RetirementReason, 'REPLACED'>;
}

export type RetirementOutcome = 'RETIRED' | 'UNCHANGED' | 'UNKNOWN';
export type DevicesRetired = { organizationId: string; rows: readonly { serialNumber: string; outcome: RetirementOutcome; deviceId: string | null }[] } | { refused: 'ORGANIZATION_UNKNOWN' | 'IN_THE_FUTURE' };

const retire = `
  with told as (
    select d.id, d.serial_number, d.retired_on from (select distinct unnest($2::text[]) as serial_number order by 1) told
    cross join lateral (select * from repairs.device where tenant_id = $1 and serial_number = told.serial_number for update) d
  ), retired as (
    update repairs.device d set retired_on = $3, retirement_reason = $4, version = d.version + 1
    from told where d.tenant_id = $1 and d.id = told.id and told.retired_on is null returning d.id
  )
  select told.id, told.serial_number as "serialNumber", retired.id is not null as "isRetired" from told left join retired on retired.id = told.id`;

/** Takes devices out of the installed base; what is known of them stays. One that is out already stays as it is. */
export async function retireDevices(context: ActionContext, { organizationId, serialNumbers, retiredOn, reason }: DevicesToRetire): Promise<DevicesRetired> {
  const action = 'retireDevices';
  const tenant = context.viewer.tenant ?? organizationId;
  const subject = { type: 'Organization', id: tenant ?? 'unknown' };
  const isOwn = tenant !== null && (organizationId ?? tenant) === tenant;
  const organization = isOwn ? await look(context, (manager) => manager.findOneBy(KnownOrganization, { tenantId: tenant })) : null;
  if (tenant === null || organization === null) return refuse(context, { action, tenant: null, subject }, { refused: 'ORGANIZATION_UNKNOWN' });
  const on = retiredOn ?? today(context);
  if (on > lastDateBegun(organization.region, context.now())) return refuse(context, { action, tenant, subject }, { refused: 'IN_THE_FUTURE' });
  return perform<DevicesRetired>(context, { action, tenant, subject }, async (manager, entry) => {
    const found = await manager.query<{ id: string; serialNumber: string; isRetired: boolean }[]>(retire, [tenant, serialNumbers, on, reason]);
    const byNumber = new Map(found.map((device) => [device.serialNumber, device]));
    const retired = found.filter(({ isRetired }) => isRetired).length;
    entry.changes({ devicesRetired: { to: retired }, retiredOn: { to: on }, retirementReason: { to: reason } });
    if (retired > 0) await publishInstalledBase(context, manager, tenant);
    return {
      organizationId: tenant,
      rows: serialNumbers.map((serialNumber) => {
        const device = byNumber.get(serialNumber);
        return { serialNumber, deviceId: device?.id ?? null, outcome: device === undefined ? 'UNKNOWN' : device.isRetired ? 'RETIRED' : 'UNCHANGED' };
      }),
    };
  });
}
