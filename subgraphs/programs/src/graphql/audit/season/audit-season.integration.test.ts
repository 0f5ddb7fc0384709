import { randomUUID } from 'node:crypto';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { runNextAuditSeason } from '../../../actions/audit/season/run-audit-season.js';
import { auditOperations } from '../../../testing/audit-operations.js';
import { rankAll } from '../../../testing/rank-all.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const { manager, plan } = auditOperations(() => programs);

interface Season {
  __typename: string;
  id: string;
  status: string;
  total: number | null;
  examined: number;
  planned: number;
  requestedByName: string;
}

interface Outcome {
  outcome: string;
  organization: { id: string };
  audit: { number: string; plannedOn: string; dueOn: string; auditorName: string | null } | null;
}

const season = 'id status total examined planned requestedByName';
const planSeason = `mutation ($input: PlanAuditSeasonInput!, $key: ID!) { planAuditSeason(input: $input, idempotencyKey: $key) { __typename ... on AuditSeason { ${season} } ... on Problem { message } } }`;
const stopSeason = `mutation ($input: StopAuditSeasonInput!) { stopAuditSeason(input: $input) { __typename ... on AuditSeason { ${season} stopReason stoppedByName } ... on AuditSeasonEnded { status } ... on Problem { message } } }`;
const outcomesQuery = `query ($filter: AuditSeasonOutcomeFilter, $first: Int) { auditSeasonOutcomes(filter: $filter, first: $first) { totalCount nodes { outcome organization { id } audit { number plannedOn dueOn auditorName } } } }`;

const asked = (input: Record<string, unknown>, key: string = randomUUID(), viewer = manager): Promise<Season> => programs.write<Season>(viewer, planSeason, { input: { name: 'Autumn', firstDueOn: '2026-09-07', ...input }, key });

/** What the background does; stops after as many partners as allowed. */
async function run(atMost = Infinity, log = pino({ level: 'silent' })): Promise<number> {
  const world = { dataSource: programs.dataSource, bus: programs.bus, log, now: () => new Date('2026-05-20T10:00:00Z'), newId: () => randomUUID() };
  const signal = { get aborted() { return (atMost -= 1) < 0; } } as AbortSignal;
  return runNextAuditSeason(world, signal);
}

async function look(id: string): Promise<Season> {
  const { data } = await programs.ask<{ auditSeason: Season }>(staffMember('REPORTING'), `query ($id: ID!) { auditSeason(id: $id) { ${season} } }`, { id });
  return data!.auditSeason;
}

async function outcomes(seasonId: string, first = 100): Promise<{ totalCount: number; nodes: Outcome[]; statements: number }> {
  const { data, statements, errors } = await programs.ask<{ auditSeasonOutcomes: { totalCount: number; nodes: Outcome[] } }>(manager, outcomesQuery, { filter: { seasonId }, first });
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...data.auditSeasonOutcomes, statements };
}

const auditsOf = ({ id }: Partner): Promise<object[]> => programs.look('select number from programs.audit where tenant_id = $1', [id]);

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

