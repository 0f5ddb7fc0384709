import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { type DunningStep, invoiceState, nextDunningStep } from './dunning.js';

const dueOn = parseLocalDate('2026-03-01');

it.each<[string, DunningStep[], DunningStep | null]>([
  ['2026-03-01', [], null],
  ['2026-03-03', [], null],
  ['2026-03-04', [], 'REMINDER'],
  ['2026-03-04', ['REMINDER'], null],
  ['2026-03-14', ['REMINDER'], null],
  ['2026-03-15', ['REMINDER'], 'FINAL_NOTICE'],
  ['2026-03-30', ['REMINDER', 'FINAL_NOTICE'], null],
  ['2026-03-31', ['REMINDER', 'FINAL_NOTICE'], 'HOLD'],
  ['2026-05-31', [], 'REMINDER'],
  ['2026-05-31', ['REMINDER', 'FINAL_NOTICE', 'HOLD'], null],
])('SSA-42: on %s, after %j, the next step is %s', (today, taken, step) => {
  expect(nextDunningStep({ dueOn, today: parseLocalDate(today), taken })).toBe(step);
});

it.each([
  ['nothing of it is paid by its due day', { openMinor: 1n, paidMinor: 0n, today: '2026-03-01' }, 'OPEN'],
  ['a part of it is paid when it is overdue', { openMinor: 1n, paidMinor: 9n, today: '2026-03-02' }, 'OVERDUE'],
  ['all of it is paid', { openMinor: 0n, paidMinor: 9n, today: '2026-03-02' }, 'PAID'],
  ['all of it is credited', { openMinor: 0n, paidMinor: 0n, today: '2026-03-02' }, 'CREDITED'],
] as const)('an invoice tells its state when %s', (_what, invoice, state) => {
  expect(invoiceState({ dueOn: '2026-03-01', ...invoice })).toBe(state);
});
