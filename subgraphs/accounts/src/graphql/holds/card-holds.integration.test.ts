import { randomUUID } from 'node:crypto';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { HoldDesk, type KeptHold } from '../../testing/hold-desk.js';

const first = { ...staffMember(), subject: 'first', name: 'First Manager' };
const second = { ...staffMember(), subject: 'second', name: 'Second Manager' };

let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.at('2026-03-02T09:00:00Z');
  Object.assign(desk.provider, { cardsAreGood: true, asksCardholder: false });
});

const page = `query ($id: ID!) { cardHold(id: $id) {
  state version isSecured reviewReason extent held { amountMinor currency vatIncluded } toCharge { amountMinor } captured { amountMinor } refunded { amountMinor }
  organization { id } expressReplacement { id }
  authorizations { number state brand lastFour amount { amountMinor } captured { amountMinor } }
  timeline { sequence move fromState toState reason by }
  messages { template state locale }
  disputes { state reason amount { amountMinor } }
  nextAct { act at }
  terms { decision taking reviewReason amount { amountMinor } }
  rulings { ruling needsSecondPerson amount { amountMinor } }
} }`;

interface Page {
  state: string;
  version: number;
  isSecured: boolean;
  toCharge: { amountMinor: string } | null;
  captured: { amountMinor: string };
  refunded: { amountMinor: string };
  nextAct: { act: string; at: Date } | null;
  terms: { decision: string; taking: string | null; reviewReason: string | null; amount: { amountMinor: string } | null };
  timeline: { move: string; by: string | null; reason: string | null }[];
  disputes: { state: string; amount: { amountMinor: string } }[];
  rulings: { ruling: string; needsSecondPerson: boolean; amount: { amountMinor: string } | null }[];
}

