import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { reportSha256 } from '../../actions/audit/audit-report.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const auditor = staffMember('AUDITOR');

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

interface Item {
  __typename: string;
  id: string;
  criterion: string;
  location: { id: string } | null;
  result: string;
  version: number;
  machineCheck: { verdict: string; observed: string | null; required: string | null } | null;
  recordedFact: { value: string; observedBy: string | null } | null;
  previousResult: { auditNumber: string; result: string; severity: string | null } | null;
}

interface Audit {
  __typename: string;
  id: string;
  number: string;
  status: string;
  version: number;
  reportSha256: string | null;
  closedAt: Date | null;
  items: Item[];
}

const itemFields = `id criterion sources text(locale: sv) guidance location { id name } result severity observation correctiveAction { description ownerName dueOn status }
  machineCheck { verdict reasonCode observed required text(locale: de) } recordedFact { value observedAt observedBy } previousResult { auditNumber closedAt result severity observation }
  version updatedAt updatedByName`;
const auditFields = `id number status program plannedOn dueOn startedAt closedAt closedByName auditorName reportSha256 version organization { displayName nextAuditOn }
  progress { assessed answered total } resultCounts { compliant partiallyCompliant nonCompliant notApplicable notAssessed } previous { number } items { ${itemFields} }`;
