import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { HoldDesk, type KeptHold } from './testing/hold-desk.js';
import { publishedTerms } from './testing/published-terms.js';

const hourMs = 3_600_000;
let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
  await deliverTerms(desk.subgraph, ['SE', 'DE'].map((region) => publishedTerms('ERS', region)));
});
afterAll(() => desk.close());
beforeEach(async () => {
  Object.assign(desk.provider, { cardsAreGood: true, asksCardholder: false, lifetimeMs: 6 * 24 * hourMs });
  // What another test has left is not kept going through the years.
  for (const table of ['card_hold', 'payment_operation']) await desk.admin.query(`update accounts.${table} set due_at = null`);
});

interface Place {
  country: string;
  region: string;
  timeZone: string;
  shippedAt: string;
  dueOn: string;
}

async function shippedFrom({ country, region, timeZone, shippedAt, dueOn }: Place): Promise<KeptHold> {
  desk.at(new Date(Date.parse(shippedAt) - hourMs));
  const { id } = await desk.request(undefined, { country });
  await desk.work();
  desk.at(shippedAt);
  const counted = dueDate({ openedAt: new Date(shippedAt), timeZone, region, businessDays: 10 });
  expect(counted.dueOn).toBe(dueOn);
  await desk.ship(await desk.hold(id), { returnDueOn: counted.dueOn, timeZone });
  return desk.hold(id);
}

/** The platform at work until then, looking often enough to meet each of its times. */
async function untilThen(instant: number, eachHours = 12): Promise<void> {
  while (desk.now().getTime() + eachHours * hourMs < instant) {
    desk.hoursLater(eachHours);
    await desk.work();
  }
  desk.at(new Date(instant));
  await desk.work();
}

describe.each<[what: string, place: Place, deadlineAt: string]>([
  ['the night of 29 March is an hour short, and in Norway Easter takes four days', { country: 'NO', region: 'NO', timeZone: 'Europe/Oslo', shippedAt: '2026-03-27T12:00:00Z', dueOn: '2026-04-15' }, '2026-04-15T22:00:00Z'],
  ['in Sweden Maundy Thursday is a business day', { country: 'SE', region: 'SE', timeZone: 'Europe/Stockholm', shippedAt: '2026-03-27T12:00:00Z', dueOn: '2026-04-14' }, '2026-04-14T22:00:00Z'],
  ['in Germany it is one too', { country: 'DE', region: 'DE-BY', timeZone: 'Europe/Berlin', shippedAt: '2026-03-27T12:00:00Z', dueOn: '2026-04-14' }, '2026-04-14T22:00:00Z'],
  ['shipped after local midnight, in the night before summer time began by the clock of UTC', { country: 'NO', region: 'NO', timeZone: 'Europe/Oslo', shippedAt: '2026-03-15T23:30:00Z', dueOn: '2026-03-30' }, '2026-03-30T22:00:00Z'],
  ['due in the last week of winter time', { country: 'SE', region: 'SE', timeZone: 'Europe/Stockholm', shippedAt: '2026-03-13T09:00:00Z', dueOn: '2026-03-27' }, '2026-03-27T23:00:00Z'],
  ['the night of 25 October is an hour longer', { country: 'DE', region: 'DE-BY', timeZone: 'Europe/Berlin', shippedAt: '2026-10-12T09:00:00Z', dueOn: '2026-10-26' }, '2026-10-26T23:00:00Z'],
  ['17 May is a holiday in Norway', { country: 'NO', region: 'NO', timeZone: 'Europe/Oslo', shippedAt: '2028-05-08T08:00:00Z', dueOn: '2028-05-23' }, '2028-05-23T22:00:00Z'],
  ['6 June is a holiday in Sweden', { country: 'SE', region: 'SE', timeZone: 'Europe/Stockholm', shippedAt: '2028-06-01T08:00:00Z', dueOn: '2028-06-16' }, '2028-06-16T22:00:00Z'],
  ['3 October is a holiday in Germany', { country: 'DE', region: 'DE-BY', timeZone: 'Europe/Berlin', shippedAt: '2028-09-25T08:00:00Z', dueOn: '2028-10-10' }, '2028-10-10T22:00:00Z'],
])('ten business days: %s', (_what, place, deadline) => {
  const over = Date.parse(deadline);

  it.each<[what: string, receivedAt: number, state: string]>([
    ['in the last minute', over - 60_000, 'RELEASED'],
    ['when the day is over', over, 'REVIEW'],
  ])('ERS-10 ERS-21 ERS-23: an original that is received %s', async (_when, receivedAt, state) => {
    const hold = await shippedFrom(place);
    expect(hold.deadline_at?.toISOString()).toBe(new Date(over).toISOString());
    await untilThen(receivedAt, 24);
    expect(await desk.state(hold)).toBe('AWAITING_RETURN');
    // The scan is told of the next morning, and the inspection takes its time: what counts is when it was received.
    await untilThen(receivedAt + 14 * hourMs);
    await desk.receive(hold, new Date(receivedAt));
    await untilThen(receivedAt + 40 * hourMs);
    await desk.inspect(hold);
    await desk.work();
    const settled = await desk.hold(hold.id);
    expect([settled.state, settled.review_reason, settled.deadline_at?.getTime()]).toEqual([state, state === 'REVIEW' ? 'RETURNED_LATE' : null, over]);
    expect((await desk.authorizations(hold)).filter(({ captured_minor: captured }) => captured !== '0')).toEqual([]);
  });

  it('ERS-09 ERS-23: nothing is charged for one that never comes: it waits two days for late scans, and then for a person', async () => {
    const hold = await shippedFrom(place);
    await untilThen(over + 48 * hourMs - 1, 24);
    expect(await desk.state(hold)).toBe('AWAITING_RETURN');
    await untilThen(over + 48 * hourMs);
    expect([await desk.state(hold), (await desk.hold(hold.id)).review_reason, await desk.brokenInvariant(hold.id)]).toEqual(['REVIEW', 'NOT_RETURNED', null]);
  });
});

