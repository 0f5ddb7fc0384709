import { randomUUID } from 'node:crypto';

import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { platformTenant } from '../bus/event.js';
import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { inTransaction } from '../database/session.js';
import { type ActionContext, actorOf } from '../graphql/context.js';
import { createIdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { once } from '../idempotency/once.js';
import type { Viewer } from '../identity/viewer.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { partnerMember, staffMember } from '../testing/viewers.js';
import { assertTrailIsAppendOnly } from './append-only-check.js';
import { perform, refuse } from './perform.js';
import { systemViewer } from './system-viewer.js';

const schema = 'trail_probe';
let database: TestDatabase;
let admin: pg.Client;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of createIdempotencyKeys(schema)) await admin.query(statement);
  await admin.query(`create table effect (name text not null); grant select, insert on effect to ${loginRole(schema)}; reset role`);
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [], migrations: [], poolSize: 4 }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await admin.end();
  await database.drop();
});

function contextOf(viewer: Viewer): ActionContext {
  // Nothing here publishes: the bus is not part of what is tested.
  return { viewer, requestId: 'r-1', dataSource, bus: undefined as never, log: pino({ level: 'silent' }), now: () => new Date('2026-05-04T08:00:00Z'), newId };
}

async function entriesOf(tenant: string): Promise<Record<string, unknown>[]> {
  const { rows } = await admin.query<Record<string, unknown>>(
    `select e.actor, e.on_behalf_of, e.roles, e.request_id, e.action, e.subject_type, e.subject_id, e.outcome, e.changes, e.kept_in, w.actor_name, w.reason
     from audit.entry e left join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id where e.tenant_id = $1 order by e.sequence`,
    [tenant],
  );
  return rows;
}

const deedOf = (tenant: string | null, id: string | null = 'thing-1') => ({ action: 'doIt', tenant, subject: { type: 'Thing', id } });

it('what was done stands in the trail: who, in whose name, what to, old and new, and why', async () => {
  const tenant = randomUUID();
  const context = contextOf(staffMember());
  await perform(context, { ...deedOf(tenant), reason: 'The invoice is paid.' }, async (_manager, entry) => {
    entry.changes({ standing: { from: 'ON_HOLD', to: 'GOOD' }, type: { from: 'CREDIT', to: 'CREDIT' } });
    entry.keptIn('StandingChange', 'c-1');
    return { done: true };
  });
  expect(await entriesOf(tenant)).toEqual([
    {
      ...{ actor: context.viewer.subject, on_behalf_of: tenant, roles: ['PROGRAM_MANAGER'], request_id: 'r-1', action: 'doIt', subject_type: 'Thing', subject_id: 'thing-1' },
      ...{ outcome: 'DONE', changes: { standing: { from: 'ON_HOLD', to: 'GOOD' } }, kept_in: 'StandingChange/c-1', actor_name: context.viewer.name, reason: 'The invoice is paid.' },
    },
  ]);
});

it('a refusal stands in it with its code; what throws leaves neither effect nor entry', async () => {
  const tenant = randomUUID();
  const context = contextOf(partnerMember(tenant));
  await perform(context, deedOf(tenant), async () => ({ refused: 'NOT_NOW' }));
  await expect(
    perform(context, deedOf(tenant), async (manager) => {
      await manager.query(`insert into effect values ($1)`, [tenant]);
      throw new Error('the disk is full');
    }),
  ).rejects.toThrow('the disk is full');
  expect(await entriesOf(tenant)).toMatchObject([{ outcome: 'NOT_NOW', on_behalf_of: null }]);
  expect((await admin.query(`select 1 from ${schema}.effect where name = $1`, [tenant])).rowCount).toBe(0);
});

it('an effect is there exactly when its entry is: an entry that cannot be written takes its change with it', async () => {
  const tenant = randomUUID();
  const context = { ...contextOf(partnerMember(tenant)), newId: () => 'no uuid' };
  await expect(perform(context, deedOf(tenant), async (manager) => ({ rows: await manager.query<unknown>('insert into effect values ($1)', [tenant]) }))).rejects.toThrow(/uuid/);
  expect((await admin.query(`select 1 from ${schema}.effect where name = $1`, [tenant])).rowCount).toBe(0);
});

it('a keyed request enters itself once, however often it is sent', async () => {
  const tenant = randomUUID();
  const context = contextOf(partnerMember(tenant));
  const request = { key: randomUUID(), operation: 'doIt', input: {}, tenant, subject: { type: 'Thing', id: null } };
  const work = (): Promise<{ done: boolean }> => once(context, request, async (_manager, entry) => {
    entry.isAbout({ type: 'Thing', id: 'made' });
    return { done: true };
  });
  await Promise.all(Array.from({ length: 20 }, work));
  expect(await entriesOf(tenant)).toMatchObject([{ action: 'doIt', subject_id: 'made', outcome: 'DONE' }]);
});

