import { staffMember } from '@platform/kit/testing/viewers.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { decideHoldProposal } from '../../actions/holds/decide-hold-proposal.js';
import { proposeHoldRuling } from '../../actions/holds/propose-hold-ruling.js';
import { issueInvoices } from '../../actions/billing/issue-invoices.js';
import { readLedgerProblems } from '../../db/ledger/read-ledger-problems.js';
import type { HoldRuling } from '../../domain/holds/hold-ruling.js';
import { HoldDesk, type KeptHold } from '../../testing/hold-desk.js';

const [first, second] = ['first', 'second'].map((subject) => ({ ...staffMember(), subject }));

let desk: HoldDesk;
beforeAll(async () => {
  desk = await HoldDesk.open();
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.at('2026-03-02T09:00:00Z');
  desk.provider.cardsAreGood = true;
});

const problems = () => readLedgerProblems({ query: async (text, values = []) => (await desk.admin.query(text, [...values])).rows as never });

async function byTwo(hold: KeptHold, ruling: HoldRuling): Promise<void> {
  const { id: holdId, version, settle_minor: settled } = await desk.hold(hold.id);
  const proposing = await proposeHoldRuling(desk.subgraph.actionContext(first!), { holdId, ruling, amountMinor: BigInt(settled!), reason: 'Agreed', expectedVersion: version });
  if (!('proposal' in proposing)) throw new Error(JSON.stringify(proposing));
  await decideHoldProposal(desk.subgraph.actionContext(second!), { proposalId: proposing.proposal.id, decision: 'APPROVED', reason: 'Seen', idempotencyKey: proposing.proposal.id });
  await desk.work();
}

interface Stated {
  closing: { amountMinor: string };
  movements: { code: string; document: string | null; amount: { amountMinor: string } }[];
}

async function statementOf(organizationId: string): Promise<Stated> {
  desk.at('2026-04-02T09:00:00Z');
  const issue = `mutation ($organizationId: ID!) { issueStatements(organizationId: $organizationId, month: "2026-03-01") { __typename } }`;
  const issued = await desk.subgraph.ask(first!, issue, { organizationId });
  expect(issued.errors).toEqual([]);
  const read = `query ($organizationId: ID!) { accountStatements(filter: { organizationId: $organizationId }) { nodes { closing { amountMinor } movements { code document amount { amountMinor } } } } }`;
  return (await desk.subgraph.ask<{ accountStatements: { nodes: Stated[] } }>(first!, read, { organizationId })).data!.accountStatements.nodes[0]!;
}

const told = ({ movements }: Stated): string[] => movements.map(({ code, document, amount }) => `${code} ${document} ${amount.amountMinor}`);

it('ERS-12: what a card has paid is a charge that is settled: its receipt stands on the statement, nothing is open or billed, and the ledger adds up', async () => {
  const organizationId = await desk.organization();
  const hold = await desk.returned({ damage: 'ACCIDENTAL' }, { organizationId });
  const { data } = await desk.subgraph.ask(first!, 'query ($id: ID!) { cardHold(id: $id) { receipts { number kind amount { amountMinor vatIncluded } issuedOn } } }', { id: hold.id });
  expect(data).toMatchObject({ cardHold: { receipts: [{ number: 'R26-00001', kind: 'CHARGE', amount: { amountMinor: '109000', vatIncluded: true }, issuedOn: '2026-03-10' }] } });
  expect(await issueInvoices(desk.subgraph.actionContext(first!), { organizationId, until: '2026-12-31', idempotencyKey: hold.id })).toEqual({ refused: 'NOTHING_TO_BILL' });
  expect(await problems()).toEqual([]);
  const statement = await statementOf(organizationId);
  expect([told(statement), statement.closing.amountMinor]).toEqual([expect.arrayContaining(['FEE R26-00001 109000', 'PAYMENT R26-00001 -109000']), '0']);
});

it('ERS-15: what is given back is credited and paid out under a receipt of its own, and two charges have numbers without a gap', async () => {
  const organizationId = await desk.organization();
  const hold = await desk.returned({ damage: 'ACCIDENTAL' }, { organizationId });
  await byTwo(hold, 'REFUND');
  desk.at('2026-03-02T10:00:00Z');
  await desk.returned({ device: 'WRONG' }, { organizationId });
  expect(await problems()).toEqual([]);
  const statement = await statementOf(organizationId);
  expect(told(statement).toSorted()).toEqual(['CREDIT_NOTE R26-00002 -109000', 'FEE R26-00001 109000', 'FEE R26-00003 1399000', 'PAYMENT R26-00001 -109000', 'PAYMENT R26-00003 -1399000', 'REFUND R26-00002 109000']);
  expect(statement.closing.amountMinor).toBe('0');
});

it('ERS-25: what the card did not bear is a charge to be billed; written off by two, it is billed no more, and the ledger adds up', async () => {
  const organizationId = await desk.organization();
  const hold = await desk.shipped('2026-03-16', organizationId);
  desk.provider.cardsAreGood = false;
  desk.at('2026-03-09T09:00:00Z');
  await desk.work();
  await desk.receive(hold);
  await desk.inspect(hold, { device: 'WRONG' });
  const charges = async () => (await desk.admin.query('select kind, amount_minor, paid_by from accounts.charge where tenant_id = $1', [organizationId])).rows;
  expect([await desk.state(hold), await charges(), await problems()]).toEqual(['RECEIVABLE', [{ kind: 'CARD_HOLD', amount_minor: '1399000', paid_by: null }], []]);
  await byTwo(hold, 'WRITE_OFF');
  expect([await desk.state(hold), await charges(), await problems()]).toEqual(['WRITTEN_OFF', [{ kind: 'CARD_HOLD', amount_minor: '1399000', paid_by: 'WRITE_OFF' }], []]);
});

it('a dispute moves the money of a charge out, and back when it is won; the ledger adds up whatever comes of it', async () => {
  for (const outcome of ['WON', 'LOST'] as const) {
    const hold = await desk.returned({ damage: 'ACCIDENTAL' });
    const { reference, number } = (await desk.authorizations(hold)).find(({ state }) => state === 'CAPTURED')!;
    for (const state of ['NEEDS_ANSWER', 'UNDER_REVIEW', outcome] as const) {
      desk.provider.dispute(reference!, state);
      await desk.notify(hold, { number });
    }
    const { rows } = await desk.admin.query<{ code: string; net: string }>(`select code, (debits_posted - credits_posted)::text as net from ledger.account where tenant_id = $1 and code in ('PSP_CLEARING', 'CARD', 'RETURNS')`, [hold.tenant_id]);
    const net = Object.fromEntries(rows.map(({ code, net: amount }) => [code, amount]));
    expect(net).toEqual(outcome === 'WON' ? { PSP_CLEARING: '109000', CARD: '0' } : { PSP_CLEARING: '0', CARD: '0', RETURNS: '109000' });
    expect(await problems()).toEqual([]);
    desk.at('2026-03-02T09:00:00Z');
  }
});
