import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { exposureReport } from './reports/exposure-report.js';
import { CreditDesk, first } from './testing/credit-desk.js';

let desk: CreditDesk;
let organizationId: string;

beforeAll(async () => {
  desk = await CreditDesk.open();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
  organizationId = await desk.organization('NO');
  await desk.account(organizationId);
});

async function owing(amountMinor: string): Promise<void> {
  await desk.subgraph.deliver({ type: 'return.overdue', tenant: organizationId, payload: { returnId: randomUUID(), organizationId, partNumber: '661-1', dueOn: '2026-03-16', chargeMinor: amountMinor, currency: 'NOK', vatIncluded: false } });
  await desk.ask('mutation ($key: ID!, $input: IssueInvoicesInput!) { issueInvoices(idempotencyKey: $key, input: $input) { __typename } }', { key: randomUUID(), input: { organizationId, until: '2099-12-31' } });
}

interface Line {
  overdue: { amountMinor: string } | null;
  heldOnCards: { amountMinor: string } | null;
  soldTos: string[];
  used: { amountMinor: string };
}

async function lines(viewer: Viewer, variables: Record<string, unknown> = { filter: { organizationId } }): Promise<Line[]> {
  const query = 'query ($filter: CreditLineFilter) { creditLines(filter: $filter) { nodes { soldTos used { amountMinor } overdue { amountMinor } heldOnCards { amountMinor } } } }';
  return (await desk.ask<{ creditLines: { nodes: Line[] } }>(query, variables, viewer)).creditLines.nodes;
}

it('SSA-43 AASP-11: a credit line tells what is overdue from the day after an invoice was due, and only to whoever may read invoices', async () => {
  await desk.agree(organizationId, '1000');
  await owing('500');
  desk.subgraph.setNow(new Date('2026-04-30T12:00:00Z'));
  expect(await lines(first)).toMatchObject([{ overdue: { amountMinor: '0' }, heldOnCards: { amountMinor: '0' } }]);
  desk.subgraph.setNow(new Date('2026-05-01T12:00:00Z'));
  expect(await lines(partnerMember(organizationId))).toMatchObject([{ overdue: { amountMinor: '500' } }]);
  const [seen] = await lines(partnerMember(organizationId, 'TECHNICIAN'));
  expect(seen).toMatchObject({ overdue: null, heldOnCards: null, soldTos: [expect.any(String)] });
});

it('a region’s exposure holds its lines together and what is overdue in it, also of who has no line', async () => {
  const region = 'DE-BY';
  const read = async (): Promise<object[]> => (await desk.ask<{ creditExposure: { region: string }[] }>('{ creditExposure { region lines limit { amountMinor currency } used { amountMinor } reserved { amountMinor } available { amountMinor } overdue { amountMinor } } }', {})).creditExposure.filter((one) => one.region === region);
  for (const [limit, order] of [['1000', '600'], ['500', '100']] as const) {
    organizationId = await desk.organization(region);
    await desk.account(organizationId);
    const { id } = await desk.propose(organizationId, limit, { region });
    await desk.decide(id);
    await desk.order(organizationId, order);
  }
  organizationId = await desk.organization(region);
  await desk.account(organizationId);
  await owing('70');
  desk.subgraph.setNow(new Date('2026-05-01T12:00:00Z'));
  expect(await read()).toEqual([{ region, lines: 2, limit: { amountMinor: '1500', currency: 'NOK' }, used: { amountMinor: '0' }, reserved: { amountMinor: '700' }, available: { amountMinor: '800' }, overdue: { amountMinor: '70' } }]);
});

it('exposures are given as files to those who may read them', async () => {
  const region = 'DE-HH';
  organizationId = await desk.organization(region);
  await desk.account(organizationId);
  const { id } = await desk.propose(organizationId, '1000', { region });
  await desk.decide(id);
  const fileOf = async (viewer: Viewer, query: Record<string, string>): Promise<string[]> => {
    const report = exposureReport({ dataSource: desk.subgraph.dataSource, now: () => new Date('2026-03-31T12:00:00Z') }, { visitor: { viewer, requestId: randomUUID() } as never, query: new URLSearchParams(query) });
    return 'bytes' in report ? (await text(report.bytes as Readable)).trimEnd().split('\r\n') : [report.code];
  };
  const own = await fileOf(partnerMember(organizationId), { locale: 'de' });
  expect(own).toEqual([expect.stringContaining('Sold-To;Finanzregion;'), expect.stringMatching(`^\\d{10};${region};NOK;10,00;0,00;0,00;0,00;10,00;0,00$`)]);
  expect(await fileOf(first, { region })).toHaveLength(2);
  expect(await fileOf(first, { by: 'region', locale: 'sv' })).toContainEqual(`${region};1;NOK;10,00;0,00;0,00;0,00;10,00;0,00`);
  expect(await fileOf(partnerMember(organizationId), { by: 'region' })).toEqual(['NOT_FOUND']);
  expect(await fileOf(partnerMember(organizationId, 'TECHNICIAN'), {})).toEqual(['NOT_FOUND']);
  expect(await fileOf(first, { by: 'person' })).toEqual(['BAD_USER_INPUT']);
});

it('a list of exposures costs as many statements for fifty lines as for one', async () => {
  const query = 'query ($first: Int) { creditLines(first: $first) { nodes { soldTos overdue { amountMinor } heldOnCards { amountMinor } used { amountMinor } } } }';
  for (let count = 0; count < 3; count += 1) await desk.agree(await desk.organization('NO'), '10');
  const one = await desk.subgraph.ask(staffMember('AUDITOR'), query, { first: 1 });
  const many = await desk.subgraph.ask(staffMember('AUDITOR'), query, { first: 50 });
  expect(many.errors).toEqual([]);
  expect(many.statements).toBe(one.statements);
});
