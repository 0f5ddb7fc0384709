import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { type DunningStep, invoiceState, nextDunningStep } from './dunning.js';

const dueOn = parseLocalDate('2026-03-01');

const [reminder, notice]: DunningStep[] = ['REMINDER', 'FINAL_NOTICE'];

it.each<[string, DunningStep[], string | null, DunningStep | null]>([
  ['2026-03-01', [], null, null],
  ['2026-03-03', [], null, null],
  ['2026-03-04', [], null, 'REMINDER'],
  ['2026-03-04', [reminder!], '2026-03-04', null],
  ['2026-03-14', [reminder!], '2026-03-04', null],
  ['2026-03-15', [reminder!], '2026-03-04', 'FINAL_NOTICE'],
  ['2026-03-30', [reminder!, notice!], '2026-03-15', null],
  ['2026-03-31', [reminder!, notice!], '2026-03-15', 'HOLD'],
  ['2026-05-31', [], null, 'REMINDER'],
  ['2026-05-31', [reminder!, notice!, 'HOLD'], '2026-03-31', null],
])('SSA-42: on %s, after %j of which the last was on %s, the next step is %s', (today, taken, lastTakenOn, step) => {
  expect(nextDunningStep({ dueOn, today: parseLocalDate(today), taken, lastTakenOn: lastTakenOn === null ? null : parseLocalDate(lastTakenOn) })).toBe(step);
});

it.each<[string, DunningStep[], string, DunningStep | null]>([
  ['2026-05-31', [reminder!], '2026-05-31', null],
  ['2026-06-10', [reminder!], '2026-05-31', null],
  ['2026-06-11', [reminder!], '2026-05-31', 'FINAL_NOTICE'],
  ['2026-06-26', [reminder!, notice!], '2026-06-11', null],
  ['2026-06-27', [reminder!, notice!], '2026-06-11', 'HOLD'],
])('SSA-42: where steps were missed for months, on %s, after %j on %s, there is still time to answer: %s', (today, taken, lastTakenOn, step) => {
  expect(nextDunningStep({ dueOn, today: parseLocalDate(today), taken, lastTakenOn: parseLocalDate(lastTakenOn) })).toBe(step);
});

it.each([
  ['nothing of it is paid by its due day', { openMinor: 1n, paidMinor: 0n, today: '2026-03-01' }, 'OPEN'],
  ['a part of it is paid when it is overdue', { openMinor: 1n, paidMinor: 9n, today: '2026-03-02' }, 'OVERDUE'],
  ['all of it is paid', { openMinor: 0n, paidMinor: 9n, today: '2026-03-02' }, 'PAID'],
  ['all of it is credited', { openMinor: 0n, paidMinor: 0n, today: '2026-03-02' }, 'CREDITED'],
] as const)('an invoice tells its state when %s', (_what, invoice, state) => {
  expect(invoiceState({ dueOn: '2026-03-01', ...invoice })).toBe(state);
});
