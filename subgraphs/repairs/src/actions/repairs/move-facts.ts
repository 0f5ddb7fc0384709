import type { EntityManager } from 'typeorm';

import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { readStepWorlds } from '../../db/repairs/read-step-worlds.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import type { MoveFacts } from '../../domain/repairs/move-refusals.js';
import { moveFactsOf } from '../../domain/repairs/step-world.js';
import { termsForRepair } from './terms-for-repair.js';

/** What stands behind a repair's next step, as it is now. */
export async function moveFacts(manager: EntityManager, { id }: Repair, now: Date): Promise<MoveFacts> {
  const [world] = await readStepWorlds((text, values) => manager.query(text, [...values]), [id]);
  if (world === undefined) throw new Error(`Repair ${id} is held and cannot be read.`);
  const today = localDateAt(now, world.timeZone);
  return moveFactsOf(world, { terms: await termsForRepair(manager, { program: 'AASP', region: world.region, on: today }), today, now });
}
