import type { EntityManager } from 'typeorm';

import { Device } from '../../db/device.entity.js';
import { readSwapChains } from '../../db/devices/read-swap-chain.js';
import type { ReplacementGround } from '../../domain/devices/device-codes.js';
import { type SwapRefusal, swapRefusal } from '../../domain/devices/swap-chain.js';
import type { Sender } from '../repairs/publish-repairs.js';
import { publishInstalledBase } from './publish-installed-base.js';

/** The transaction in which a device is replaced: a completed whole-unit repair, a swap from seed stock, an express replacement. */
export interface SwapTransaction {
  context: Sender;
  manager: EntityManager;
}

export interface Swap {
  tenantId: string;
  originalId: string;
  /** A serial number that is new becomes a device like the original. */
  replacement: { serialNumber: string; imei: string | null; partNumber?: string | null };
  replacedOn: string;
  ground: ReplacementGround;
}

export type Linked = { replacementId: string } | { refused: SwapRefusal | 'ORIGINAL_UNKNOWN' | 'IMEI_DIFFERS' };

/**
 * Links the device that stands in for another to its original, in the caller's transaction: the original leaves the installed base,
 * the replacement takes its place in it, and history and chain lead from each to the other. A refusal changes nothing.
 */
export async function linkReplacement({ context, manager }: SwapTransaction, { tenantId, originalId, replacement, replacedOn, ground }: Swap): Promise<Linked> {
  const original = await manager.findOne(Device, { where: { tenantId, id: originalId }, lock: { mode: 'pessimistic_write' } });
  if (original === null) return { refused: 'ORIGINAL_UNKNOWN' };
  const known = await manager.findOne(Device, { where: { tenantId, serialNumber: replacement.serialNumber }, lock: { mode: 'pessimistic_write' } });
  if (known?.imei != null && replacement.imei !== null && known.imei !== replacement.imei) return { refused: 'IMEI_DIFFERS' };
  const replacementId = known?.id ?? context.newId();
  const [standIn, before] = await Promise.all([
    manager.findOneBy(Device, { tenantId, replacesId: originalId }),
    readSwapChains({ query: (text, values) => manager.query(text, [...values]) }, [originalId]),
  ]);
  const refusal = swapRefusal({
    ...{ originalId, replacementId, originalReplacedBy: standIn?.id ?? null, replacementReplaces: known?.replacesId ?? null },
    before: before.filter(({ place }) => place < 0).map(({ id }) => id),
    replacementRetired: known !== null && known.retiredOn !== null,
  });
  if (refusal !== null) return { refused: refusal };
  const enlistedAt = known?.enlistedAt ?? (original.enlistedAt === null ? null : context.now());
  const link = { replacesId: originalId, replacedOn, replacementGround: ground, enlistedAt };
  if (known === null) await manager.insert(Device, { ...likeOriginal(original), ...replacement, ...link, tenantId, id: replacementId, registeredAt: context.now() });
  else await manager.update(Device, { tenantId, id: replacementId }, { ...link, imei: known.imei ?? replacement.imei, version: known.version + 1 });
  if (original.retiredOn === null) await manager.update(Device, { tenantId, id: originalId }, { retiredOn: replacedOn, retirementReason: 'REPLACED', version: original.version + 1 });
  if (enlistedAt !== null) await publishInstalledBase(context, manager, tenantId);
  return { replacementId };
}

function likeOriginal({ productName, productLine, partNumber, configuration, relation, manufacturer, purchaseCountry }: Device): Partial<Device> {
  return { productName, productLine, partNumber, configuration, relation, manufacturer, purchaseCountry };
}
