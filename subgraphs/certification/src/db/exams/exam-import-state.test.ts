import 'reflect-metadata';

import { expect, it } from 'vitest';

import { examImportState } from './exam-import-state.js';

const progressedAt = new Date('2026-03-31T12:00:00Z');

it.each([
  [null, '2026-03-31T12:02:00Z', 'RUNNING'],
  [null, '2026-03-31T12:02:01Z', 'BROKEN_OFF'],
  [progressedAt, '2026-04-30T12:00:00Z', 'DONE'],
])('an import that finished at %s and showed its last progress at noon is at %s %s', (finishedAt, now, state) => {
  expect(examImportState({ finishedAt, progressedAt }, new Date(now))).toBe(state);
});