describe('AASP-18: a season of audits', () => {
  it('AASP-18: is planned in one action, in the order of the reasons, due dates spread and auditors in turn; who was left out is told with the reason', async () => {
    const [failed, quiet, third] = [await programs.addPartner({ country: 'SE' }), await programs.addPartner({ country: 'SE' }), await programs.addPartner({ country: 'SE' })];
    for (const quarter of ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']) for (const good of [quiet, third]) await programs.complete(good, quarter, 200);
    const open = await programs.addPartner({ country: 'SE' });
    await plan(open);
    const elsewhere = await programs.addPartner({ country: 'DE', region: 'DE-BY' });
    await rankAll(programs, '2026-05-20T10:00:00Z');
    const queued = await asked({ byRisk: { country: 'SE', atMost: 3 }, firstDueOn: '2026-09-07', lastDueOn: '2026-09-09', visitDaysBefore: 7, auditorNames: ['Katrin', 'Ove'] });
    expect(queued).toMatchObject({ __typename: 'AuditSeason', status: 'QUEUED', total: null, examined: 0, requestedByName: manager.name });
    expect(await run()).toBe(4);
    expect(await look(queued.id)).toMatchObject({ status: 'DONE', total: 4, examined: 4, planned: 3 });
    const { nodes } = await outcomes(queued.id);
    expect(nodes.map(({ outcome, audit }) => [outcome, audit?.dueOn, audit?.plannedOn, audit?.auditorName])).toEqual([
      ['PLANNED', '2026-09-07', '2026-08-31', 'Katrin'],
      ['PLANNED', '2026-09-08', '2026-09-01', 'Ove'],
      ['PLANNED', '2026-09-09', '2026-09-02', 'Katrin'],
      ['AUDIT_ALREADY_OPEN', undefined, undefined, undefined],
    ]);
    expect([nodes[0]!.organization.id, nodes[3]!.organization.id]).toEqual([failed.id, open.id]);
    expect(await auditsOf(elsewhere)).toEqual([]);
    const [entry] = await programs.look<{ actor: string; outcome: string }>(`select actor, outcome from audit.entry where tenant_id = $1 and action = 'planAudit' order by id desc limit 1`, [open.id]);
    expect(entry).toEqual({ actor: manager.subject, outcome: 'AUDIT_ALREADY_OPEN' });
  });

  it('AASP-18: for partners that are named keeps to them, and names those that are no authorised service providers', async () => {
    const [good, applicant, homeless] = [await programs.addPartner(), await programs.addPartner({ approvedOn: null }), await programs.addPartner({ locations: 0 })];
    const { id } = await asked({ organizationIds: [good.id, applicant.id, homeless.id] });
    await run();
    expect((await outcomes(id)).nodes.map(({ outcome }) => outcome)).toEqual(['PLANNED', 'NOT_ENROLLED', 'NO_LOCATION']);
    expect(await look(id)).toMatchObject({ status: 'DONE', planned: 1, examined: 3 });
  });

  it('AASP-18: goes on where another process ended, each partner once, and a partner that fails stops nobody', async () => {
    const partners = await Promise.all(Array.from({ length: 4 }, () => programs.addPartner()));
    const { id } = await asked({ organizationIds: partners.map((partner) => partner.id) });
    await programs.look(`create function programs.stumble() returns trigger language plpgsql as $$ begin if new.tenant_id = '${partners[1]!.id}' then raise exception 'no'; end if; return new; end $$`);
    await programs.look('create trigger stumble before insert on programs.audit for each row execute function programs.stumble()');
    await run(2);
    expect(await look(id)).toMatchObject({ status: 'RUNNING', examined: 2, planned: 1 });
    await run();
    await programs.look('drop trigger stumble on programs.audit');
    expect((await outcomes(id)).nodes.map(({ outcome }) => outcome)).toEqual(['PLANNED', 'FAILED', 'PLANNED', 'PLANNED']);
    expect(await look(id)).toMatchObject({ status: 'DONE', examined: 4, planned: 3 });
    for (const [index, partner] of partners.entries()) expect(await auditsOf(partner)).toHaveLength(index === 1 ? 0 : 1);
    expect(await run()).toBe(0);
  });

  it('AASP-18: plans for a partner once more when what failed passes by itself', async () => {
    const partners = await Promise.all(Array.from({ length: 2 }, () => programs.addPartner()));
    const { id } = await asked({ organizationIds: partners.map((partner) => partner.id) });
    await programs.look('create sequence programs.stumbles');
    await programs.look('grant usage on sequence programs.stumbles to programs_app');
    await programs.look(`create function programs.stumble_once() returns trigger language plpgsql as $$ begin if nextval('programs.stumbles') = 1 then raise exception 'not now' using errcode = '40P01'; end if; return new; end $$`);
    await programs.look('create trigger stumble_once before insert on programs.audit for each row execute function programs.stumble_once()');
    await run();
    await programs.look('drop trigger stumble_once on programs.audit');
    expect((await outcomes(id)).nodes.map(({ outcome }) => outcome)).toEqual(['PLANNED', 'PLANNED']);
    for (const partner of partners) expect(await auditsOf(partner)).toHaveLength(1);
  });

  it('AASP-18: is left to another process that went on with it, without a word of failure', async () => {
    const partners = await Promise.all(Array.from({ length: 3 }, () => programs.addPartner()));
    const { id } = await asked({ organizationIds: partners.map((partner) => partner.id) });
    await programs.look(`create function programs.dawdle() returns trigger language plpgsql as $$ begin if new.tenant_id = '${partners[0]!.id}' then perform pg_sleep(1); end if; return new; end $$`);
    await programs.look('create trigger dawdle before insert on programs.audit for each row execute function programs.dawdle()');
    const failures: object[] = [];
    const log = pino({ level: 'error' }, { write: (line) => failures.push(JSON.parse(line) as object) });
    const slow = run(Infinity, log);
    await vi.waitFor(async () => expect(await look(id)).toMatchObject({ status: 'RUNNING' }));
    // As after a minute without a sign of life.
    await programs.look('update programs.audit_season set heartbeat_at = null where id = $1', [id]);
    const went = await Promise.all([slow, run(Infinity, log)]);
    await programs.look('drop trigger dawdle on programs.audit');
    expect(went.toSorted()).toEqual([0, 3]);
    expect(failures).toEqual([]);
    expect((await outcomes(id)).nodes.map(({ outcome }) => outcome)).toEqual(['PLANNED', 'PLANNED', 'PLANNED']);
    for (const partner of partners) expect(await auditsOf(partner)).toHaveLength(1);
  });

  it('AASP-18: is stopped with a reason: what was planned stays, nobody else gets an audit, and the trail tells who and why', async () => {
    const partners = await Promise.all(Array.from({ length: 3 }, () => programs.addPartner()));
    const { id } = await asked({ organizationIds: partners.map((partner) => partner.id) });
    await run(1);
    expect((await programs.ask(staffMember('AUDITOR'), stopSeason, { input: { seasonId: id, reason: 'x' } })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await programs.ask(manager, stopSeason, { input: { seasonId: id, reason: ' ' } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'input.reason' } }]);
    const stop = (reason: string, seasonId = id): Promise<object> => programs.write(manager, stopSeason, { input: { seasonId, reason } });
    expect(await stop('The terms change before it would be through')).toMatchObject({ status: 'STOPPED', examined: 1, planned: 1, stoppedByName: manager.name, stopReason: 'The terms change before it would be through' });
    expect(await run()).toBe(0);
    expect(await Promise.all(partners.map(async (partner) => (await auditsOf(partner)).length))).toEqual([1, 0, 0]);
    expect(await stop('again')).toMatchObject({ __typename: 'AuditSeasonEnded', status: 'STOPPED' });
    expect(await stop('which', randomUUID())).toMatchObject({ __typename: 'AuditSeasonNotFound' });
    const trail = await programs.look(`select e.actor, e.outcome, w.reason from audit.entry e join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id where e.action = 'stopAuditSeason' and e.subject_id = $1 order by e.id`, [id]);
    expect(trail).toEqual([{ actor: manager.subject, outcome: 'DONE', reason: 'The terms change before it would be through' }, { actor: manager.subject, outcome: 'SEASON_ENDED', reason: 'again' }]);
  });

  it('AASP-18: is stopped while a partner is planned for: that partner gets no audit, and the season stays stopped', async () => {
    const partners = await Promise.all(Array.from({ length: 2 }, () => programs.addPartner()));
    const { id } = await asked({ organizationIds: partners.map((partner) => partner.id) });
    // Stands in for a manager who stops it between the claim and the note of the first partner.
    await programs.look(`create function programs.halt() returns trigger language plpgsql as $$ begin update programs.audit_season set status = 'STOPPED', finished_at = now(), stop_reason = 'now', stopped_by_name = 'x' where id = '${id}'; return new; end $$`);
    await programs.look(`create trigger halt after update on programs.audit_season for each row when (new.id = '${id}' and old.total is null and new.total is not null) execute function programs.halt()`);
    expect(await run()).toBe(0);
    await programs.look('drop trigger halt on programs.audit_season');
    expect(await look(id)).toMatchObject({ status: 'STOPPED', examined: 0, planned: 0 });
    for (const partner of partners) expect(await auditsOf(partner)).toEqual([]);
  });

  it('AASP-18: what to choose from is the regions that have partners', async () => {
    const { data, statements } = await programs.ask<{ regionsInUse: string[] }>(manager, '{ regionsInUse }');
    expect(data!.regionsInUse).toEqual(expect.arrayContaining(['DE-BY', 'SE']));
    expect(data!.regionsInUse).toEqual([...data!.regionsInUse].sort());
    expect(statements).toBe(1);
    expect((await programs.ask(partnerMember(randomUUID()), '{ regionsInUse }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('asked for twice with one key is one season; nobody to plan for is done at once', async () => {
    const key = randomUUID();
    const input = { name: 'For nobody', byRisk: { minScore: 9_999, atMost: 5 } };
    expect((await asked(input, key)).id).toBe((await asked(input, key)).id);
    await run();
    expect(await programs.look(`select status, total from programs.audit_season where name = 'For nobody'`)).toEqual([{ status: 'DONE', total: 0 }]);
  });

  it.each([
    ['input.lastDueOn', { byRisk: {}, lastDueOn: '2026-09-06' }],
    ['input.lastDueOn', { byRisk: {}, lastDueOn: '2027-10-06' }],
    ['input.byRisk', {}],
    ['input.byRisk', { byRisk: {}, organizationIds: [randomUUID()] }],
    ['input.byRisk.atMost', { byRisk: { atMost: 0 } }],
    ['input.byRisk.country', { byRisk: { country: 'Norway' } }],
    ['input.byRisk.region', { byRisk: { region: 'norge' } }],
    ['input.byRisk.country', { byRisk: { country: 'JP' } }],
    ['input.byRisk.region', { byRisk: { region: 'DE-BE' } }],
    ['input.byRisk.region', { byRisk: { country: 'SE', region: 'DE-BY' } }],
    ['input.organizationIds', { organizationIds: [] }],
    ['input.organizationIds[0]', { organizationIds: ['x'] }],
    ['input.visitDaysBefore', { byRisk: {}, visitDaysBefore: -1 }],
    ['input.auditorNames[0]', { byRisk: {}, auditorNames: [' '] }],
    ['input.name', { byRisk: {}, name: '' }],
  ])('%s is refused by its name', async (field, input) => {
    const { errors } = await programs.ask(manager, planSeason, { input: { name: 'Autumn', firstDueOn: '2026-09-07', ...input }, key: randomUUID() });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });

  it('an unknown partner is refused at once, and a season is for managers to plan and for staff to read, in bounded statements', async () => {
    expect(await asked({ organizationIds: [randomUUID()] })).toMatchObject({ __typename: 'OrganizationNotFound' });
    for (const viewer of [staffMember('AUDITOR'), partnerMember(randomUUID())]) {
      expect((await programs.ask(viewer, planSeason, { input: { name: 'x', firstDueOn: '2026-09-07', byRisk: {} }, key: randomUUID() })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await programs.ask(partnerMember(randomUUID()), outcomesQuery, {})).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const [{ id }] = (await programs.look<{ id: string }>(`select id from programs.audit_season where total = 4 limit 1`)) as [{ id: string }];
    expect((await outcomes(id, 4)).statements).toBe((await outcomes(id, 1)).statements);
    const { data, statements } = await programs.ask<{ auditSeasons: { nodes: Season[] } }>(staffMember('AUDITOR'), `{ auditSeasons { nodes { ${season} } } }`);
    expect(data!.auditSeasons.nodes.length).toBeGreaterThan(2);
    expect(statements).toBe(1);
  });
});
