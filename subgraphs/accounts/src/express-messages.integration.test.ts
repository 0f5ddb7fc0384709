import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Locale } from '@platform/kit/pure/locale.js';

import { composed } from './actions/messages/message-texts-of.js';
import { HoldDesk, type KeptHold } from './testing/hold-desk.js';

let desk: HoldDesk;

beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());

interface Sent {
  template: string;
  locale: Locale;
  parameters: Record<string, string>;
}

/** What the customer of a hold reads, in its order. */
async function read(hold: KeptHold): Promise<{ template: string; text: string }[]> {
  const { rows } = await desk.admin.query<Sent>(`select template, locale, parameters from accounts.message where subject_id = $1 order by queued_at, template`, [hold.id]);
  return rows.map((sent) => ({ template: sent.template, text: composed(sent)!.text }));
}

it.each([
  ['en', 'UPS under the tracking number 1Z999AA10123456784', 'March 16, 2026'],
  ['nb', 'UPS, sporingsnummer 1Z999AA10123456784', '16. mars 2026'],
  ['sv', 'UPS, kollinummer 1Z999AA10123456784', '16 mars 2026'],
  ['de', 'UPS unterwegs, Sendungsnummer 1Z999AA10123456784', '16. März 2026'],
] as const)('ERS-06 ERS-08 ERS-10: a customer reads in %s of every state, the number of the parcel, the day the original is due on, and the verdict', async (locale, parcel, day) => {
  desk.at('2026-03-02T09:00:00Z');
  const hold = await desk.request(undefined, { customer: { email: 'customer@example.net', locale } });
  await desk.work();
  desk.at('2026-03-02T10:00:00Z');
  await desk.ship(hold, { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' });
  for (const reminded of ['2026-03-12T09:00:00Z', '2026-03-15T09:00:00Z', '2026-03-16T13:00:00Z']) {
    desk.at(reminded);
    await desk.work();
  }
  desk.at('2026-03-16T15:00:00Z');
  await desk.receive(hold);
  desk.at('2026-03-17T09:00:00Z');
  await desk.inspect(hold);
  desk.at('2026-03-17T09:01:00Z');
  await desk.work();
  const messages = await read(hold);
  expect(messages.map(({ template }) => template)).toEqual(['HOLD_PLACED', 'HOLD_RETURN_EXPECTED', 'HOLD_RETURN_REMINDER', 'HOLD_RETURN_REMINDER', 'HOLD_RETURN_REMINDER', 'HOLD_RETURN_RECEIVED', 'HOLD_INSPECTED_COVERED', 'HOLD_RELEASED']);
  expect(messages[1]!.text).toContain(parcel);
  expect(messages[1]!.text.replaceAll('\u00a0', ' ')).toContain(day);
});

it.each([
  [{ damage: 'ACCIDENTAL' }, ['HOLD_INSPECTED_NOT_COVERED', 'HOLD_FEE_CHARGED']],
  [{ coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: false }, ['HOLD_INSPECTED_NOT_COVERED', 'HOLD_RETAIL_NOTICE', 'HOLD_RETAIL_CHARGED']],
] as const)('ERS-14 ERS-24: a customer whose damage is not covered reads the verdict, and what was charged', async (found, told) => {
  desk.at('2026-03-02T09:00:00Z');
  const hold = await desk.returned(found);
  const templates = (await read(hold)).map(({ template }) => template);
  expect(told.filter((template) => !templates.includes(template))).toEqual([]);
});

it('ERS-08: a request that is given up before a card was asked for is told to be cancelled', async () => {
  desk.at('2026-03-02T09:00:00Z');
  const hold = await desk.request();
  await desk.cancel(hold);
  expect(await read(hold)).toMatchObject([{ template: 'HOLD_CANCELLED' }]);
});

it('ERS-06: a replacement of which nobody said how it travels is told to be on its way without a number', async () => {
  desk.at('2026-03-02T09:00:00Z');
  const hold = await desk.shipped();
  const [, told] = await read(hold);
  expect([told!.template, told!.text.includes('{')]).toEqual(['HOLD_RETURN_EXPECTED', false]);
});
