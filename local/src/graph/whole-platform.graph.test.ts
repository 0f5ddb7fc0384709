import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { demonstrationPartner, demonstrationUsers } from '../issuer/demonstration-users.js';
import { type RunningStack, startStack } from '../supervisor/stack.js';
import { castPlatform } from '../testing/platform-mould.js';

let stack: RunningStack;
const dir = mkdtempSync(join(tmpdir(), 'platform-graph-'));

beforeAll(async () => {
  await castPlatform({ mould: inject('mould'), dir });
  stack = await startStack({ dir, ports: 'free', demo: 'small' });
});
afterAll(async () => {
  await stack.stop();
  rmSync(dir, { recursive: true, force: true });
});

interface Answer {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

async function ask(user: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(stack.endpoints.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.token(user)}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const acrossAllFour = `query ($id: ID!) {
  organization(id: $id) {
    displayName
    quarters(last: 8) { quarter completedRepairs verdict }
    repairs(first: 2, filter: { status: SPCM }) { nodes { dispatchId device { serialNumber } location { name city } technician { displayName } } }
    technicians(first: 3) { nodes { displayName certifications { product current } } }
    employedCertifiedTechnicians
    serviceAccounts { soldTo standing }
  }
}`;

it('one query is answered by all four subgraphs', async () => {
  const { data, errors } = await ask('program-manager', acrossAllFour, { id: demonstrationPartner.id });
  expect(errors).toBeUndefined();
  expect(data!['organization']).toMatchObject({
    displayName: demonstrationPartner.name,
    quarters: expect.objectContaining({ length: 8 }) as unknown,
    repairs: { nodes: [{ location: { city: expect.any(String) as string }, technician: { displayName: expect.any(String) as string } }, expect.anything()] },
    serviceAccounts: [{ standing: 'GOOD' }],
  });
});

it('a partner’s system reads its own quarters and nobody else’s', async () => {
  const own = await ask('partner-admin', '{ viewer { organization { id } } organizations { totalCount nodes { id quarters(last: 1) { verdict } } } }');
  expect(own.errors).toBeUndefined();
  expect(own.data).toMatchObject({ viewer: { organization: { id: demonstrationPartner.id } }, organizations: { totalCount: 1, nodes: [{ id: demonstrationPartner.id }] } });
});

it('another partner’s id is answered as an unknown one', async () => {
  const everybody = await ask('program-manager', '{ organizations { nodes { id } } }');
  const ids = (everybody.data!['organizations'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  const foreign = ids.find((id) => id !== demonstrationPartner.id)!;
  expect(await ask('partner-admin', acrossAllFour, { id: foreign })).toEqual(await ask('partner-admin', acrossAllFour, { id: '01984f3a-6c1e-7d52-9a40-000000000000' }));
});

it('a completed repair counts for its partner’s quarter', async () => {
  const counts = async (): Promise<number> => {
    const { data } = await ask('partner-admin', '{ viewer { organization { quarters(last: 1) { completedRepairs } } } }');
    return (data as { viewer: { organization: { quarters: { completedRepairs: number | null }[] } } }).viewer.organization.quarters[0]!.completedRepairs ?? 0;
  };
  const before = await counts();
  const open = await ask('partner-admin', '{ repairs(first: 50, filter: { status: BEGR }) { nodes { id version technician { id } } } }');
  const { nodes } = (open.data as { repairs: { nodes: { id: string; version: number; technician: { id: string } | null }[] } }).repairs;
  const mutation = 'mutation ($input: CompleteRepairInput!, $key: ID!) { completeRepair(input: $input, idempotencyKey: $key) { __typename ... on Problem { message } } }';
  const answers: string[] = [];
  // Some of them lack a serial number, or were assigned to somebody who is not certified.
  for (const { id, version, technician } of nodes.filter((repair) => repair.technician !== null)) {
    const input = { repairId: id, expectedVersion: version, completedAt: new Date(Date.now() - 60_000).toISOString(), technicianId: technician!.id };
    const { data } = await ask('partner-admin', mutation, { input, key: `graph-test-${id}` });
    answers.push((data as { completeRepair: { __typename: string } }).completeRepair.__typename);
    if (answers.at(-1) === 'Repair') break;
  }
  expect(answers.at(-1)).toBe('Repair');
  await expect.poll(counts, { timeout: 10_000 }).toBe(before + 1);
});

it('IDS-05 AASP-02: a part that is out of warranty is booked to its partner’s account once, and back when it is under warranty after all', async () => {
  const owed = await ask('partner-admin', '{ returnOrders(first: 100, filter: { state: OPEN, type: KBB }) { nodes { id version declarableTypes } } }');
  const { nodes } = (owed.data as { returnOrders: { nodes: { id: string; version: number; declarableTypes: string[] }[] } }).returnOrders;
  const { id, version } = nodes.find(({ declarableTypes }) => declarableTypes.includes('TOW'))!;
  const booked = async (): Promise<unknown[]> => {
    const { data } = await ask('program-manager', 'query ($id: ID!) { ledgerTransfers(filter: { subjectId: $id }, sort: { field: BOOKED_AT, direction: ASC }) { nodes { debitCode creditCode amount { amountMinor } } } }', { id });
    return (data as { ledgerTransfers: { nodes: unknown[] } }).ledgerTransfers.nodes;
  };
  // It may have cost something already, as one that is late does.
  const before = await booked();
  const declare = 'mutation ($input: DeclareReturnTypeInput!, $key: ID!) { declareReturnType(input: $input, idempotencyKey: $key) { ... on ReturnOrder { version type outOfWarrantyCharge { amountMinor } } } }';
  const declared = { input: { returnId: id, expectedVersion: version, type: 'TOW' }, key: `graph-test-${id}` };
  const answers = [await ask('partner-admin', declare, declared), await ask('partner-admin', declare, declared)];
  const [{ declareReturnType: now }] = answers.map(({ data }) => data as { declareReturnType: { version: number; outOfWarrantyCharge: { amountMinor: string } } }) as [{ declareReturnType: { version: number; outOfWarrantyCharge: { amountMinor: string } } }];
  expect(answers[1]!.data).toEqual(answers[0]!.data);
  const charged = { debitCode: 'UNBILLED', creditCode: 'FEES', amount: now.outOfWarrantyCharge };
  await expect.poll(booked, { timeout: 20_000 }).toEqual([...before, charged]);
  const restore = 'mutation ($input: RestoreReturnWarrantyInput!, $key: ID!) { restoreReturnWarranty(input: $input, idempotencyKey: $key) { __typename } }';
  const input = { returnId: id, expectedVersion: now.version, reason: 'The proof of purchase was found.' };
  expect((await ask('partner-admin', restore, { input, key: `restored ${id}` })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  for (let twice = 0; twice < 2; twice += 1) expect((await ask('program-manager', restore, { input, key: `restored ${id}` })).data).toEqual({ restoreReturnWarranty: { __typename: 'ReturnOrder' } });
  await expect.poll(booked, { timeout: 20_000 }).toEqual([...before, charged, { ...charged, debitCode: 'FEES', creditCode: 'UNBILLED' }]);
});

describe('what would be judged', () => {
  it('is said by the same terms wherever it is asked, with the copies that repairs and accounts were sent', async () => {
    const { data, errors } = await ask(
      'partner-admin',
      `{
        ids: ruleSet(program: IDS, region: "NO") { sha256 }
        ers: ruleSet(program: ERS, region: "NO") { sha256 }
        assessSeedStock(facts: { product: IPHONE, programme: IDS, offeredInMarket: true }) { free assessment { overall ruleSet { region sha256 } results { text(locale: nb) } } }
        assessHold(facts: { region: "NO", timeZone: "Europe/Oslo", shippedAt: "2026-03-27T09:30:00Z", accidentalDamage: false, uncoveredDamage: false }, asOf: "2026-04-01T00:00:00Z") {
          hold returnDueDate assessment { overall ruleSet { region sha256 } calendarVersion }
        }
      }`,
    );
    expect(errors).toBeUndefined();
    const { ids, ers, ...answers } = data as Record<'ids' | 'ers', { sha256: string }> & Record<string, unknown>;
    expect(answers).toEqual({
      assessSeedStock: { free: false, assessment: { overall: 'ELIGIBLE', ruleSet: { region: 'NO', ...ids }, results: [{ text: expect.stringContaining('Seed Stock') as string }] } },
      assessHold: { hold: 'KEEP', returnDueDate: '2026-04-15', assessment: { overall: 'PENDING', ruleSet: { region: 'NO', ...ers }, calendarVersion: 'NO-2024-2030.1' } },
    });
  });

  it.each([
    ['in the document', '{ businessDay(facts: { region: "NO", from: "2026-02-30", businessDays: 1 }) { date } }', {}],
    ['in its variables', 'query ($facts: BusinessDayFacts!) { businessDay(facts: $facts) { date } }', { facts: { region: 'NO', from: '2026-02-30', businessDays: 1 } }],
  ])('of a value that is none, %s, is refused as the caller’s fault', async (_where, query, variables) => {
    expect(await ask('technician', query, variables)).toMatchObject({ errors: [{ message: expect.stringContaining('2026-02-30') as string, extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('only the gateway reaches a subgraph', () => {
  it.each(['programs', 'accounts', 'repairs', 'certification'] as const)('%s answers nobody else, whatever is asked', async (name) => {
    const token = await stack.token('program-manager');
    for (const query of ['{ __typename }', '{ _service { sdl } }', `{ _entities(representations: []) { __typename } }`]) {
      const response = await fetch(stack.endpoints.subgraphs[name], { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query }) });
      expect(response.status).toBe(401);
      expect(await response.text()).toBe('');
    }
  });
});

it.each(demonstrationUsers.map(({ sub }) => sub))('%s signs in and is known by its roles', async (user) => {
  const { data } = await ask(user, '{ viewer { id roles permissions } }');
  const { roles } = demonstrationUsers.find(({ sub }) => sub === user)!;
  expect(data!['viewer']).toMatchObject({ id: user, roles });
});

it('without a token nobody is answered, and the refusal says no more than that', async () => {
  const response = await fetch(stack.endpoints.graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ viewer { id } }' }) });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});
