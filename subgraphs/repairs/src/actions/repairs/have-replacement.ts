import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { Device } from '../../db/device.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';

/** The unit that replaced a repaired one, as a device of the same organisation; it is of the same kind and stands to the organisation as the other did. */
export async function haveReplacement(context: ActionContext, manager: EntityManager, { repair, serialNumber }: { repair: Repair; serialNumber: string }): Promise<string> {
  const { tenantId, deviceId } = repair;
  const known = await manager.findOneBy(Device, { tenantId, serialNumber });
  if (known !== null) return known.id;
  const { productName, productLine, configuration, relation } = await manager.findOneByOrFail(Device, { tenantId, id: deviceId });
  const device = { tenantId, id: context.newId(), serialNumber, imei: null, productName, productLine, configuration, relation, registeredAt: context.now() };
  await manager.insert(Device, device);
  return device.id;
}
