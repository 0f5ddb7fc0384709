import { expect, it } from 'vitest';

import { completionRefusal } from './completion-refusal.js';

const at = (time: string): Date => new Date(`2026-03-31T${time}Z`);
const facts = { status: 'BEGR', createdAt: at('10:00:00'), completedAt: at('11:00:00'), now: at('12:00:00') } as const;

it.each([
  ['at the instant of its creation', at('10:00:00'), null],
  ['one second before its creation', at('09:59:59'), 'BEFORE_CREATION'],
  ['now', at('12:00:00'), null],
  ['one second from now', at('12:00:01'), 'IN_THE_FUTURE'],
])('AASP-17: a completion %s', (_, completedAt, refusal) => {
  expect(completionRefusal({ ...facts, completedAt })).toBe(refusal);
});

it('AASP-17: a completed repair is not completed again, and a cancelled one never', () => {
  expect(completionRefusal({ ...facts, status: 'SPCM' })).toBe('ALREADY_COMPLETED');
  expect(completionRefusal({ ...facts, status: 'CANCELLED' })).toBe('CANCELLED');
});
