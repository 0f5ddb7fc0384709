import { generateKeyPairSync, randomUUID } from 'node:crypto';

import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { ReadSession } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { TrailHead } from '../../db/audit-trail/trail-block.js';
import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';
import { chainAuditTrail, type ChainWorld } from './chain-audit-trail.js';
import { blockSha256 } from './digests.js';
import { type CheckingKeys, type SigningKey, signingKeyOf } from './head-signature.js';
import { type Verification, verifyAuditTrail, type Verifying } from './verify-audit-trail.js';

const key = signingKeyOf(generateKeyPairSync('ed25519').privateKey);
const keys: CheckingKeys = new Map([[key.id, key.publicKey]]);
const blockSize = 50;

let programs: ProgramsUnderTest;
let world: ChainWorld;

beforeAll(async () => {
  programs = await startPrograms();
  world = { dataSource: programs.dataSource, key, now: () => new Date() };
});
afterAll(() => programs.stop());

/** Enters `count` deeds of one organisation, as the login role does. */
async function enter(tenant: string, count: number): Promise<void> {
  const context = programs.actionContext(partnerMember(tenant));
  const deed = { action: 'doIt', tenant, subject: { type: 'Thing', id: 'thing' }, reason: 'Because.' };
  for (let number = 1; number <= count; number += 1) {
    await perform(context, deed, async (_manager, entry) => {
      entry.changes({ step: { to: number } });
      return {};
    });
  }
}

async function verify(tenantId: string, how: Partial<Verifying> = {}): Promise<Verification> {
  const reads = new ReadSession(programs.dataSource, actorOf(programs.actionContext(staffMember())));
  try {
    return await verifyAuditTrail(reads, { tenantId, keys, after: null, kept: null, goOn: () => true, ...how });
  } finally {
    await reads.end();
  }
}

async function sequencesOf(tenant: string): Promise<string[]> {
  const rows = await programs.look<{ sequence: string }>('select sequence::text from audit.entry e where tenant_id = $1 order by e.sequence', [tenant]);
  return rows.map(({ sequence }) => sequence);
}

async function chainedOf(tenant: string): Promise<string[]> {
  const rows = await programs.look<{ sequence: string }>('select unnest(sequences)::text as sequence from audit.block where tenant_id = $1 order by number', [tenant]);
  return rows.map(({ sequence }) => sequence);
}

/** What only somebody with the database's own rights can do. */
async function tamper(statement: string, values: unknown[] = []): Promise<void> {
  const admin = new pg.Client({ connectionString: programs.database.adminUrl });
  await admin.connect();
  await admin.query(`set session_replication_role = replica`);
  await admin.query(statement, values);
  await admin.end();
}

/** Chains what has been entered. Whoever writes on the same server holds it up: it is tried until it worked. */
function chain(as = world, size = blockSize): Promise<TrailHead[]> {
  return vi.waitFor(async () => {
    const heads = await chainAuditTrail(as, { blockSize: size });
    expect(heads).not.toEqual([]);
    return heads;
  }, 20_000);
}

it('a chained trail is whole, and its heads are signed', async () => {
  const tenant = randomUUID();
  await enter(tenant, 120);
  const heads = await chain();
  const found = await verify(tenant);
  expect(found).toMatchObject({ fault: null, checkedBlocks: 3, checkedEntries: 120, signedBlocks: 3, erasedWordings: 0, isComplete: true });
  expect(heads.find(({ tenantId }) => tenantId === tenant)).toEqual(found.head);
  expect(found.head).toMatchObject({ number: 3, keyId: key.id, lastSequence: (await sequencesOf(tenant)).at(-1) });
});

it('nothing is chained twice, and what comes later is chained behind it', async () => {
  const tenant = randomUUID();
  await enter(tenant, 3);
  await chain();
  await chainAuditTrail(world, { blockSize });
  await enter(tenant, 2);
  await chain();
  expect(await chainedOf(tenant)).toEqual(await sequencesOf(tenant));
  expect(await verify(tenant)).toMatchObject({ fault: null, checkedBlocks: 2, checkedEntries: 5 });
});

