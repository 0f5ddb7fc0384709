import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { platformTenant } from '@platform/kit/bus/event.js';
import { ReadSession } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { chainAuditTrail } from '../../actions/audit-trail/chain-audit-trail.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

interface Entry {
  action: string;
  outcome: string;
  isRefusal: boolean;
  onBehalf: boolean;
  actorName: string | null;
  subjectType: string;
  subjectId: string | null;
  changes: { field: string; from: string | null; to: string | null }[];
  organization: { displayName: string } | null;
}

const fields = 'action outcome isRefusal onBehalf actorName subjectType subjectId reason roles at sequence changes { field from to } organization { displayName }';
const listed = `query ($filter: AuditTrailEntryFilterName, $first: Int) { auditTrail(first: $first, filter: $filter) { totalCount nodes { ${fields} } } }`.replace('AuditTrailEntryFilterName', 'AuditTrailFilter');

let programs: ProgramsUnderTest;
let ours: Partner;
let theirs: Partner;

beforeAll(async () => {
  programs = await startPrograms();
  ours = await programs.addPartner({ displayName: 'Ours' });
  theirs = await programs.addPartner({ displayName: 'Theirs' });
});
afterAll(() => programs.stop());

const listFor = async (viewer: Parameters<ProgramsUnderTest['ask']>[0], filter: object = {}): Promise<{ totalCount: number; nodes: Entry[]; statements: number }> => {
  const { data, errors, statements } = await programs.ask<{ auditTrail: { totalCount: number; nodes: Entry[] } }>(viewer, listed, { filter, first: 100 });
  expect(errors).toEqual([]);
  return { ...data!.auditTrail, statements };
};

it('what staff did for a partner stands in its trail, the latest first, in a bounded number of statements', async () => {
  const { nodes, statements } = await listFor(staffMember(), { organizationId: ours.id });
  expect(nodes.map(({ action }) => action)).toEqual(['enrollOrganization', 'addServiceLocation', 'registerOrganization']);
  expect(nodes[0]).toMatchObject({ outcome: 'DONE', isRefusal: false, onBehalf: true, actorName: 'A member of staff', subjectType: 'Enrollment', organization: { displayName: 'Ours' } });
  expect(nodes[0]!.changes).toContainEqual({ field: 'program', from: null, to: 'AASP' });
  const all = await listFor(staffMember());
  expect(all.totalCount).toBeGreaterThan(nodes.length);
  expect(all.statements).toBe(statements);
});

it('a partner’s administrator sees the own trail alone, and nothing by asking for another’s', async () => {
  const { nodes } = await listFor(partnerMember(ours.id));
  expect(new Set(nodes.map(({ organization }) => organization?.displayName))).toEqual(new Set(['Ours']));
  expect((await listFor(partnerMember(ours.id), { organizationId: theirs.id })).nodes).toEqual([]);
  expect((await listFor(partnerMember(ours.id), { organizationId: platformTenant })).nodes).toEqual([]);
});

