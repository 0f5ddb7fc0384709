import { type EntityManager, In } from 'typeorm';

import { Depot } from '../../db/parts/depot.entity.js';
import { Part } from '../../db/parts/part.entity.js';

export type UnknownGoods = { refused: 'DEPOT_UNKNOWN' } | { refused: 'PART_UNKNOWN'; numbers: string[] };

/** The part with this number, where the depots exist. */
export async function depotAndPart(manager: EntityManager, { depotIds, partNumber }: { depotIds: readonly string[]; partNumber: string }): Promise<{ partId: string } | UnknownGoods> {
  if ((await manager.countBy(Depot, { id: In(depotIds) })) < depotIds.length) return { refused: 'DEPOT_UNKNOWN' };
  const part = await manager.findOneBy(Part, { number: partNumber });
  return part === null ? { refused: 'PART_UNKNOWN', numbers: [partNumber] } : { partId: part.id };
}
