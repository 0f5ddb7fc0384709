import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type ApplicationAnswer, applicationAt, applicationFields, decide, findAll, forms, requestInformation, saveApplication, startApplication, submitApplication, withdraw } from '../../testing/application-desk.js';
import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const secret = 'Their invoices are forged';

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

let organizations = 0;
async function applicant(displayName = `Applicant number ${(organizations += 1)} ${randomUUID().slice(0, 8)}`): Promise<string> {
  return (await programs.addPartner({ displayName, approvedOn: null })).id;
}

function decision(application: ApplicationAnswer, input: Record<string, unknown>, key: string = randomUUID()) {
  return programs.write<ApplicationAnswer & { criteria?: string[]; message?: string; decisionComment?: string | null }>(manager, decide, { input: { applicationId: application.id, expectedVersion: application.version, internalReason: secret, ...input }, key });
}

describe('an applicant', () => {
  it('AASP-46 takes part once: who is enrolled in the programme is told so at once, and may apply to another', async () => {
    const { id } = await programs.addPartner({ displayName: `Enrolled ${randomUUID().slice(0, 8)}` });
    const start = (program: string) => programs.write<ApplicationAnswer>(partnerMember(id), startApplication, { input: { program } });
    expect(await start('AASP')).toMatchObject({ __typename: 'AlreadyEnrolled' });
    expect(await start('IDS')).toMatchObject({ __typename: 'Application' });
    await programs.look(`update programs.enrollment set state = 'ENDED' where tenant_id = $1`, [id]);
    expect(await start('AASP')).toMatchObject({ __typename: 'AlreadyEnrolled' });
    const onboarding = await programs.addPartner({ displayName: `Onboarding ${randomUUID().slice(0, 8)}`, approvedOn: null });
    await programs.write(manager, 'mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId: onboarding.id, program: 'AASP', approvedOn: null } });
    expect(await programs.write(partnerMember(onboarding.id), startApplication, { input: { program: 'AASP' } })).toMatchObject({ __typename: 'Application' });
  });

  it('SSA-50 IDS-07 writes, is told what is missing, and hands in what is complete', async () => {
    const us = partnerMember(await applicant());
    const started = await programs.write<ApplicationAnswer>(us, startApplication, { input: { program: 'SSA', locale: 'sv' } });
    expect(started).toMatchObject({ status: 'DRAFT', channel: 'ONLINE', version: 1, missing: expect.arrayContaining(['organisationType', 'installed.IPHONE', 'equipment.WORKBENCH']) });
    const handIn = (expectedVersion: number, key = randomUUID()) => programs.write<ApplicationAnswer>(us, submitApplication, { input: { applicationId: started.id, expectedVersion }, key });
    expect(await handIn(1)).toMatchObject({ __typename: 'ApplicationIncomplete', missing: expect.arrayContaining(['contactEmail', 'equipment.WORKBENCH']) });
    const saved = await programs.write<ApplicationAnswer>(us, saveApplication, { input: { applicationId: started.id, expectedVersion: 1, locale: 'sv', contactEmail: 'kari@fjordverksted.example', ...forms.SSA } });
    expect(saved).toMatchObject({ version: 2, missing: [], ssa: { installed: { IPHONE: 600 } } });
    const key = randomUUID();
    expect(await handIn(2, key)).toMatchObject({ status: 'SUBMITTED', submittedAt: new Date('2026-05-20T10:00:00Z') });
    expect(await handIn(2, key)).toMatchObject({ status: 'SUBMITTED' });
    expect(await programs.write(us, saveApplication, { input: { applicationId: started.id, expectedVersion: 3, locale: 'sv', ...forms.SSA } })).toMatchObject({ __typename: 'ApplicationStatusForbids' });
  });

  it('has one open application to each programme, and may begin another once it is withdrawn', async () => {
    const organizationId = await applicant();
    const first = await applicationAt(programs, organizationId, { program: 'IDS', upTo: 'DRAFT' });
    const again = () => programs.write<ApplicationAnswer>(partnerMember(organizationId), startApplication, { input: { program: 'IDS' } });
    expect((await again()).__typename).toBe('ApplicationAlreadyOpen');
    expect(await programs.write(partnerMember(organizationId), withdraw, { id: first.id, expectedVersion: first.version })).toMatchObject({ status: 'WITHDRAWN' });
    expect((await again()).__typename).toBe('Application');
  });

  it('answers a question, and the review goes on', async () => {
    const organizationId = await applicant();
    const application = await applicationAt(programs, organizationId, { program: 'IDS', upTo: 'UNDER_REVIEW' });
    const asked = await programs.write<ApplicationAnswer>(manager, requestInformation, { input: { applicationId: application.id, expectedVersion: application.version, message: 'Who holds the plan?' } });
    expect(asked).toMatchObject({ status: 'INFORMATION_REQUESTED', informationWanted: 'Who holds the plan?' });
    const answered = await programs.write<ApplicationAnswer>(partnerMember(organizationId), submitApplication, { input: { applicationId: asked.id, expectedVersion: asked.version, message: 'We do.' }, key: randomUUID() });
    expect(answered).toMatchObject({ status: 'UNDER_REVIEW', informationWanted: null, events: [{ move: 'SUBMIT' }, { move: 'START_REVIEW', isStaff: true }, { comment: 'Who holds the plan?' }, { comment: 'We do.', isStaff: false }] });
  });

  it('sees and writes nothing of another’s', async () => {
    const application = await applicationAt(programs, await applicant(), { program: 'IDS', upTo: 'DRAFT' });
    const stranger = partnerMember(await applicant());
    const { data } = await programs.ask<{ application: null; applications: { nodes: unknown[] } }>(stranger, `query ($id: ID!) { application(id: $id) { id } applications(first: 10) { nodes { id } } }`, { id: application.id });
    expect(data).toEqual({ application: null, applications: { nodes: [] } });
    expect((await programs.write(stranger, withdraw, { id: application.id, expectedVersion: application.version })).__typename).toBe('ApplicationNotFound');
  });
});

it('AASP-34 AASP-35 an application that came by e-mail is registered by staff as it came, and names what it lacks', async () => {
  const organizationId = await applicant();
  const started = await programs.write<ApplicationAnswer>(manager, startApplication, { input: { organizationId, program: 'AASP' } });
  expect(started).toMatchObject({ channel: 'EMAIL', aasp: { legalName: expect.stringContaining('Applicant number') } });
  const { purpose: _purpose, ...stated } = forms.AASP.aasp;
  const saved = await programs.write<ApplicationAnswer>(manager, saveApplication, { input: { applicationId: started.id, expectedVersion: 1, locale: 'sv', aasp: stated } });
  const registered = await programs.write<ApplicationAnswer>(manager, submitApplication, { input: { applicationId: saved.id, expectedVersion: saved.version }, key: randomUUID() });
  expect(registered).toMatchObject({ status: 'SUBMITTED', missing: ['purpose'], hindrances: expect.arrayContaining(['AASP.APPLICATION_COMPLETE']) });
});

it('staff writes nothing in what an applicant writes', async () => {
  const application = await applicationAt(programs, await applicant(), { program: 'IDS', upTo: 'DRAFT' });
  expect((await programs.write(manager, saveApplication, { input: { applicationId: application.id, expectedVersion: application.version, locale: 'nb', ...forms.IDS } })).__typename).toBe('ApplicationNotYours');
});

describe('a decision', () => {
  it('AASP-45 AASP-46 approves when nothing hinders it: enrolled and the account asked for, once', async () => {
    const organizationId = await applicant();
    const application = await applicationAt(programs, organizationId, { program: 'AASP', upTo: 'UNDER_REVIEW' });
    expect((await decision(application, { decision: 'APPROVE' })).criteria).toEqual(expect.arrayContaining(['AASP.BRAND', 'AASP.TRADEMARK', 'AASP.CREDIT']));
    const found = await findAll(programs, application, 'ACCEPTED');
    expect(found).toMatchObject({ hindrances: [], assessment: { overall: 'ELIGIBLE' }, status: 'UNDER_REVIEW' });
    const key = randomUUID();
    expect(await decision(found, { decision: 'APPROVE', comment: 'Welcome' }, key)).toMatchObject({ status: 'APPROVED', decisionComment: 'Welcome' });
    expect(await decision(found, { decision: 'APPROVE', comment: 'Welcome' }, key)).toMatchObject({ status: 'APPROVED' });
    const enrolled = await programs.look('select program, state, approved_on::text from programs.enrollment where tenant_id = $1', [organizationId]);
    expect(enrolled).toEqual([{ program: 'AASP', state: 'ONBOARDING', approved_on: '2026-05-20' }]);
    const asked = (await programs.sent<{ organizationId: string }>('application.approved')).filter((event) => event.organizationId === organizationId);
    expect(asked).toEqual([{ applicationId: application.id, organizationId, program: 'AASP', accountType: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT' }]);
  });

  it('AASP-45 never approves what does not meet a requirement', async () => {
    const application = await applicationAt(programs, await applicant(), { program: 'AASP', upTo: 'UNDER_REVIEW' });
    const found = await findAll(programs, application, 'REJECTED');
    expect(await decision(found, { decision: 'APPROVE' })).toMatchObject({ __typename: 'RequirementsOpen' });
    expect(await decision(found, { decision: 'NOT_CONSIDER' })).toMatchObject({ status: 'NOT_CONSIDERED' });
  });

  it('AASP-47 refuses without a word: the reason reaches no session of the applicant, in any field, list, event or trail', async () => {
    const organizationId = await applicant();
    const application = await findAll(programs, await applicationAt(programs, organizationId, { program: 'AASP', upTo: 'UNDER_REVIEW' }), 'REJECTED');
    const refused = await decision(application, { decision: 'REFUSE' });
    expect(refused).toMatchObject({ status: 'REFUSED', decisionComment: null, judgements: expect.arrayContaining([expect.objectContaining({ decision: 'REFUSED', reason: secret })]) });
    const us = partnerMember(organizationId);
    const seen = await programs.ask(us, `query ($id: ID!) { application(id: $id) { ${applicationFields} } applications(first: 10) { nodes { ${applicationFields} } } }`, { id: application.id });
    expect(seen.errors).toEqual([]);
    expect(seen.data).toMatchObject({ application: { status: 'REFUSED', decisionComment: null, judgements: [], matches: [] } });
    const told = JSON.stringify([seen.data, await programs.sent('application.changed')]);
    expect([told.includes(secret), told.includes('Looked at')]).toEqual([false, false]);
    const inPartnersSession = await programs.actionContext(us).dataSource.transaction(async (session) => {
      await session.query(`select set_config('app.tenant', $1, true), set_config('app.scope', 'tenant', true)`, [organizationId]);
      return session.query<{ count: number }[]>('select count(*)::int as count from application_judgement');
    });
    expect(inPartnersSession).toEqual([{ count: 0 }]);
    const trail = JSON.stringify(await programs.look(`select e.*, w.* from audit.entry e left join audit.wording w on w.entry_id = e.id where e.tenant_id = $1`, [organizationId]));
    expect([trail.includes(secret), trail.includes('decideApplication')]).toEqual([false, true]);
  });

  it('is made from the version that was read', async () => {
    const application = await applicationAt(programs, await applicant(), { program: 'IDS', upTo: 'UNDER_REVIEW' });
    expect(await decision({ ...application, version: 1 }, { decision: 'REFUSE' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: application.version });
  });

  it('of one who has come to take part meanwhile is none', async () => {
    const organizationId = await applicant();
    const application = await findAll(programs, await applicationAt(programs, organizationId, { program: 'AASP', upTo: 'UNDER_REVIEW' }), 'ACCEPTED');
    await programs.write(manager, 'mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId, program: 'AASP', approvedOn: '2026-05-01' } });
    expect((await decision(application, { decision: 'APPROVE' })).__typename).toBe('AlreadyEnrolled');
  });
});

it('SSA-24 SSA-27 the day the account is created begins the ninety days, and they stay', async () => {
  const organizationId = await applicant();
  const application = await applicationAt(programs, organizationId, { program: 'SSA', upTo: 'SUBMITTED' });
  const accountId = randomUUID();
  const opened = { accountId, organizationId, applicationId: application.id, type: 'SELF_SERVICING_ACCOUNT', createdOn: '2026-05-21' };
  await programs.deliver({ type: 'account.opened', tenant: organizationId, payload: opened });
  await programs.deliver({ type: 'account.opened', tenant: organizationId, payload: { ...opened, accountId: randomUUID(), createdOn: '2027-01-01' } });
  expect(await programs.look('select account_id, account_created_on::text, certification_deadline::text from programs.application where id = $1', [application.id])).toEqual([
    { account_id: accountId, account_created_on: '2026-05-21', certification_deadline: '2026-08-19' },
  ]);
});

it('a reviewer is shown similar names, the same domain and earlier applications; a partner is not', async () => {
  const name = `Bergen Mobilklinikk ${randomUUID().slice(0, 4)}`;
  const [first, second] = [await applicant(`${name} AS`), await applicant(name)];
  const earlier = await applicationAt(programs, first, { program: 'AASP', upTo: 'UNDER_REVIEW' });
  await decision(earlier, { decision: 'REFUSE' });
  const another = await applicationAt(programs, first, { program: 'AASP', upTo: 'DRAFT' });
  await applicationAt(programs, second, { program: 'AASP', upTo: 'DRAFT' });
  const query = `query ($id: ID!) { application(id: $id) { matches { reason displayName status similarity } } }`;
  const { data, statements } = await programs.ask<{ application: { matches: { reason: string; displayName: string; status: string | null }[] } }>(manager, query, { id: another.id });
  expect(data!.application.matches).toEqual(expect.arrayContaining([
    expect.objectContaining({ reason: 'EARLIER_APPLICATION', status: 'REFUSED' }),
    expect.objectContaining({ reason: 'SIMILAR_NAME', displayName: name, similarity: expect.any(Number) }),
    expect.objectContaining({ reason: 'SAME_DOMAIN', displayName: name }),
  ]));
  expect(statements).toBe(2);
});

it('a list costs the same statements however long it is', async () => {
  const query = `query ($filter: ApplicationFilter) { applications(first: 50, filter: $filter, sort: { field: SUBMITTED_AT, direction: ASC }) { totalCount nodes { ${applicationFields} } } }`;
  const { data, statements, errors } = await programs.ask<{ applications: { totalCount: number; nodes: { status: string }[] } }>(manager, query, { filter: { statuses: ['UNDER_REVIEW', 'REFUSED'], search: 'applicant' } });
  expect(errors).toEqual([]);
  expect(data!.applications.nodes.length).toBeGreaterThan(1);
  expect(new Set(data!.applications.nodes.map(({ status }) => status))).toEqual(new Set(['UNDER_REVIEW', 'REFUSED']));
  expect(statements).toBeLessThanOrEqual(9);
});