it('an entry that commits late is waited for, though a later one is there already', async () => {
  const tenant = randomUUID();
  const context = programs.actionContext(partnerMember(tenant));
  const deed = { action: 'doIt', tenant, subject: { type: 'Thing', id: null } };
  const slow = new pg.Client({ connectionString: programs.database.adminUrl });
  await slow.connect();
  await slow.query('begin');
  await slow.query(
    `insert into audit.entry (tenant_id, id, at, actor, roles, request_id, action, subject_type, outcome, changes) values ($1, gen_random_uuid(), now(), 'slow', '{}', 'r', 'a', 'T', 'DONE', '{}')`,
    [tenant],
  );
  await perform(context, deed, async () => ({}));
  expect(await chainAuditTrail(world, { patienceMs: 100 })).toEqual([]);
  const waiting = chain();
  await slow.query('commit');
  await slow.end();
  await waiting;
  expect(await chainedOf(tenant)).toEqual(await sequencesOf(tenant));
  expect(await chainedOf(tenant)).toHaveLength(2);
});

it('while many enter at once and several chain, every entry is chained once and in order', async () => {
  const tenants = Array.from({ length: 4 }, () => randomUUID());
  let isWriting = true;
  const keepChaining = async (): Promise<void> => {
    while (isWriting) await chainAuditTrail(world, { blockSize, patienceMs: 1_000 });
  };
  const chainers = [keepChaining(), keepChaining()];
  await Promise.all([...tenants, ...tenants].map((tenant) => enter(tenant, 60)));
  isWriting = false;
  await Promise.all(chainers);
  for (const tenant of tenants) {
    await vi.waitFor(async () => {
      await chainAuditTrail(world, { blockSize });
      expect(await chainedOf(tenant)).toEqual(await sequencesOf(tenant));
    }, 20_000);
    expect(await verify(tenant)).toMatchObject({ fault: null, checkedEntries: 120 });
  }
});

it.each<[string, string, string]>([
  ['a flipped value', 'ALTERED', `update audit.entry set changes = jsonb_set(changes, '{step,to}', '999') where tenant_id = $1 and sequence = $2`],
  ['another actor', 'ALTERED', `update audit.entry set actor = 'somebody else' where tenant_id = $1 and sequence = $2`],
  ['a moved instant', 'ALTERED', `update audit.entry set at = at + interval '1 microsecond' where tenant_id = $1 and sequence = $2`],
  ['another refusal', 'ALTERED', `update audit.entry set outcome = 'NOT_NOW' where tenant_id = $1 and sequence = $2`],
  ['a deleted entry', 'MISSING', `delete from audit.entry where tenant_id = $1 and sequence = $2`],
  [
    'two that changed places',
    'REORDERED',
    `update audit.entry e set sequence = case sequence when $2 then -$2 - 1 else -$2 end where tenant_id = $1 and sequence in ($2, $2 + 1)`,
  ],
  ['another reason', 'WORDING_ALTERED', `update audit.wording set reason = 'For no reason.' where tenant_id = $1 and entry_id = (select id from audit.entry where tenant_id = $1 and sequence = $2)`],
])('the first fault is named exactly: %s is %s', async (_what, kind, statement) => {
  const tenant = randomUUID();
  await enter(tenant, 130);
  await chain();
  const sequence = (await sequencesOf(tenant))[76]!;
  await tamper(statement.replaceAll('$2', sequence), [tenant]);
  if (kind === 'REORDERED') await tamper('update audit.entry set sequence = -sequence where tenant_id = $1 and sequence < 0', [tenant]);
  expect((await verify(tenant)).fault).toEqual({ kind, block: 2, sequence });
});

it('the first fault is named exactly: an entry slipped into the place of one that was rolled back is INSERTED', async () => {
  const tenant = randomUUID();
  await enter(tenant, 60);
  const [taken] = await programs.look<{ gap: string }>(`select nextval('audit.entry_sequence')::text as gap`);
  const gap = taken!.gap;
  await enter(tenant, 60);
  await chain();
  await tamper(
    `insert into audit.entry (tenant_id, id, sequence, at, actor, roles, request_id, action, subject_type, outcome, changes) values ($1, gen_random_uuid(), $2, now(), 'x', '{}', 'r', 'doIt', 'Thing', 'DONE', '{}')`,
    [tenant, gap],
  );
  expect((await verify(tenant)).fault).toEqual({ kind: 'INSERTED', block: 2, sequence: gap });
});

