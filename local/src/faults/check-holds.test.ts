import { expect, it } from 'vitest';

import { type Found, chargedMeanwhile, checkHolds } from './check-holds.js';
import { History } from './history.js';
import type { World } from './workload.js';

const asked = { id: 'request-1', tenant: 'a', device: 'device-1', state: 'SETTLED', shipped: true, inspected: true };
const authorization = { reference: 'pi_1', state: 'CAPTURED', captured: '109000' };
const hold = { id: 'hold-1', requestId: 'request-1', state: 'CAPTURED', retail: '1399000', fee: '109000', settle: '109000', isEarly: false, isLate: false, shipped: true, inspected: true, open: 0, authorizations: [authorization] };
const payment = { id: 'pi_1', status: 'succeeded', amountReceived: 109_000, metadata: { hold: 'hold-1', operation: 'hold:hold-1:auth:1' } };
const books = { tenant: 'a', pending: '0', held: '0', posted: '109000', taken: '109000' };

interface Planted {
  asked?: readonly object[];
  holds?: readonly object[];
  payments?: readonly object[];
  books?: object;
  found?: Found | null;
}

/** A database and a provider that hold what they are told. */
async function found({ asked: requests = [asked], holds = [hold], payments = [payment], books: kept = books, found: told = 'FEES' }: Planted): Promise<string[]> {
  const query = async (text: string): Promise<{ rows: readonly object[] }> => ({ rows: text.includes('ledger.account') ? [kept] : text.includes('express_replacement') ? requests : holds });
  const world = { admin: { query }, payments: () => Promise.resolve(payments), cardsUrl: '' } as unknown as World;
  const { findings } = await checkHolds(world, { history: new History(), requests: new Map(), told: new Map(told === null ? [] : [['request-1', told]]), devices: ['device-1'] });
  return findings.map(({ figure }) => figure);
}

it('a hold that was charged once, for what was found, has nothing to find', async () => {
  expect(await found({})).toEqual([]);
  const released = { ...hold, state: 'RELEASED', settle: null, authorizations: [{ reference: 'pi_1', state: 'VOIDED', captured: '0' }] };
  expect(await found({ holds: [released], payments: [{ ...payment, status: 'canceled', amountReceived: 0 }], books: { ...books, posted: '0', taken: '0' }, found: 'RELEASE' })).toEqual([]);
  const waiting = { ...released, state: 'AWAITING_RETURN', inspected: false, authorizations: [{ reference: 'pi_1', state: 'LIVE', captured: '0' }] };
  expect(await found({ asked: [{ ...asked, state: 'SHIPPED', inspected: false }], holds: [waiting], payments: [{ ...payment, status: 'requires_capture', amountReceived: 0 }], found: null })).toEqual([]);
  expect(await found({ holds: [{ ...released, state: 'REVIEW', isLate: true, authorizations: [] }], payments: [] })).toEqual([]);
});

it.each<[what: string, planted: Planted, figure: string]>([
  ['two charges at the provider', { payments: [payment, { ...payment, id: 'pi_2', metadata: { ...payment.metadata, operation: 'hold:hold-1:auth:2' } }] }, 'holds charged twice'],
  ['a charge before its time', { holds: [{ ...hold, isEarly: true }] }, 'holds charged early'],
  ['a charge that no inspector has told of', { found: null }, 'holds charged early'],
  ['an operation that is open', { holds: [{ ...hold, open: 1 }] }, 'outcomes left unknown'],
  ['an outcome that stays unknown', { holds: [{ ...hold, state: 'OUTCOME_UNKNOWN' }] }, 'outcomes left unknown'],
  ['another amount at the provider', { payments: [{ ...payment, amountReceived: 108_999 }] }, 'money of holds at odds'],
  ['a card that is held and nobody knows', { payments: [payment, { ...payment, id: 'pi_2', status: 'requires_capture', amountReceived: 0, metadata: { hold: 'hold-1', operation: 'x' } }] }, 'money of holds at odds'],
  ['a card that is held here alone', { holds: [{ ...hold, authorizations: [authorization, { reference: 'pi_3', state: 'LIVE', captured: '0' }] }] }, 'money of holds at odds'],
  ['books that say otherwise', { books: { ...books, posted: '0' } }, 'money of holds at odds'],
  ['pending on the books what no card holds', { books: { ...books, pending: '1' } }, 'money of holds at odds'],
  ['two payments of one operation', { payments: [payment, { ...payment, id: 'pi_2', status: 'canceled', amountReceived: 0 }] }, 'duplicate effects'],
  ['two holds of one request', { holds: [hold, hold] }, 'duplicate effects'],
  ['two requests for one device', { asked: [asked, { ...asked, id: 'request-2' }], holds: [hold, { ...hold, requestId: 'request-2', id: 'hold-2', state: 'RELEASED', settle: null, authorizations: [] }] }, 'duplicate effects'],
  ['a shipment that accounts has not heard of', { holds: [{ ...hold, shipped: false }] }, 'contradictions'],
  ['a request that does not know how far its hold has come', { asked: [{ ...asked, state: 'REQUESTED' }] }, 'contradictions'],
  ['another amount than the terms say', { found: 'RETAIL' }, 'contradictions'],
])('%s is found', async (_what, planted, figure) => {
  expect(await found(planted)).toContain(figure);
});

it('in the midst of it, a second charge and one without an inspection are found', async () => {
  const told = new Map<string, Found>([['request-1', 'FEES']]);
  const seen = async (rows: readonly object[]): Promise<string[]> => (await chargedMeanwhile({ query: async () => ({ rows }) } as never, told)).map(({ figure }) => figure);
  expect(await seen([{ requestId: 'request-1', times: 1, from: true }])).toEqual([]);
  expect(await seen([{ requestId: 'request-1', times: 2, from: true }])).toEqual(['holds charged twice']);
  expect(await seen([{ requestId: 'request-1', times: 1, from: false }])).toEqual(['holds charged early']);
});