it('what is nobody’s that is known is entered under the viewer’s own organisation, and under the platform’s for staff', async () => {
  const [own, unknown] = [randomUUID(), randomUUID()];
  await refuse(contextOf(partnerMember(own)), deedOf(null, unknown), { refused: 'THING_UNKNOWN' });
  await refuse(contextOf(staffMember()), deedOf(null, unknown), { refused: 'THING_UNKNOWN' });
  await perform(contextOf(staffMember()), deedOf(unknown, unknown), async (_manager, entry) => {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  });
  expect(await entriesOf(own)).toMatchObject([{ subject_id: unknown, outcome: 'THING_UNKNOWN' }]);
  expect(await entriesOf(platformTenant)).toMatchObject([{ outcome: 'THING_UNKNOWN', on_behalf_of: null }, { outcome: 'ORGANIZATION_UNKNOWN' }]);
  expect(await entriesOf(unknown)).toEqual([]);
});

it('a service that acts by itself acts for nobody and has no name', async () => {
  const tenant = randomUUID();
  await perform(contextOf(systemViewer('probe')), deedOf(tenant), async () => ({ done: true }));
  expect(await entriesOf(tenant)).toMatchObject([{ actor: 'system:probe', on_behalf_of: null, roles: [], actor_name: null }]);
});

it.each(['Kari Nordmann', 'paid late again', 'a'.repeat(121)])('prose is not noted as a value: %s', async (prose) => {
  const tenant = randomUUID();
  const work = perform(contextOf(partnerMember(tenant)), deedOf(tenant), async (_manager, entry) => {
    entry.changes({ note: { to: prose } });
    return {};
  });
  await expect(work).rejects.toThrow(/ids, codes and numbers/);
});

it('a tenant reads its own entries, staff read all, and nobody adds to another’s', async () => {
  const [ours, theirs] = [randomUUID(), randomUUID()];
  for (const tenant of [ours, theirs]) await refuse(contextOf(partnerMember(tenant)), deedOf(tenant), { refused: 'NOT_NOW' });
  const seenBy = (viewer: Viewer): Promise<{ tenant_id: string }[]> =>
    inTransaction(dataSource, actorOf(contextOf(viewer)), (manager) => manager.query('select tenant_id from audit.entry where tenant_id = any($1) order by sequence', [[ours, theirs]]));
  expect(await seenBy(partnerMember(ours))).toEqual([{ tenant_id: ours }]);
  expect(await seenBy(staffMember())).toHaveLength(2);
  await expect(perform(contextOf(partnerMember(ours)), deedOf(ours), async (manager) => ({ rows: await manager.query<unknown>(`insert into audit.entry select * from audit.entry where false;
    insert into audit.entry (tenant_id, id, at, actor, roles, request_id, action, subject_type, outcome, changes) values ('${theirs}', gen_random_uuid(), now(), 'x', '{}', 'r', 'a', 'T', 'DONE', '{}')`) }))).rejects.toThrow(/row-level security/);
});

it.each(['update audit.entry set outcome = outcome', 'delete from audit.entry', 'truncate audit.entry cascade', 'update audit.wording set reason = null', 'delete from audit.wording'])(
  'the login role cannot: %s',
  async (statement) => {
    await expect(dataSource.query(statement)).rejects.toThrow(/permission denied/);
  },
);

it.each(['update audit.entry set outcome = outcome', 'delete from audit.entry', 'truncate audit.entry cascade'])('not even the owner can: %s', async (statement) => {
  await admin.query('set role audit_owner');
  await expect(admin.query(statement)).rejects.toThrow(/only ever added to|never_changed|foreign key/);
  await admin.query('reset role');
});

it('a service does not start on a trail that its role could alter', async () => {
  await assertTrailIsAppendOnly(dataSource);
  const login = loginRole(schema);
  const weakened: [string, string, RegExp][] = [
    [`grant update on audit.entry to ${login}`, `revoke update on audit.entry from ${login}`, /could alter audit.entry/],
    [`grant update (reason) on audit.wording to ${login}`, `revoke update (reason) on audit.wording from ${login}`, /could alter audit.wording/],
    [`grant delete on audit.entry to public`, `revoke delete on audit.entry from public`, /could alter audit.entry/],
    [`grant audit_owner to ${login}`, `revoke audit_owner from ${login}`, /could alter audit.entry/],
    ['alter table audit.entry disable trigger only_added_to', 'alter table audit.entry enable trigger only_added_to', /lacks the trigger/],
    ['alter table audit.entry no force row level security', 'alter table audit.entry force row level security', /entry is not closed/],
    [`revoke insert on audit.entry from ${login}`, `grant insert on audit.entry to ${login}`, /cannot add/],
  ];
  for (const [weaken, mend, complaint] of weakened) {
    await admin.query(weaken);
    await expect(assertTrailIsAppendOnly(dataSource), weaken).rejects.toThrow(complaint);
    await admin.query(mend);
  }
  await assertTrailIsAppendOnly(dataSource);
});