it('whoever alters an entry and its block as well is found by the next block, by the signature, or by a head kept elsewhere', async () => {
  const tenant = randomUUID();
  await enter(tenant, 130);
  await chain();
  const kept = (await verify(tenant)).head!;
  const [block] = await programs.look<Parameters<typeof blockSha256>[0]>(
    `select tenant_id as "tenantId", number, previous_sha256 as "previousSha256", sequences::text[], digests, to_char(chained_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "chainedAt"
     from audit.block where tenant_id = $1 and number = 3`,
    [tenant],
  );
  const digests = block!.digests.toReversed();
  const forged = blockSha256({ ...block!, digests });
  const first = block!.sequences[0];
  await tamper('update audit.block set digests = $2 where tenant_id = $1 and number = 3', [tenant, digests]);
  expect((await verify(tenant)).fault).toEqual({ kind: 'BLOCK_ALTERED', block: 3, sequence: first });
  await tamper('update audit.block set sha256 = $2 where tenant_id = $1 and number = 3', [tenant, forged]);
  expect((await verify(tenant)).fault).toEqual({ kind: 'SIGNATURE_WRONG', block: 3, sequence: first });
  await tamper('update audit.block set key_id = null, signature = null where tenant_id = $1 and number = 3', [tenant]);
  expect((await verify(tenant, { kept })).fault).toEqual({ kind: 'HEAD_DIFFERS', block: 3, sequence: first });
  await tamper('delete from audit.block where tenant_id = $1 and number = 3', [tenant]);
  expect((await verify(tenant)).fault).toBeNull();
  expect((await verify(tenant, { kept })).fault).toMatchObject({ kind: 'HEAD_DIFFERS', block: 3 });
});

it('erased words leave the chain whole and are counted', async () => {
  const tenant = randomUUID();
  await enter(tenant, 3);
  await chain();
  await programs.look('delete from audit.wording where tenant_id = $1', [tenant]);
  expect(await verify(tenant)).toMatchObject({ fault: null, checkedEntries: 3, erasedWordings: 3 });
});

it('without a key heads are unsigned; a key that came later signs from then on, and an earlier key’s signatures are checked once it is known', async () => {
  const tenant = randomUUID();
  const other: SigningKey = signingKeyOf(generateKeyPairSync('ed25519').privateKey);
  for (const signer of [null, other, key]) {
    await enter(tenant, 1);
    await chain({ ...world, key: signer });
  }
  expect(await verify(tenant)).toMatchObject({ fault: null, checkedBlocks: 3, signedBlocks: 2, blocksOfUnknownKeys: 1 });
  const both = new Map([...keys, [other.id, other.publicKey]]);
  expect(await verify(tenant, { keys: both })).toMatchObject({ fault: null, checkedBlocks: 3, signedBlocks: 2, blocksOfUnknownKeys: 0 });
  await tamper(`update audit.block set signature = 'AAAA' where tenant_id = $1 and number = 2`, [tenant]);
  expect((await verify(tenant, { keys: both })).fault).toMatchObject({ kind: 'SIGNATURE_WRONG', block: 2 });
});

it('a large trail is verified in steps that go on where the last one stopped', async () => {
  const tenant = randomUUID();
  await programs.look(
    `insert into audit.entry (tenant_id, id, at, actor, roles, request_id, action, subject_type, subject_id, outcome, changes)
     select $1, gen_random_uuid(), now(), 'staff', '{AUDITOR}', 'r-' || g, 'recordFinding', 'Audit', g::text, 'DONE', jsonb_build_object('step', jsonb_build_object('from', null, 'to', g)) from generate_series(1, 10000) g`,
    [tenant],
  );
  await chain(world, 250);
  let after: Verification['reached'] = null;
  let steps = 0;
  let entries = 0;
  const began = performance.now();
  for (let isComplete = false; !isComplete; steps += 1) {
    let blocks = 0;
    const found: Verification = await verify(tenant, { after, goOn: () => (blocks += 1) <= 15 });
    expect(found.fault).toBeNull();
    ({ reached: after, isComplete } = found);
    entries += found.checkedEntries;
  }
  process.stdout.write(`verified ${entries} entries at ${Math.round(entries / ((performance.now() - began) / 1_000))} a second\n`);
  expect([entries, steps]).toEqual([10_000, 3]);
});