it('a technician is told nothing of it', async () => {
  for (const asked of ['{ auditTrail { nodes { id } } }', '{ auditTrailHeads { nodes { sha256 } } }', `{ verifyAuditTrail(organizationId: "${ours.id}") { isIntact } }`]) {
    const { errors } = await programs.ask(partnerMember(ours.id, 'TECHNICIAN'), asked);
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

it('it is filtered by subject, actor, action, outcome and time', async () => {
  const auditId = randomUUID();
  const { errors } = await programs.ask(staffMember('AUDITOR'), `mutation { startAuditReview(id: "${auditId}", expectedVersion: 1) { __typename } }`);
  expect(errors).toEqual([]);
  const refusal = { action: 'startAuditReview', outcome: 'AUDIT_UNKNOWN', isRefusal: true, subjectId: auditId, organization: null };
  for (const filter of [
    { subjectType: 'Audit', subjectId: auditId },
    { actor: 'staff-auditor' },
    { action: 'startAuditReview', refused: true },
    { outcome: 'AUDIT_UNKNOWN' },
    { organizationId: platformTenant },
  ]) {
    expect((await listFor(staffMember(), filter)).nodes, JSON.stringify(filter)).toMatchObject([refusal]);
  }
  expect((await listFor(staffMember(), { refused: false })).nodes.every(({ outcome }) => outcome === 'DONE')).toBe(true);
  const now = new Date();
  expect((await listFor(staffMember(), { from: now.toISOString() })).nodes).toEqual([]);
  expect((await listFor(staffMember(), { until: now.toISOString() })).totalCount).toBeGreaterThan(0);
});

const verified = `query ($id: ID!, $after: AuditTrailPlaceInput, $kept: AuditTrailPlaceInput) { verifyAuditTrail(organizationId: $id, after: $after, keptHead: $kept) {
  isIntact isComplete checkedEntries unchainedEntries fault { kind sequence block } reached { block sha256 } head { block sha256 lastSequence signature } } }`;

it('staff verify every trail, a partner’s administrator the own; another’s and an unknown one are nothing', async () => {
  // Whoever writes on the same server holds it up.
  await vi.waitFor(async () => expect(await chainAuditTrail({ dataSource: programs.dataSource, key: null, now: () => new Date() })).not.toEqual([]), 20_000);
  const ask = async (viewer: Parameters<ProgramsUnderTest['ask']>[0], id: string): Promise<unknown> => (await programs.ask<{ verifyAuditTrail: unknown }>(viewer, verified, { id })).data?.verifyAuditTrail;
  const whole = { isIntact: true, isComplete: true, checkedEntries: 3, unchainedEntries: 0, fault: null, head: { block: 1, signature: null } };
  expect(await ask(staffMember(), ours.id)).toMatchObject(whole);
  expect(await ask(partnerMember(ours.id), ours.id)).toMatchObject(whole);
  expect(await ask(staffMember('AUDITOR'), platformTenant)).toMatchObject({ isIntact: true, checkedEntries: 1 });
  for (const id of [theirs.id, randomUUID(), platformTenant]) expect(await ask(partnerMember(ours.id), id)).toBeNull();
  expect(await ask(staffMember(), randomUUID())).toBeNull();
});

it('a kept head that the chain does not hold, and a malformed one, are named', async () => {
  const kept = { block: 1, sha256: 'a'.repeat(64) };
  const { data } = await programs.ask<{ verifyAuditTrail: { fault: unknown } }>(staffMember(), verified, { id: ours.id, kept });
  expect(data!.verifyAuditTrail.fault).toMatchObject({ kind: 'HEAD_DIFFERS', block: 1 });
  const { errors } = await programs.ask(staffMember(), verified, { id: ours.id, kept: { block: 1, sha256: 'A' } });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'keptHead.sha256' });
});

it('heads can be taken elsewhere: one for each organisation, a partner’s own alone', async () => {
  const asked = '{ auditTrailHeads { nodes { organizationId block lastSequence chainedAt sha256 keyId } } }';
  const heads = async (viewer: Parameters<ProgramsUnderTest['ask']>[0]): Promise<{ organizationId: string }[]> =>
    (await programs.ask<{ auditTrailHeads: { nodes: { organizationId: string }[] } }>(viewer, asked)).data!.auditTrailHeads.nodes;
  expect((await heads(staffMember())).map(({ organizationId }) => organizationId).sort()).toEqual([platformTenant, ours.id, theirs.id].sort());
  expect(await heads(partnerMember(ours.id))).toMatchObject([{ organizationId: ours.id }]);
});

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

function rowsLookedAt(node: PlanNode): number {
  const own = node['Relation Name'] === undefined ? 0 : (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return (node.Plans ?? []).reduce((total, child) => total + rowsLookedAt(child), own);
}

it('a page looks at few of 60,000 entries, whatever is asked of them', async () => {
  await programs.look(
    `insert into audit.entry (tenant_id, id, at, actor, roles, request_id, action, subject_type, subject_id, outcome, changes)
     select case when g % 20 = 0 then $1::uuid else $2::uuid end, gen_random_uuid(), '2025-01-01Z'::timestamptz + g * interval '1 minute', 'staff-' || g % 40, '{AUDITOR}', 'r-' || g,
       (array['recordFinding', 'planAudit', 'completeRepair'])[g % 3 + 1], 'Audit', md5((g % 3000)::text)::uuid::text, case when g % 50 = 0 then 'VERSION_CONFLICT' when g % 777 = 0 then 'RARE' else 'DONE' end, '{}' from generate_series(1, 60000) g`,
    [ours.id, theirs.id],
  );
  await programs.look('analyze audit.entry');
  const query = ReadSession.prototype.query;
  let rows = 0;
  const spy = vi.spyOn(ReadSession.prototype, 'query').mockImplementation(async function (this: ReadSession, text, values) {
    const [plan] = await query.call(this, `explain (analyze, format json) ${text}`, values);
    rows += rowsLookedAt((plan as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan);
    return query.call(this, text, values) as never;
  });
  const subject = `subjectId: "${(await programs.look<{ id: string }>(`select md5('7')::uuid::text as id`))[0]!.id}"`;
  const asked = ['', 'action: "planAudit"', 'refused: true', 'outcome: "RARE"', 'actor: "staff-7"', subject, 'from: "2025-01-10T00:00:00Z", until: "2025-01-11T00:00:00Z"', 'refused: false'];
  for (const viewer of [staffMember(), partnerMember(ours.id)]) {
    for (const filter of asked) {
      rows = 0;
      const { errors } = await programs.ask(viewer, `{ auditTrail(first: 25, filter: { ${filter} }) { nodes { id action reason } } }`);
      expect(errors).toEqual([]);
      expect(rows, `${viewer.subject}: ${filter}`).toBeLessThanOrEqual(1_600);
    }
  }
  spy.mockRestore();
});
