import { expect, it } from 'vitest';

import { Random } from '../demo/random.js';
import { type Entry, History } from './history.js';
import { RepairsWorkload } from './repairs-workload.js';
import type { Answer, Operation, World } from './workload.js';

const places = ['a', 'b', 'c'].map((tenant) => ({ tenant, location: `${tenant}1`, technician: `${tenant}2`, products: ['IPHONE'], name: `Partner ${tenant}` }));

interface KeptRepair {
  tenant: string;
  id: string;
  dispatch_id: string;
  status: string;
  completed_at: Date | null;
}

/** A database that holds what it is told. */
function worldOf(repairs: readonly KeptRepair[], counts: readonly object[] = []): World {
  const query = async (text: string): Promise<{ rows: readonly object[] }> => ({ rows: text.includes('known_technician') ? places : text.includes('full join') ? counts : repairs });
  return { admin: { query } as unknown as World['admin'], payments: () => Promise.resolve([]), cardsUrl: '' };
}

async function oneCreation(): Promise<{ workload: RepairsWorkload; operation: Operation; kept: KeptRepair; entry: Entry }> {
  const workload = new RepairsWorkload('123456');
  await workload.prepare(worldOf([]));
  const chance = new Random('x');
  let operation = workload.next(chance);
  while (operation.name !== 'createRepair') operation = workload.next(chance);
  const { tenant, dispatchId } = operation.subject as { tenant: string; dispatchId: string };
  const kept = { tenant, id: 'repair-1', dispatch_id: dispatchId, status: 'OPEN', completed_at: null };
  const entry: Entry = { operation: operation.name, key: operation.key, subject: operation.subject, invokedAt: 0, endedAt: 1, outcome: 'ok', answer: '{"createRepair":{"id":"repair-1"}}' };
  return { workload, operation, kept, entry };
}

function historyOf(...entries: Entry[]): History {
  const history = new History();
  for (const entry of entries) history.add(entry);
  return history;
}

it('a history that agrees with the database has nothing to find', async () => {
  const { workload, kept, entry } = await oneCreation();
  expect(await workload.check(worldOf([kept]), historyOf(entry))).toEqual([]);
  expect(await workload.check(worldOf([]), historyOf({ ...entry, outcome: 'unknown', answer: null }))).toEqual([]);
});

it('an acknowledged repair that is not there is lost', async () => {
  const { workload, entry } = await oneCreation();
  expect(await workload.check(worldOf([]), historyOf(entry))).toMatchObject([{ figure: 'acknowledged writes lost' }]);
});

it('an acknowledged completion that is not there is lost', async () => {
  const { workload, kept, entry } = await oneCreation();
  const completion: Entry = { ...entry, operation: 'completeRepair', key: 'complete', subject: { repairId: kept.id, completedAt: '2026-03-01T10:00:00.000Z' }, answer: '{}' };
  const completed = { ...kept, status: 'SPCM', completed_at: new Date('2026-03-01T10:00:00Z') };
  expect(await workload.check(worldOf([completed]), historyOf(entry, completion))).toEqual([]);
  expect(await workload.check(worldOf([kept]), historyOf(entry, completion))).toMatchObject([{ figure: 'acknowledged writes lost' }]);
});

it('a repair that is there twice, and a key with two answers, are duplicates', async () => {
  const { workload, kept, entry } = await oneCreation();
  const found = await workload.check(worldOf([kept, { ...kept, id: 'repair-2' }]), historyOf(entry, { ...entry, answer: '{"createRepair":{"id":"repair-2"}}' }));
  expect(found.map(({ figure }) => figure)).toContain('duplicate effects');
  expect(found.some(({ what }) => what.includes('answered in 2 ways'))).toBe(true);
});

it('a repair that nobody asked for, and a count that differs, are found', async () => {
  const { workload, kept, entry } = await oneCreation();
  expect(await workload.check(worldOf([kept, { ...kept, id: 'other', dispatch_id: 'F123456999999' }]), historyOf(entry))).toMatchObject([{ figure: 'contradictions' }]);
  const counts = [{ tenant: 'a', quarter: '2026-Q1', done: 1, counted: 2 }, { tenant: 'b', quarter: '2026-Q1', done: 2, counted: 1 }];
  expect(await workload.check(worldOf([kept], counts), historyOf(entry))).toMatchObject([{ figure: 'duplicate effects' }, { figure: 'acknowledged writes lost' }]);
});

it('an error is no refusal: what became of the change is unknown', async () => {
  const { workload, operation } = await oneCreation();
  const answer = (data: Answer['data'], errors: Answer['errors'] = []): Answer => ({ status: 200, data, errors });
  expect(workload.judge(operation, answer({ createRepair: { __typename: 'Repair', id: 'r', version: 1 } }))).toBe('ok');
  expect(workload.judge(operation, answer({ createRepair: { __typename: 'RepairLocationNotFound' } }))).toBe('refused');
  expect(workload.judge(operation, answer(null, [{ message: 'Something went wrong on our side.' }]))).toBe('unknown');
});

it('another partner’s name or repair in an answer is a leak', async () => {
  const { workload, operation } = await oneCreation();
  const { dispatchId } = operation.subject as { dispatchId: string };
  const stranger = { ...operation, bearer: { ...operation.bearer, tenant: places.find(({ tenant }) => tenant !== operation.bearer.tenant)!.tenant } };
  expect(workload.leaks(operation, `{"dispatchId":"${dispatchId}"}`)).toEqual([]);
  expect(workload.leaks(stranger, `{"dispatchId":"${dispatchId}"}`)).toEqual([dispatchId]);
});
