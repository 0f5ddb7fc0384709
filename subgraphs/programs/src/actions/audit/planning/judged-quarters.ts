import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { lastQuarters } from '@platform/kit/pure/quarter.js';

import type { JudgedQuarter } from '../../../db/audit/planning/read-audit-candidates.js';
import type { Terms } from '../../quota/assess-partner-quarters.js';
import { quarterStanding } from '../../quota/region-standing.js';
import { todayInRegion } from '../../quota/today-in-region.js';

const endedCount = 4;

/** The last four quarters that have ended, as the rules judge them in each of these regions. */
export function judgedQuarters(regions: readonly string[], terms: Terms): JudgedQuarter[] {
  const ended = lastQuarters(localDateAt(terms.now, 'UTC'), endedCount + 1).slice(0, -1);
  return regions.flatMap((region) => {
    const today = todayInRegion(region, terms.now);
    return ended.map((quarter) => ({ region, quarter, ...quarterStanding({ region, quarter, today, terms }) }));
  });
}
