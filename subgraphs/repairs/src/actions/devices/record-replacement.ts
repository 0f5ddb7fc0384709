import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { Device } from '../../db/device.entity.js';
import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import type { ReplacementGround } from '../../domain/devices/device-codes.js';
import { againAfterARace } from '../again-after-a-race.js';
import { today } from '../today.js';
import { type Linked, linkReplacement } from './link-replacement.js';

export interface ReplacementToRecord {
  originalId: string;
  replacement: { serialNumber: string; imei: string | null };
  /** Null stands for today. */
  replacedOn: string | null;
  ground: ReplacementGround;
}

export type ReplacementRecorded = Linked | { refused: 'IN_THE_FUTURE' };

/** Records that a device stands in for another, where the swap itself was not made here. */
export async function recordReplacement(context: ActionContext, key: string, input: ReplacementToRecord): Promise<ReplacementRecorded> {
  const { originalId, replacement, ground } = input;
  const subject = { type: 'Device', id: originalId };
  const tenant = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(Device, { id: originalId })))?.tenantId ?? null;
  if (tenant === null) return refuse(context, { action: 'recordReplacement', tenant, subject }, { refused: 'ORIGINAL_UNKNOWN' });
  const replacedOn = input.replacedOn ?? today(context);
  return againAfterARace(() =>
    once<ReplacementRecorded>(context, { key, operation: 'recordReplacement', input, tenant, subject }, async (manager, entry) => {
      const organization = await manager.findOneBy(KnownOrganization, { tenantId: tenant });
      if (replacedOn > lastDateBegun(organization?.region ?? null, context.now())) return { refused: 'IN_THE_FUTURE' };
      const linked = await linkReplacement({ context, manager }, { tenantId: tenant, originalId, replacement, replacedOn, ground });
      if ('replacementId' in linked) entry.changes({ replacementId: { to: linked.replacementId }, replacedOn: { to: replacedOn }, replacementGround: { to: ground } });
      return linked;
    }),
  );
}
