import { daysWhere, firstDay, lastDay, lastQuarters, type Quarter } from '@platform/kit/pure/quarter.js';
import { type LocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';

import { seasons, type Story } from './partner-stories.js';
import type { Random } from './random.js';

export interface QuarterVolume {
  quarter: Quarter;
  /** The days on which repairs may be completed: working days from approval, up to yesterday in the running quarter. */
  days: LocalDate[];
  completed: number;
}

export const quarterCount = 8;

/** How many repairs a partner completed in each of the last eight quarters, the running one last. */
export function quarterVolumes(story: Story, { today, approvedOn, random }: { today: LocalDate; approvedOn: LocalDate; random: Random }): QuarterVolume[] {
  return lastQuarters(today, quarterCount).map((quarter, place) => {
    const ago = quarterCount - 1 - place;
    const season = seasons[Number(quarter.at(-1)) as 1 | 2 | 3 | 4];
    const full = story.exactly?.[ago] ?? Math.round(story.firstQuarter * story.trend ** place * season * (0.96 + random.next() * 0.08));
    const all = daysWhere({ from: firstDay(quarter), to: lastDay(quarter) }, isWorkday);
    const days = all.filter((day) => approvedOn <= day && day < today);
    return { quarter, days, completed: days.length === 0 ? 0 : Math.round((full * days.length) / all.length) };
  });
}

function isWorkday(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return weekday >= 1 && weekday <= 5;
}