async function ask<Data>(query: string, variables: Record<string, unknown>, viewer: Viewer = first): Promise<Data> {
  const { data, errors } = await desk.subgraph.ask<Data>(viewer, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data!;
}

async function look({ id }: { id: string }, viewer: Viewer = first): Promise<Page> {
  return (await ask<{ cardHold: Page }>(page, { id }, viewer)).cardHold;
}

interface Ruling {
  ruling: string;
  amountMinor?: string | null;
  extent?: string;
}

async function decide(hold: KeptHold, { ruling, amountMinor = null, extent }: Ruling, { key = randomUUID(), viewer = first, expectedVersion = hold.version } = {}): Promise<Record<string, unknown>> {
  const query = `mutation ($input: DecideCardHoldInput!, $key: ID!) { decideCardHold(input: $input, idempotencyKey: $key) { __typename ... on CardHold { state } ... on CardHoldAmountDiffers { amountMinor } } }`;
  const input = { cardHoldId: hold.id, ruling, amountMinor, reason: 'As the terms say', expectedVersion, ...(extent && { extent }) };
  return (await ask<{ decideCardHold: Record<string, unknown> }>(query, { input, key }, viewer)).decideCardHold;
}

async function propose(hold: KeptHold, { ruling, amountMinor = null }: Ruling): Promise<{ __typename: string; id: string }> {
  const query = `mutation ($input: CardHoldRulingInput!) { proposeHoldRuling(input: $input) { __typename ... on HoldProposal { id amount { amountMinor } cardHold { state } } } }`;
  const input = { cardHoldId: hold.id, ruling, amountMinor, reason: 'The carrier lost it for a day', expectedVersion: hold.version };
  return (await ask<{ proposeHoldRuling: { __typename: string; id: string } }>(query, { input })).proposeHoldRuling;
}

async function decideProposal(proposalId: string, decision = 'APPROVED', { viewer = second, key = randomUUID() } = {}): Promise<string> {
  const query = `mutation ($input: DecideHoldProposalInput!, $key: ID!) { decideHoldProposal(input: $input, idempotencyKey: $key) { __typename } }`;
  return (await ask<{ decideHoldProposal: { __typename: string } }>(query, { input: { proposalId, decision, reason: 'I have looked' }, key }, viewer)).decideHoldProposal.__typename;
}

describe('a hold as it is seen', () => {
  it('ERS-08 ERS-20: it tells of its money, its authorisations, its moves, its e-mails and what comes next', async () => {
    const hold = await desk.shipped();
    expect(await look(hold)).toMatchObject({
      state: 'AWAITING_RETURN',
      isSecured: true,
      held: { amountMinor: '1399000', currency: 'NOK', vatIncluded: true },
      toCharge: null,
      captured: { amountMinor: '0' },
      organization: { id: hold.tenant_id },
      expressReplacement: { id: hold.request_id },
      authorizations: [{ number: 1, state: 'LIVE', brand: 'visa', lastFour: '4242', amount: { amountMinor: '1399000' } }],
      timeline: [{ move: 'AUTHORIZE', by: null }, { move: 'APPROVE' }, { move: 'SHIP' }],
      messages: [{ template: 'HOLD_PLACED', state: 'QUEUED', locale: 'nb' }, { template: 'HOLD_RETURN_EXPECTED' }],
      nextAct: { act: 'RENEW', at: new Date('2026-03-07T09:00:00Z') },
      terms: { decision: 'KEEP', amount: null },
      rulings: [],
    });
  });

  it('its own organisation sees it, without the names of staff; another one and technicians do not', async () => {
    const hold = await desk.returned({}, { receivedAt: '2026-03-17T00:30:00Z' });
    await decideProposal((await propose(hold, { ruling: 'RELEASE' })).id);
    const names = async (viewer: Viewer): Promise<unknown> => (await look(hold, viewer)).timeline.find(({ move }) => move === 'RELEASE')?.by;
    expect([await names(first), await names(partnerMember(hold.tenant_id))]).toEqual(['Second Manager', null]);
    expect(await look(hold, partnerMember(randomUUID()))).toBeNull();
    const { errors } = await desk.subgraph.ask(partnerMember(hold.tenant_id, 'TECHNICIAN'), page, { id: hold.id });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('ERS-09: the list shows what nothing secures first, in two statements and a fixed number more, however many there are', async () => {
    const organizationId = await desk.organization();
    await desk.shipped('2026-03-16', organizationId);
    const query = `query ($filter: CardHoldFilter, $first: Int) { cardHolds(first: $first, filter: $filter, sort: { field: URGENCY, direction: ASC }) { totalCount nodes { id state isSecured held { amountMinor } nextAct { act } authorizations { state } timeline { move } } } }`;
    const read = (filter: object = {}) => desk.subgraph.ask<{ cardHolds: { totalCount: number; nodes: { id: string; state: string; isSecured: boolean }[] } }>(first, query, { first: 10, filter: { organizationId, ...filter } });
    const one = await read();
    for (let made = 0; made < 3; made += 1) await desk.shipped('2026-03-16', organizationId);
    const unsecured = await desk.shipped('2026-03-20', organizationId);
    desk.provider.cardsAreGood = false;
    desk.at('2026-03-07T09:00:00Z');
    await desk.sweep();
    const other = await read();
    desk.at('2026-03-09T09:00:00Z');
    await desk.work();
    const five = await read();
    expect(five.statements).toBe(one.statements);
    expect([other.data!.cardHolds.totalCount, five.data!.cardHolds.nodes[0]]).toMatchObject([5, { state: 'UNSECURED', isSecured: false }]);
    expect((await read({ isSecured: false })).data!.cardHolds.totalCount).toBe(5);
    expect((await read({ isSecured: true })).data!.cardHolds.totalCount).toBe(0);
    expect((await read({ deadlineBefore: '2026-03-17T00:00:00Z' })).data!.cardHolds.totalCount).toBe(4);
    expect((await read({ state: 'RELEASED' })).data!.cardHolds.totalCount).toBe(0);
    expect((await read({ isSettled: false })).data!.cardHolds.nodes.map(({ id }) => id)).toContain(unsecured.id);
  });
});

describe('a hold that waits for a person', () => {
  it('ERS-21: covered but late, two people decide; whoever proposed does not', async () => {
    const hold = await desk.returned({}, { receivedAt: '2026-03-17T00:30:00Z' });
    expect(await look(hold)).toMatchObject({ terms: { decision: 'REVIEW', reviewReason: 'RETURNED_LATE' }, rulings: [{ ruling: 'RELEASE', needsSecondPerson: true, amount: null }, { ruling: 'CHARGE_RETAIL', needsSecondPerson: true, amount: { amountMinor: '1399000' } }] });
    expect(await decide(hold, { ruling: 'CHARGE_RETAIL', amountMinor: '1399000' })).toMatchObject({ __typename: 'SecondPersonNeeded' });
    const proposal = await propose(hold, { ruling: 'RELEASE' });
    expect(await propose(hold, { ruling: 'CHARGE_RETAIL', amountMinor: '1399000' })).toMatchObject({ __typename: 'ProposalPending' });
    expect([await decideProposal(proposal.id, 'APPROVED', { viewer: first }), await decideProposal(proposal.id), await decideProposal(proposal.id)]).toEqual(['OwnProposal', 'HoldProposal', 'ProposalDecided']);
    await desk.work();
    expect(await look(hold)).toMatchObject({ state: 'RELEASED', captured: { amountMinor: '0' } });
  });

  it('ERS-15 ERS-35: one person charges what the extent of the damage calls for, once, and no other amount than they have read', async () => {
    const hold = await desk.returned({ coveredBy: null, damage: 'UNCOVERED', outOfWarrantyEligible: true, extent: null });
    expect(await decide(hold, { ruling: 'CHARGE_FEES', amountMinor: '549000' })).toMatchObject({ __typename: 'NoFeeToCharge' });
    expect(await decide(hold, { ruling: 'CHARGE_FEES', amountMinor: '549001', extent: 'OUT_OF_WARRANTY_FEE' })).toEqual({ __typename: 'CardHoldAmountDiffers', amountMinor: '549000' });
    const [key, asked] = [randomUUID(), { ruling: 'CHARGE_FEES', amountMinor: '549000', extent: 'OUT_OF_WARRANTY_FEE' }];
    const [once, again] = [await decide(hold, asked, { key }), await decide(hold, asked, { key })];
    expect([once['__typename'], again['__typename']]).toEqual(['CardHold', 'CardHold']);
    await desk.work();
    expect(await look(hold)).toMatchObject({ state: 'CAPTURED', extent: 'OUT_OF_WARRANTY_FEE', captured: { amountMinor: '549000' } });
    expect(await decide(await desk.hold(hold.id), { ruling: 'CHARGE_FEES', amountMinor: '549000', extent: 'RETAIL_PRICE' })).toMatchObject({ __typename: 'DamageExtentKnown' });
  });

  it('ERS-24 ERS-25: the retail price of what is not back is charged by one person, after its e-mail', async () => {
    const hold = await desk.shipped();
    desk.at('2026-03-18T23:00:00Z');
    await desk.work();
    const inReview = await desk.hold(hold.id);
    expect(await decide(inReview, { ruling: 'CHARGE_RETAIL', amountMinor: '1399000' }, { expectedVersion: hold.version })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await decide(inReview, { ruling: 'CHARGE_RETAIL', amountMinor: '1399000' })).toMatchObject({ __typename: 'CardHold' });
    await desk.work();
    expect([await desk.state(hold), await desk.messages(hold)]).toEqual(['CAPTURED', expect.arrayContaining(['HOLD_RETAIL_NOTICE'])]);
  });

  it('an amount is stated where one moves, and nowhere else', async () => {
    const hold = await desk.shipped();
    const query = `mutation ($input: CardHoldRulingInput!) { proposeHoldRuling(input: $input) { __typename } }`;
    const input = { cardHoldId: hold.id, reason: 'So', expectedVersion: hold.version };
    for (const wrong of [{ ruling: 'REFUND' }, { ruling: 'RELEASE', amountMinor: '1' }]) {
      const { errors } = await desk.subgraph.ask(first, query, { input: { ...input, ...wrong } });
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.amountMinor' });
    }
  });
});

describe('what was charged', () => {
  it('ERS-15: is given back by two people, as an entry of its own', async () => {
    const hold = await desk.returned({ damage: 'ACCIDENTAL' });
    expect((await look(hold)).rulings).toEqual([{ ruling: 'REFUND', needsSecondPerson: true, amount: { amountMinor: '109000' } }]);
    const proposal = await propose(hold, { ruling: 'REFUND', amountMinor: '109000' });
    expect(await decideProposal(proposal.id)).toBe('HoldProposal');
    await desk.work();
    expect(await look(hold)).toMatchObject({ state: 'REFUNDED', captured: { amountMinor: '109000' }, refunded: { amountMinor: '109000' } });
  });

  it('ERS-15: that the provider refuses to give back stays charged, and may be given back once two people decide so anew', async () => {
    const hold = await desk.returned({ damage: 'ACCIDENTAL' });
    desk.provider.refundsAreGood = false;
    expect(await decideProposal((await propose(hold, { ruling: 'REFUND', amountMinor: '109000' })).id)).toBe('HoldProposal');
    await desk.work();
    expect(await look(hold)).toMatchObject({ state: 'CAPTURED', refunded: { amountMinor: '0' } });
    desk.provider.refundsAreGood = true;
    expect(await decideProposal((await propose(await desk.hold(hold.id), { ruling: 'REFUND', amountMinor: '109000' })).id)).toBe('HoldProposal');
    await desk.work();
    expect(await look(hold)).toMatchObject({ state: 'REFUNDED', refunded: { amountMinor: '109000' } });
    expect([...desk.provider.effects].filter(([key]) => key.startsWith(`hold:${hold.id}`) && key.includes('refund')).map(([, times]) => times)).toEqual([1]);
    expect(await desk.brokenInvariant(hold.id)).toBeNull();
  });

  it('is disputed by what the provider tells, however often; a dispute that is won restores the charge, one that is lost ends it', async () => {
    for (const [outcome, state] of [['WON', 'CAPTURED'], ['LOST', 'CHARGED_BACK']] as const) {
      const hold = await desk.returned({ damage: 'ACCIDENTAL' });
      const { reference, number } = (await desk.authorizations(hold)).find((each) => each.state === 'CAPTURED')!;
      desk.provider.dispute(reference!, 'NEEDS_ANSWER');
      for (const id of ['evt_of_' + hold.id, 'evt_of_' + hold.id]) await desk.notify(hold, { type: 'charge.dispute.created', id, number });
      expect(await look(hold)).toMatchObject({ state: 'DISPUTED', rulings: [], disputes: [{ state: 'NEEDS_ANSWER', reason: 'product_not_received', amount: { amountMinor: '109000' } }] });
      desk.provider.dispute(reference!, outcome);
      for (let times = 0; times < 2; times += 1) await desk.notify(hold, { type: 'charge.dispute.closed', number });
      expect(await look(hold)).toMatchObject({ state, disputes: [{ state: 'NEEDS_ANSWER' }, { state: outcome }] });
      desk.at('2026-03-02T09:00:00Z');
    }
  });

  it('ERS-15: what the card did not bear is owed, and written off by two', async () => {
    const hold = await desk.shipped();
    desk.provider.cardsAreGood = false;
    desk.at('2026-03-09T09:00:00Z');
    await desk.work();
    await desk.receive(hold);
    await desk.inspect(hold, { device: 'WRONG' });
    const owed = await desk.hold(hold.id);
    expect(owed.state).toBe('RECEIVABLE');
    expect(await decideProposal((await propose(owed, { ruling: 'WRITE_OFF', amountMinor: '1399000' })).id)).toBe('HoldProposal');
    expect(await desk.state(hold)).toBe('WRITTEN_OFF');
  });
});

describe('the card', () => {
  it('ERS-08: is entered in the provider’s fields, which open while one is awaited and not otherwise', async () => {
    desk.provider.asksCardholder = true;
    const hold = await desk.placed();
    const open = async (id: string) => (await ask<{ openCardEntry: Record<string, unknown> }>(`mutation ($id: ID!) { openCardEntry(cardHoldId: $id) { __typename ... on CardEntry { clientSecret publishableKey pageUrl } } }`, { id }, partnerMember(hold.tenant_id))).openCardEntry;
    const { reference } = (await desk.authorizations(hold))[0]!;
    expect(await open(hold.id)).toEqual({ __typename: 'CardEntry', clientSecret: `${reference}_secret`, publishableKey: 'pk_test', pageUrl: null });
    desk.provider.enterCard(reference!);
    expect([await desk.notify(hold), await desk.state(hold)]).toEqual(['applied', 'AUTHORIZED']);
    expect(await open(hold.id)).toMatchObject({ __typename: 'NoCardAwaited' });
    expect(await open(randomUUID())).toMatchObject({ __typename: 'CardHoldNotFound' });
  });

  it('another one is asked for when nothing secures the hold, and secures it', async () => {
    const hold = await desk.shipped('2026-03-20');
    const ask1 = async (expectedVersion: number) => (await ask<{ askForOtherCard: { __typename: string } }>(`mutation ($input: AskForOtherCardInput!) { askForOtherCard(input: $input) { __typename } }`, { input: { cardHoldId: hold.id, expectedVersion } })).askForOtherCard.__typename;
    expect(await ask1(hold.version)).toBe('CardHoldIsSecured');
    desk.provider.cardsAreGood = false;
    desk.at('2026-03-07T09:00:00Z');
    await desk.work();
    Object.assign(desk.provider, { cardsAreGood: true, asksCardholder: true });
    expect([await ask1(1), await ask1((await desk.hold(hold.id)).version)]).toEqual(['VersionConflict', 'CardHold']);
    await desk.work();
    desk.provider.enterCard((await desk.authorizations(hold)).at(-1)!.reference!);
    await desk.notify(hold);
    expect(await look(hold)).toMatchObject({ state: 'AWAITING_RETURN', isSecured: true });
  });
});
