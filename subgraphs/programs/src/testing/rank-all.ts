import { rankPartners } from '../actions/audit/planning/rank-partners.js';
import type { ProgramsUnderTest } from './programs-under-test.js';

/** Ranks whoever is marked or due, as the service does every second. */
export async function rankAll({ dataSource }: Pick<ProgramsUnderTest, 'dataSource'>, now: string): Promise<number> {
  let ranked = 0;
  for (;;) {
    const some = await rankPartners({ dataSource, now: () => new Date(now), newId: () => crypto.randomUUID() });
    if (some === 0) return ranked;
    ranked += some;
  }
}
