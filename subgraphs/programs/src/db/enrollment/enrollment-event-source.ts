import type { Source } from '@platform/kit/list/source.js';

/** How the moves of enrolments are read; `parentId` is the enrolment. */
export const enrollmentEventSource: Source = {
  from: 'programs.enrollment_event v',
  id: 'v.id',
  always: ['parentId'],
  columns: {
    parentId: 'v.enrollment_id',
    at: 'v.at',
    move: 'v.move',
    fromState: 'v.from_state',
    toState: 'v.to_state',
    reason: 'v.reason',
    note: 'v.note',
    decisionId: 'v.decision_id',
    actorName: 'v.actor_name',
  },
};
