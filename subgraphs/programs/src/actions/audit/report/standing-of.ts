import { readStandingFacts } from '../../../db/audit/checks/read-standing-facts.js';
import { type StandingCheck, standingChecks } from '../../../domain/audit/checks/standing-checks.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

/** What the platform itself knows of a partner now, beside the items of its audit. */
export async function standingOf(reads: Parameters<typeof readStandingFacts>[0], { organizationId, now }: { organizationId: string; now: Date }): Promise<StandingCheck[]> {
  const [facts] = await readStandingFacts(reads, [organizationId]);
  return facts === undefined ? [] : standingChecks(facts, todayInRegion(facts.region, now));
}
