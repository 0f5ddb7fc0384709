import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { auditOperations, failing } from '../../../testing/audit-operations.js';
import { rankAll } from '../../../testing/rank-all.js';
import { type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

const now = '2026-05-20T10:00:00Z';
let programs: ProgramsUnderTest;
const { manager, plan, closed } = auditOperations(() => programs);

interface Candidate {
  organization: { displayName: string };
  score: number;
  lastAuditOn: string | null;
  reasons: { code: string; count: number; points: number }[];
}

interface Answer {
  auditCandidates: { nodes: Candidate[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const query = `query ($first: Int, $after: String, $filter: AuditCandidateFilter) { auditCandidates(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } nodes { organization { displayName } score lastAuditOn reasons { code count points } } } }`;

async function ask(variables: Record<string, unknown> = {}): Promise<Answer['auditCandidates'] & { statements: number }> {
  const { data, errors, statements } = await programs.ask<Answer>(manager, query, { first: 100, ...variables });
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...data.auditCandidates, statements };
}

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date(now));
  const settled = await programs.addPartner({ displayName: 'A Settled' });
  for (const quarter of ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']) await programs.complete(settled, quarter, 200);
  await closed(settled);
  const failed = await programs.addPartner({ displayName: 'B Failed' });
  for (const quarter of ['2025-Q2', '2025-Q3']) await programs.complete(failed, quarter, 200);
  await closed(failed, failing);
  await programs.look(`update programs.corrective_action set due_on = '2026-05-19' where tenant_id = $1`, [failed.id]);
  await programs.look(`insert into programs.service_location (tenant_id, id, ship_to, name, street, postal_code, city, country, region, time_zone, created_at, version)
    values ($1, gen_random_uuid(), 'NEW1', 'New', 'x', 'x', 'x', 'NO', 'NO', 'Europe/Oslo', '2026-05-20T11:00:00Z', 1)`, [failed.id]);
  await programs.addPartner({ displayName: 'C Fresh', approvedOn: '2026-05-11', registeredAt: '2026-04-20T09:00:00Z' });
  await plan(await programs.addPartner({ displayName: 'D Planned' }));
  await rankAll(programs, now);
});
afterAll(() => programs.stop());

describe('AASP-18: planning', () => {
  it('AASP-18: ranks partners without an open audit, each with the reasons of its score', async () => {
    const { nodes, totalCount } = await ask();
    expect(totalCount).toBe(3);
    expect(nodes.map(({ organization, score, reasons }) => [organization.displayName, score, reasons.map(({ code }) => code)])).toEqual([
      ['B Failed', 65, ['QUARTERS_FAILED', 'LOCATION_ADDED', 'ACTIONS_OVERDUE']],
      ['C Fresh', 40, ['NEVER_AUDITED']],
      ['A Settled', 0, []],
    ]);
    expect(nodes[0]).toMatchObject({ lastAuditOn: '2026-05-20', reasons: [{ code: 'QUARTERS_FAILED', count: 2, points: 30 }, { count: 1, points: 20 }, { count: 1, points: 15 }] });
    expect((await ask({ filter: { hasOpenAudit: true } })).nodes.map(({ organization }) => organization.displayName)).toEqual(['D Planned']);
    expect((await ask({ filter: { minScore: 40 } })).totalCount).toBe(2);
    expect((await ask({ filter: { country: 'SE' } })).nodes).toEqual([]);
  });

  it('AASP-18: the score that orders is the score of the rule, for partners of every kind, and each stands on one page', async () => {
    await programs.look(`
      insert into programs.organization (tenant_id, display_name, legal_name, country, region, created_at, version)
        select md5('o' || n)::uuid, 'Partner ' || n, 'x', left(region, 2), region, (array['2019-01-01', '2026-02-11'])[1 + n % 2]::date, 1
        from generate_series(1, 300) n, lateral (select (array['NO', 'SE', 'DE-BY', 'JP'])[1 + n % 4] as region) r`);
    await programs.look(`
      insert into programs.enrollment (tenant_id, id, program, status, approved_on, region, created_at, version)
        select tenant_id, tenant_id, 'AASP', 'APPROVED', (array['2020-01-01', '2025-08-02', '2026-04-01'])[1 + length(display_name) % 3]::date, region, created_at, 1 from programs.organization where display_name like 'Partner %'`);
    await programs.look(`
      insert into programs.organization_fact (tenant_id, fact, observed_at, event_id, value, source)
        select tenant_id, 'employedCertifiedTechnicians', '2026-01-01', tenant_id, to_jsonb((get_byte(uuid_send(tenant_id), 0) % 3)), 'certification' from programs.organization where display_name like 'Partner %'`);
    expect(await rankAll(programs, now)).toBe(300);
    const seen: Candidate[] = [];
    let after: string | null = null;
    do {
      const page: Answer['auditCandidates'] = await ask({ first: 40, after });
      seen.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen.map(({ organization }) => organization.displayName)).size).toBe(303);
    const scores = seen.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(5);
  });

  it('AASP-18 AASP-31 IDS-26: a partner is ranked anew when something is told of it, and when its day has come', async () => {
    const partner = await programs.addPartner({ displayName: 'E Told', country: 'FI' });
    const of = async (): Promise<unknown> => (await ask({ filter: { country: 'FI' } })).nodes.map(({ score, reasons }) => [score, reasons]);
    await rankAll(programs, now);
    expect(await of()).toEqual([[100, [expect.objectContaining({ code: 'QUARTERS_FAILED' }), expect.objectContaining({ code: 'NEVER_AUDITED' })]]]);
    const technicianId = '00000000-0000-7000-8000-00000000000a';
    const held = [{ product: 'MAC', track: 'ACMT', passedOn: '2025-07-15', validUntil: '2026-07-15' }];
    await programs.deliver({ type: 'certification.changed', tenant: partner.id, payload: { organizationId: partner.id, technicianId, employment: 'EMPLOYED', certifications: held } });
    await programs.deliver({ type: 'return.opened', tenant: partner.id, payload: { organizationId: partner.id, returnId: technicianId, partNumber: '661-1', dueOn: '2026-05-20' } });
    expect(await rankAll(programs, now)).toBe(1);
    expect(await of()).toEqual([[105, expect.arrayContaining([{ code: 'CERTIFICATES_EXPIRE', count: 1, points: 5 }])]]);
    expect(await rankAll(programs, '2026-05-21T10:00:00Z')).toBeGreaterThan(0);
    expect(await of()).toEqual([[110, expect.arrayContaining([{ code: 'RETURNS_OVERDUE', count: 1, points: 5 }])]]);
    await programs.deliver({ type: 'return.received', tenant: partner.id, payload: { organizationId: partner.id, returnId: technicianId, receivedAt: '2026-05-21T08:00:00Z', onTime: false } });
    await rankAll(programs, '2026-05-21T10:00:00Z');
    expect(await of()).toEqual([[105, expect.not.arrayContaining([expect.objectContaining({ code: 'RETURNS_OVERDUE' })])]]);
    const facts = await programs.look<{ value: object }>(`select value from programs.organization_fact where tenant_id = $1 and fact = 'openReturns' order by observed_at`, [partner.id]);
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([{ open: 1, overdue: 0, nextDueOn: '2026-05-20' }, { open: 0, overdue: 0, nextDueOn: null }]));
  });

  it('costs as many statements for a hundred as for one, and is for staff alone', async () => {
    expect((await ask({ first: 100 })).statements).toBe((await ask({ first: 1 })).statements);
    expect((await ask({ first: 100 })).statements).toBeLessThanOrEqual(2);
    expect((await programs.ask(partnerMember((await programs.addPartner()).id), query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await programs.ask(staffMember('REPORTING'), query, { filter: { country: 'Norway' } })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'filter.country' } }]);
  });
});
