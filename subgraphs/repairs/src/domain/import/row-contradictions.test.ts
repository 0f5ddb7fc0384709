import { expect, it } from 'vitest';

import type { ExportRow } from './export-row.js';
import { rowContradictions } from './row-contradictions.js';

const at = (time: string): Date => new Date(`2026-03-31T${time}Z`);
const now = at('12:00:00');
const facts = { status: 'SPCM', createdAt: at('10:00:00'), completedAt: at('11:00:00') } as ExportRow;

it.each([
  ['completed between its creation and now', {}, []],
  ['completed as it was created', { completedAt: at('10:00:00') }, []],
  ['completed now', { completedAt: now }, []],
  ['completed a second before its creation', { completedAt: at('09:59:59') }, ['BEFORE_CREATION completed_at']],
  ['completed a second from now', { completedAt: at('12:00:01') }, ['IN_THE_FUTURE completed_at']],
  ['created a second from now', { createdAt: at('12:00:01'), status: 'OPEN', completedAt: null }, ['IN_THE_FUTURE created_at']],
  ['completed without an instant', { completedAt: null }, ['STATUS_CONTRADICTS_COMPLETION completed_at']],
  ['open with an instant of completion', { status: 'BEGR' }, ['STATUS_CONTRADICTS_COMPLETION completed_at']],
  ['cancelled with an instant of completion', { status: 'CANCELLED' }, ['STATUS_CONTRADICTS_COMPLETION completed_at']],
  ['open', { status: 'BEGR', completedAt: null }, []],
] as const)('AASP-17: a repair %s', (_, changes, problems) => {
  expect(rowContradictions({ ...facts, ...changes }, now).map(({ code, column }) => `${code} ${column}`)).toEqual(problems);
});
