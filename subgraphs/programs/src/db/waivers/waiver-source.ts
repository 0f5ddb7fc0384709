import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** SQL of how far waiver `w` has come, with its end `x`. */
export const waiverStatus = `case when x.waiver_id is not null then 'ENDED' else coalesce(w.decision, 'PROPOSED') end`;

/** How waivers are read; `parentId` is the enrolment. */
export const waiverSource: Source = {
  from: 'programs.waiver w left join programs.waiver_end x on x.tenant_id = w.tenant_id and x.waiver_id = w.id',
  id: 'w.id',
  always: ['parentId', 'organizationId', 'proposedBy', 'decision', '__typename'],
  columns: {
    ...proposalFields('w'),
    __typename: `'Waiver'::text`,
    parentId: 'w.enrollment_id',
    enrollmentId: 'w.enrollment_id',
    organizationId: 'w.tenant_id',
    criterion: 'w.criterion',
    reference: 'w.reference',
    validFrom: 'w.valid_from::text',
    validTo: 'w.valid_to::text',
    status: waiverStatus,
  },
  toOne: { end: { join: '', present: 'x.waiver_id', columns: { endedAt: 'x.ended_at', endedByName: 'x.ended_by_name', reason: 'x.reason' } } },
};