describe('an authorisation that lives shorter than ten business days', () => {
  const place: Place = { country: 'NO', region: 'NO', timeZone: 'Europe/Oslo', shippedAt: '2026-03-27T12:00:00Z', dueOn: '2026-04-15' };
  const heldOf = ({ id }: KeptHold) => [...desk.provider.payments.values()].filter(({ customerReference }) => customerReference === `customer_${id}`);

  it.each([
    ['seven days', 168],
    ['four days and eighteen hours, as a card that its holder does not use themselves', 114],
    ['not much longer than the day before its end, on which it is renewed', 30],
  ])('ERS-09 ERS-19: of %s, is followed by the next: at no time is the card free, nor held twice once that is done', async (_what, hours) => {
    desk.provider.lifetimeMs = hours * hourMs;
    const hold = await shippedFrom(place);
    const seen = new Set<number>();
    for (const end = Date.parse('2026-04-15T22:00:00Z'); desk.now().getTime() < end; desk.hoursLater(3)) {
      await desk.work();
      const held = heldOf(hold).filter(({ state, captureBefore }) => state === 'AUTHORIZED' && captureBefore! > desk.now());
      seen.add(held.length);
    }
    expect(await desk.brokenInvariant(hold.id)).toBeNull();
    expect([[...seen], heldOf(hold).filter(({ state }) => state === 'CAPTURED')]).toEqual([[1], []]);
    expect((await desk.authorizations(hold)).filter(({ state }) => state !== 'VOIDED').map(({ state }) => state)).toEqual(['LIVE']);
  }, 120_000);

  it('ERS-09: the next one is live at the provider before the present one is given up there', async () => {
    const hold = await shippedFrom(place);
    await untilThen(Date.parse('2026-04-14T12:00:00Z'), 6);
    const effects = [...desk.provider.effects.keys()].filter((key) => key.startsWith(`hold:${hold.id}`)).map((key) => key.replace(`hold:${hold.id}:auth:`, ''));
    expect(effects).toEqual(['1', '2', '1:void', '3', '2:void', '4', '3:void']);
  });

  it('ERS-09 ERS-25: one that ends because the card refuses the next leaves the hold unsecured for all to see; the deadline stays, and nothing is charged', async () => {
    const hold = await shippedFrom(place);
    await untilThen(Date.parse('2026-03-30T12:00:00Z'));
    desk.provider.cardsAreGood = false;
    await untilThen(Date.parse('2026-04-03T12:00:00Z'), 6);
    const unsecured = await desk.hold(hold.id);
    expect([unsecured.state, unsecured.deadline_at?.toISOString(), await desk.messages(hold)]).toEqual(['UNSECURED', '2026-04-15T22:00:00.000Z', expect.arrayContaining(['HOLD_OTHER_CARD_NEEDED'])]);
    expect(heldOf(hold).filter(({ captureBefore }) => captureBefore! > desk.now())).toEqual([]);
    const { rows } = await desk.admin.query<{ move: string }>(`select move from accounts.hold_event where hold_id = $1 and move in ('CAPTURE', 'RELEASE')`, [hold.id]);
    expect(rows).toEqual([]);
    await untilThen(Date.parse('2026-04-15T21:59:59Z'), 24);
    await desk.receive(hold);
    await desk.inspect(hold);
    await desk.work();
    expect([await desk.state(hold), await desk.brokenInvariant(hold.id)]).toEqual(['RELEASED', null]);
  });
});
