import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { Repair } from '../../db/repairs/repair.entity.js';
import { type Linked, linkReplacement } from '../devices/link-replacement.js';

type Replacement = { replacementId: string | null } | Extract<Linked, { refused: string }>;

/** Links the unit that a whole-unit repair handed out to the device that it stands in for; a repair that was reopened keeps the link it made. */
export async function replacementOf(context: ActionContext, manager: EntityManager, { repair, serialNumber, on }: { repair: Repair; serialNumber: string | null; on: LocalDate }): Promise<Replacement> {
  if (serialNumber === null) return { replacementId: null };
  if (repair.replacementDeviceId !== null && repair.replacementSerialNumber === serialNumber) return { replacementId: repair.replacementDeviceId };
  const { tenantId, deviceId: originalId } = repair;
  return linkReplacement({ context, manager }, { tenantId, originalId, replacement: { serialNumber, imei: null }, replacedOn: on, ground: 'WHOLE_UNIT' });
}
