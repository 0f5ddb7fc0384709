import { Timeline } from '../../timeline/Timeline.js';
import { TimelineFilters, useTrailWish } from '../../timeline/TimelineFilters.js';
import type { Partner } from '../shown-partner.js';

/** What was done and refused for this partner. */
export function TimelineTab({ partner }: { partner: Partner }) {
  const { wish, filter, change } = useTrailWish();
  return (
    <>
      <TimelineFilters wish={wish} onChange={change} />
      <Timeline filter={{ ...filter, organizationId: partner.id }} />
    </>
  );
}