const plan = `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { ${auditFields} } ... on Problem { message } } }`;
const start = `mutation ($id: ID!, $expectedVersion: Int!) { startAuditReview(id: $id, expectedVersion: $expectedVersion) {
  __typename ... on Audit { ${auditFields} } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;
const record = `mutation ($input: RecordFindingInput!) { recordFinding(input: $input) {
  __typename ... on AuditItem { ${itemFields} } ... on FindingIncomplete { field } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;
const close = `mutation ($id: ID!, $expectedVersion: Int!) { closeAudit(id: $id, expectedVersion: $expectedVersion) {
  __typename ... on Audit { ${auditFields} } ... on ItemsNotAssessed { count items { id criterion text } } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;

const dates = { plannedOn: '2026-06-01', dueOn: '2026-06-15' };

function planned(partner: Partner): Promise<Audit> {
  return programs.write<Audit>(manager, plan, { input: { organizationId: partner.id, ...dates } });
}

async function inReview(partner: Partner): Promise<Audit> {
  const { id, version } = await planned(partner);
  return programs.write<Audit>(auditor, start, { id, expectedVersion: version });
}

function find(item: Item, finding: Record<string, unknown>): Promise<Item> {
  return programs.write<Item>(auditor, record, { input: { itemId: item.id, expectedVersion: item.version, ...finding } });
}

async function closed(partner: Partner, failing: Record<string, unknown> = {}): Promise<Audit> {
  const audit = await inReview(partner);
  for (const [index, item] of audit.items.entries()) await find(item, index === 0 && 'result' in failing ? failing : { result: 'COMPLIANT' });
  return programs.write<Audit>(manager, close, { id: audit.id, expectedVersion: audit.version });
}

describe('planning', () => {
  it('AASP-18: makes an item of every requirement of premises at every location and of what is counted for the whole partner', async () => {
    const partner = await programs.addPartner({ displayName: 'Plan AS', locations: 2 });
    const audit = await programs.write<Audit>(manager, plan, { input: { organizationId: partner.id, ...dates, auditorName: ' Ada ' } });
    const premises = ['DEDICATED_STAFF', 'COMMERCIAL_VISITS', 'EASY_TO_REACH', 'RECEPTION', 'SECURED_WORKSHOP', 'NOT_HOME', 'NOT_PO_BOX'].map((name) => `AASP.PREMISES.${name}`);
    const expected = [...partner.locationIds.flatMap((id) => premises.map((criterion) => [criterion, id])), ['AASP.QUARTERLY_REPAIRS', null], ['AASP.CERTIFIED_TECHNICIAN_EMPLOYED', null]];
    expect(audit.items.map(({ criterion, location }) => [criterion, location?.id ?? null])).toEqual(expected);
    expect(audit).toMatchObject({
      status: 'PLANNED', program: 'AASP', ...dates, auditorName: 'Ada', startedAt: null, reportSha256: null, version: 1, previous: null,
      organization: { displayName: 'Plan AS', nextAuditOn: '2026-06-01' }, progress: { assessed: 0, answered: 0, total: 16 }, resultCounts: { notAssessed: 16, compliant: 0 },
    });
    expect(audit.items[0]).toMatchObject({ result: 'NOT_ASSESSED', sources: ['AASP-20'], text: expect.stringContaining('personal') as string, guidance: expect.any(String) as string, previousResult: null });
  });

  it('numbers are without gaps in their year, also when several are planned at once and some are refused', async () => {
    const before = await programs.look<{ count: number }>('select count(*)::int as count from programs.audit where year = 2026');
    const partners = await Promise.all(Array.from({ length: 4 }, () => programs.addPartner()));
    await Promise.all([...partners, ...partners].map((partner) => planned(partner)));
    const numbers = await programs.look<{ number: string }>('select number from programs.audit where year = 2026 order by number_in_year');
    expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: before[0]!.count + 4 }, (_, index) => `A-2026-${String(index + 1).padStart(4, '0')}`));
  });

  it('is refused without partner, approval or location, and while another audit is open', async () => {
    const refused = async (organizationId: string): Promise<string> => (await programs.write(manager, plan, { input: { organizationId, ...dates } })).__typename;
    const partner = await programs.addPartner();
    expect(await refused(randomUUID())).toBe('OrganizationNotFound');
    expect(await refused((await programs.addPartner({ approvedOn: null })).id)).toBe('NotEnrolled');
    expect(await refused((await programs.addPartner({ locations: 0 })).id)).toBe('NoServiceLocation');
    await planned(partner);
    expect(await refused(partner.id)).toBe('AuditAlreadyOpen');
  });

  it('wrong arguments are refused by their name, and partners may not plan', async () => {
    const partner = await programs.addPartner();
    const wrong = await programs.ask(manager, plan, { input: { organizationId: partner.id, plannedOn: '2026-06-02', dueOn: '2026-06-01' } });
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'input.dueOn' } }]);
    const own = await programs.ask(partnerMember(partner.id), plan, { input: { organizationId: partner.id, ...dates } });
    expect(own.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('starting the review', () => {
  it('makes whoever starts it the auditor, once', async () => {
    const audit = await planned(await programs.addPartner());
    expect(await programs.write(auditor, start, { id: audit.id, expectedVersion: 7 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    const started = await programs.write<Audit>(auditor, start, { id: audit.id, expectedVersion: 1 });
    expect(started).toMatchObject({ status: 'IN_REVIEW', startedAt: new Date('2026-05-20T10:00:00Z'), auditorName: 'A member of staff', version: 2 });
    expect(await programs.write(manager, start, { id: audit.id, expectedVersion: 2 })).toMatchObject({ __typename: 'AuditAlreadyStarted' });
    expect(await programs.write(manager, start, { id: randomUUID(), expectedVersion: 1 })).toMatchObject({ __typename: 'AuditNotFound' });
    const mine = await programs.ask<{ audits: { nodes: { id: string }[] } }>(manager, `{ audits(filter: { auditorId: "staff-auditor", organizationId: "${randomUUID()}" }) { nodes { id } } }`);
    expect(mine.data).toEqual({ audits: { nodes: [] } });
  });
});

describe('recording a finding', () => {
  it('keeps result, severity, observation and corrective action, and counts the item’s version up', async () => {
    const { items } = await inReview(await programs.addPartner());
    const correctiveAction = { description: 'Fit a lock', ownerName: 'Workshop lead', dueOn: '2026-07-01' };
    const found = await find(items[4]!, { result: 'NON_COMPLIANT', severity: 'MAJOR', observation: ' Parts lie open. ', correctiveAction });
    expect(found).toMatchObject({
      __typename: 'AuditItem', result: 'NON_COMPLIANT', severity: 'MAJOR', observation: 'Parts lie open.', correctiveAction: { ...correctiveAction, status: 'OPEN' }, version: 2, updatedByName: 'A member of staff',
    });
    expect(await find(found, { result: 'NOT_ASSESSED' })).toMatchObject({ result: 'NOT_ASSESSED', severity: null, observation: null, correctiveAction: null, version: 3 });
    const history = await programs.look<{ details: { before: { result: string }; after: { result: string } } }>(`select details from programs.audit_event where item_id = $1 order by id`, [found.id]);
    expect(history.map(({ details }) => [details.before.result, details.after.result])).toEqual([['NOT_ASSESSED', 'NON_COMPLIANT'], ['NON_COMPLIANT', 'NOT_ASSESSED']]);
  });

  it.each([
    ['severity', { result: 'NON_COMPLIANT', observation: 'x' }],
    ['observation', { result: 'PARTIALLY_COMPLIANT', severity: 'MINOR', observation: '  ' }],
    ['correctiveAction.description', { result: 'COMPLIANT', correctiveAction: { ownerName: 'x', dueOn: '2026-07-01' } }],
    ['correctiveAction.ownerName', { result: 'COMPLIANT', correctiveAction: { description: 'x', dueOn: '2026-07-01' } }],
    ['correctiveAction.dueOn', { result: 'COMPLIANT', correctiveAction: { description: 'x', ownerName: 'x' } }],
  ])('says that %s is missing: %j', async (field, finding) => {
    const { items } = await inReview(await programs.addPartner());
    expect(await find(items[0]!, finding)).toMatchObject({ __typename: 'FindingIncomplete', field, message: `The finding lacks ${field}.` });
  });

  it('refuses a nonconformity of something that complies, a stale version, an unknown item, and an audit that is not in review', async () => {
    const audit = await inReview(await programs.addPartner());
    const [item] = audit.items;
    const contradiction = await programs.ask(auditor, record, { input: { itemId: item!.id, expectedVersion: 1, result: 'COMPLIANT', severity: 'MAJOR' } });
    expect(contradiction.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'input.severity' } }]);
    await find(item!, { result: 'COMPLIANT' });
    expect(await find(item!, { result: 'NOT_APPLICABLE' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await find({ ...item!, id: randomUUID() }, { result: 'COMPLIANT' })).toMatchObject({ __typename: 'AuditItemNotFound' });
    const untouched = await planned(await programs.addPartner());
    expect(await find(untouched.items[0]!, { result: 'COMPLIANT' })).toMatchObject({ __typename: 'AuditNotStarted' });
  });

  it('of two that record the same item at once, one is told of the other', async () => {
    const { items } = await inReview(await programs.addPartner());
    const both = await Promise.all([find(items[0]!, { result: 'COMPLIANT' }), find(items[0]!, { result: 'NOT_APPLICABLE' })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['AuditItem', 'VersionConflict']);
  });
});

describe('what is on record', () => {
  it('AASP-17 AASP-29 AASP-27: figures check themselves, what was observed is shown, and a person decides on it', async () => {
    const partner = await programs.addPartner();
    await programs.complete(partner, '2026-Q1', 187);
    await programs.deliver({ type: 'technicians.counted', tenant: partner.id, payload: { organizationId: partner.id, employedCertifiedTechnicians: 2, contractedCertifiedTechnicians: 1 } });
    await programs.write(auditor, 'mutation ($input: RecordPremisesFactsInput!) { recordPremisesFacts(input: $input) { __typename } }', { input: { locationId: partner.locationIds[0], easyToReach: true, receptionClean: true, receptionPresentable: false, securedIntake: true } });
    // The count is told at the time it is delivered, after the day this test lives on.
    await programs.look(`insert into programs.organization_fact select tenant_id, fact, '2026-05-19T10:00:00Z', gen_random_uuid(), value, source from programs.organization_fact where tenant_id = $1`, [partner.id]);
    const { items } = await planned(partner);
    const shown = Object.fromEntries(items.map(({ criterion, machineCheck, recordedFact }) => [criterion.split('.').at(-1), [machineCheck?.verdict ?? null, recordedFact?.value ?? null]]));
    expect(shown).toEqual({
      DEDICATED_STAFF: [null, null],
      COMMERCIAL_VISITS: [null, null],
      EASY_TO_REACH: [null, 'true'],
      RECEPTION: [null, 'false'],
      SECURED_WORKSHOP: [null, null],
      NOT_HOME: ['MET', 'COMMERCIAL'],
      NOT_PO_BOX: ['MET', 'COMMERCIAL'],
      QUARTERLY_REPAIRS: ['NOT_MET', '2026-Q1: 187'],
      CERTIFIED_TECHNICIAN_EMPLOYED: ['MET', '2'],
    });
    expect(items.find(({ criterion }) => criterion === 'AASP.QUARTERLY_REPAIRS')).toMatchObject({ machineCheck: { observed: '187', required: '>= 200', text: expect.stringContaining('200') as string } });
    expect(items.find(({ criterion }) => criterion === 'AASP.PREMISES.RECEPTION')?.recordedFact).toMatchObject({ observedAt: new Date('2026-05-20T10:00:00Z'), observedBy: 'A member of staff' });
  });
});

describe('closing', () => {
  it('names the items that are left', async () => {
    const audit = await inReview(await programs.addPartner());
    for (const item of audit.items.slice(2)) await find(item, { result: 'COMPLIANT' });
    const left = audit.items.slice(0, 2).map(({ id, criterion }) => ({ id, criterion, text: expect.any(String) as string }));
    expect(await programs.write(manager, close, { id: audit.id, expectedVersion: 2 })).toMatchObject({ __typename: 'ItemsNotAssessed', count: 2, items: left });
  });

  it('is refused before the review, with a stale version, and for an unknown audit', async () => {
    const audit = await planned(await programs.addPartner());
    expect(await programs.write(manager, close, { id: audit.id, expectedVersion: 1 })).toMatchObject({ __typename: 'AuditNotStarted' });
    expect(await programs.write(manager, close, { id: audit.id, expectedVersion: 3 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(await programs.write(manager, close, { id: randomUUID(), expectedVersion: 1 })).toMatchObject({ __typename: 'AuditNotFound' });
  });

  it('stamps the report, tells the other subgraphs, and locks the audit for good', async () => {
    const partner = await programs.addPartner();
    await programs.complete(partner, '2026-Q1', 240);
    const audit = await closed(partner, { result: 'NON_COMPLIANT', severity: 'MINOR', observation: 'Nobody there.' });
    expect(audit).toMatchObject({ __typename: 'Audit', status: 'CLOSED', closedByName: 'A member of staff', version: 3, progress: { assessed: 9, answered: 0, total: 9 }, resultCounts: { compliant: 8, nonCompliant: 1, notAssessed: 0 } });
    const [event] = await programs.look<{ report: object }>(`select details->'report' as report from programs.audit_event where audit_id = $1 and action = 'CLOSED'`, [audit.id]);
    expect(reportSha256(event!.report)).toBe(audit.reportSha256);
    expect(await programs.sent('audit.closed')).toContainEqual({ auditId: audit.id, organizationId: partner.id, number: audit.number, program: 'AASP', closedAt: '2026-05-20T10:00:00.000Z', reportSha256: audit.reportSha256 });
    const [item] = audit.items;
    expect(await find(item!, { result: 'COMPLIANT' })).toMatchObject({ __typename: 'AuditLocked' });
    expect(await programs.write(manager, close, { id: audit.id, expectedVersion: 3 })).toMatchObject({ __typename: 'AuditLocked' });
    expect(await programs.write(manager, start, { id: audit.id, expectedVersion: 3 })).toMatchObject({ __typename: 'AuditLocked' });
    await expect(programs.look('update programs.audit_item set observation = null where id = $1', [item!.id])).rejects.toThrow('never changes');
    await expect(programs.look('update programs.audit set due_on = due_on + 1 where id = $1', [audit.id])).rejects.toThrow('never changes');
  });

  it('what was on record then stays with the audit, whatever is recorded later', async () => {
    const partner = await programs.addPartner();
    await programs.complete(partner, '2026-Q1', 199);
    const audit = await closed(partner);
    await programs.complete(partner, '2026-Q1', 50);
    const { data } = await programs.ask<{ audit: Audit }>(manager, `query ($id: ID!) { audit(id: $id) { items { ${itemFields} } } }`, { id: audit.id });
    expect(data?.audit.items.find(({ criterion }) => criterion === 'AASP.QUARTERLY_REPAIRS')).toMatchObject({ machineCheck: { verdict: 'NOT_MET', observed: '199' }, recordedFact: { value: '2026-Q1: 199' } });
  });

  it('the next audit shows what this one found', async () => {
    const partner = await programs.addPartner();
    const first = await closed(partner, { result: 'PARTIALLY_COMPLIANT', severity: 'MINOR', observation: 'Shared with a shop.' });
    const next = await planned(partner);
    expect(next).toMatchObject({ previous: { number: first.number } });
    expect(next.items[0]?.previousResult).toMatchObject({ auditNumber: first.number, closedAt: first.closedAt, result: 'PARTIALLY_COMPLIANT', severity: 'MINOR', observation: 'Shared with a shop.' });
    expect(next.items.at(-1)?.previousResult).toMatchObject({ result: 'COMPLIANT', severity: null });
  });
});

describe('reading', () => {
  it('a partner reads its own audits and no others', async () => {
    const [ours, theirs] = [await programs.addPartner(), await programs.addPartner()];
    const [own, foreign] = [await planned(ours), await planned(theirs)];
    const query = 'query ($id: ID!) { audit(id: $id) { number } auditsByIds(ids: [$id]) { number } audits { nodes { number } } }';
    const viewer = partnerMember(ours.id);
    expect((await programs.ask(viewer, query, { id: own.id })).data).toEqual({ audit: { number: own.number }, auditsByIds: [{ number: own.number }], audits: { nodes: [{ number: own.number }] } });
    expect((await programs.ask(viewer, query, { id: foreign.id })).data).toMatchObject({ audit: null, auditsByIds: [] });
    expect((await programs.ask(viewer, query, { id: foreign.id })).data).toEqual((await programs.ask(viewer, query, { id: randomUUID() })).data);
  });

  it('technicians read no audits, neither by themselves nor through their organisation', async () => {
    const partner = await programs.addPartner();
    const technician = partnerMember(partner.id, 'TECHNICIAN');
    for (const query of ['{ audits { nodes { number } } }', `{ organization(id: "${partner.id}") { audits { nodes { number } } } }`]) {
      expect((await programs.ask(technician, query)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const reference = await programs.ask(technician, `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit { number } } }`, { representations: [{ __typename: 'Audit', id: (await planned(partner)).id }] });
    expect(reference.data).toEqual({ _entities: [null] });
  });

  it('lists are filtered by status and due date and ordered by number', async () => {
    const query = `query ($filter: AuditFilter) { audits(first: 100, filter: $filter, sort: { field: NUMBER, direction: DESC }) { nodes { number status } } }`;
    const answer = await programs.ask<{ audits: { nodes: { number: string; status: string }[] } }>(manager, query, { filter: { status: 'CLOSED', dueBefore: '2026-06-16' } });
    const nodes = answer.data?.audits.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['CLOSED']));
    expect(nodes.map(({ number }) => number)).toEqual(nodes.map(({ number }) => number).toSorted().reverse());
    expect((await programs.ask(manager, query, { filter: { dueBefore: '2026-06-15' } })).data).toEqual({ audits: { nodes: [] } });
  });

  it('fifty audits with everything below them cost as many statements as one', async () => {
    for (let number = 0; number < 50; number += 1) await planned(await programs.addPartner());
    const query = `query ($first: Int!) { audits(first: $first, filter: { status: PLANNED }) { nodes { ${auditFields} } } }`;
    const one = await programs.ask<{ audits: { nodes: Audit[] } }>(manager, query, { first: 1 });
    const fifty = await programs.ask<{ audits: { nodes: Audit[] } }>(manager, query, { first: 50 });
    expect([one.errors, fifty.errors]).toEqual([[], []]);
    expect([one.data?.audits.nodes.length, fifty.data?.audits.nodes.length]).toEqual([1, 50]);
    expect(fifty.statements).toBeLessThanOrEqual(one.statements + 1);
    expect(fifty.statements).toBeLessThanOrEqual(10);
  });
});
