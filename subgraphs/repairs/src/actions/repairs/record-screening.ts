import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { DeviceScreening } from '../../db/repairs/device-screening.entity.js';
import type { ScreeningResult } from '../../domain/eligibility/direct-ios-service.js';

export interface ScreeningTold {
  /** Null stands for the viewer's own. */
  organizationId: string | null;
  serialNumber: string;
  result: ScreeningResult;
  /** Of the code table; null where no fault was found. */
  faultCode: string | null;
  tableVersion: string;
  technicianId: string | null;
  screenedOn: LocalDate;
}

export type Screened = { screeningId: string } | { refused: 'ORGANIZATION_UNKNOWN' | 'TECHNICIAN_UNKNOWN' | 'FOUND_IN_THE_FUTURE' };

/** Records that a device was screened for hardware faults, on which an order for it rests; screenings are only added. */
export async function recordScreening(context: ActionContext, { organizationId, ...told }: ScreeningTold): Promise<Screened> {
  const tenant = organizationId ?? context.viewer.tenant;
  const deed = { action: 'recordScreening', tenant, subject: { type: 'DeviceScreening', id: null } };
  if (tenant === null || (context.viewer.tenant !== null && context.viewer.tenant !== tenant)) return refuse(context, { ...deed, tenant: null }, { refused: 'ORGANIZATION_UNKNOWN' });
  return perform<Screened>(context, deed, async (manager, entry) => {
    const organization = await manager.findOneBy(KnownOrganization, { tenantId: tenant });
    if (organization === null) {
      entry.isNobodys();
      return { refused: 'ORGANIZATION_UNKNOWN' };
    }
    const { technicianId, screenedOn } = told;
    if (technicianId !== null && !(await manager.existsBy(KnownTechnician, { tenantId: tenant, id: technicianId }))) return { refused: 'TECHNICIAN_UNKNOWN' };
    if (screenedOn > lastDateBegun(organization.region, context.now())) return { refused: 'FOUND_IN_THE_FUTURE' };
    const id = context.newId();
    await manager.insert(DeviceScreening, { ...told, tenantId: tenant, id, repairId: null, screenedBy: context.viewer.subject, recordedAt: context.now() });
    entry.isAbout({ type: 'DeviceScreening', id });
    entry.changes({ result: { to: told.result }, faultCode: { to: told.faultCode } });
    return { screeningId: id };
  });
}
