import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { runNextReevaluation } from '../../actions/decisions/run-reevaluations.js';
import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();
const second: Viewer = { ...manager, subject: 'another-manager', name: 'Another manager' };
const partners: Record<'norway' | 'sweden' | 'strong', Partner> = {} as never;

const at = (instant: string) => ({ dataSource: programs.dataSource, bus: programs.bus, now: () => new Date(instant) });
const today = '2026-05-04T08:00:00Z';

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date(today));
  for (const [name, country, repairs] of [['norway', 'NO', 240], ['sweden', 'SE', 240], ['strong', 'NO', 300]] as const) {
    partners[name] = await programs.addPartner({ country, displayName: name });
    await programs.deliver({ type: 'technicians.counted', tenant: partners[name].id, payload: { organizationId: partners[name].id, employedCertifiedTechnicians: 1, contractedCertifiedTechnicians: 0 } });
    await programs.complete(partners[name], '2026-Q1', repairs);
    await programs.complete(partners[name], '2026-Q2', repairs);
  }
  await sweepReviews(at(today));
});
afterAll(() => programs.stop());

const save = `mutation ($input: SaveRuleSetDraftInput!) { saveRuleSetDraft(input: $input) { __typename ... on RuleSetDraft { id version basedOnRegion basedOnVersion changes { criterion kind name before after } } ... on Problem { message } } }`;
const propose = `mutation ($input: ProposeRuleSetPublicationInput!) { proposeRuleSetPublication(input: $input) { __typename ... on RuleSetProposal { id ruleSetVersion onDay mayDecide draft { note } } } }`;
const retire = `mutation ($input: ProposeRuleSetRetirementInput!) { proposeRuleSetRetirement(input: $input) { __typename ... on RuleSetProposal { id onDay } } }`;
const decide = `mutation ($input: DecideRuleSetProposalInput!) { decideRuleSetProposal(input: $input) { __typename ... on RuleSetProposal { decision } } }`;
const reason = 'Agreed with the regional office.';

type Draft = { __typename: string; id: string; version: number; basedOnVersion: number; changes: object[]; message: string };
const draft = (input: object = {}): Promise<Draft> =>
  programs.write<Draft>(manager, save, {
    input: { program: 'AASP', region: 'NO', effectiveFrom: '2026-07-01', note: 'A higher minimum.', changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: '{"minimum":250,"quarterStartMonth":1}' }], ...input },
  });

async function published(input: object = {}): Promise<void> {
  const { id: draftId, version: expectedVersion } = await draft(input);
  const { id: proposalId } = await programs.write<{ __typename: string; id: string }>(manager, propose, { input: { draftId, expectedVersion, reason } });
  expect(await programs.write(second, decide, { input: { proposalId, decision: 'APPROVED', reason } })).toEqual({ __typename: 'RuleSetProposal', decision: 'APPROVED' });
}

const required = async (region: string, asOf: string): Promise<string> => {
  const query = `query ($asOf: DateTime!, $region: String!) { ruleSet(program: AASP, region: $region, asOf: $asOf) { version region criteria { id params } } }`;
  const { data } = await programs.ask<{ ruleSet: { version: number; region: string; criteria: { id: string; params: string }[] } }>(manager, query, { region, asOf: `${asOf}T12:00:00Z` });
  const { ruleSet } = data!;
  return `${ruleSet.region} ${ruleSet.version} ${(JSON.parse(ruleSet.criteria.find(({ id }) => id === 'AASP.QUARTERLY_REPAIRS')!.params) as { minimum: number }).minimum}`;
};

describe('a draft', () => {
  it('is a copy of what holds in its region, tells what it changes, and is in force nowhere', async () => {
    expect(await draft({ region: 'NO-03' })).toMatchObject({ __typename: 'RuleSetDraft', basedOnVersion: 1, changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', kind: 'PARAMETER', name: 'minimum', before: '200', after: '250' }] });
    expect(await required('NO-03', '2026-08-01')).toBe('NO 1 200');
  });

  it.each([
    [{ changes: [{ criterion: 'AASP.MOOD' }] }, 'CriterionUnknown', 'AASP.MOOD'],
    [{ changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: '{"minimum":-1}' }] }, 'RuleSetInvalid', 'params.minimum must be a whole number'],
    [{ changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: '{"minimum":200,"maximum":300}' }] }, 'RuleSetInvalid', 'params.maximum must be absent'],
  ])('%j is refused as %s, naming the place', async (input, refusal, message) => {
    expect(await draft(input)).toMatchObject({ __typename: refusal, message: expect.stringContaining(message) as string });
  });

  it('is changed at the version that was read, and given up for good', async () => {
    const { id: draftId, version } = await draft();
    expect(await draft({ draftId, expectedVersion: version, note: 'Another word.' })).toMatchObject({ __typename: 'RuleSetDraft', version: version + 1 });
    expect((await draft({ draftId, expectedVersion: version })).__typename).toBe('VersionConflict');
    const discard = `mutation ($id: ID!) { discardRuleSetDraft(draftId: $id) { __typename } }`;
    expect(await programs.write(manager, discard, { id: draftId })).toEqual({ __typename: 'RuleSetDraft' });
    expect(await programs.write(manager, discard, { id: draftId })).toEqual({ __typename: 'RuleSetDraftSettled' });
  });

  it('is nobody’s to read but staff’s', async () => {
    const { errors } = await programs.ask(partnerMember(partners.norway.id), `{ ruleSetDrafts { nodes { id } } }`);
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const list = await programs.ask<{ ruleSetDrafts: { nodes: object[] } }>(staffMember('AUDITOR'), `{ ruleSetDrafts(filter: { status: DRAFT }) { nodes { note changes { name } } } }`);
    expect(list.errors).toEqual([]);
    expect(list.statements).toBeLessThanOrEqual(2);
  });

  it('is previewed: whom it would change if it were in force today, in counts and page by page, without storing anything', async () => {
    const { id } = await draft();
    const query = `query ($id: ID!, $first: Int, $after: ID) { previewRuleSetDraft(draftId: $id, first: $first, after: $after) { examined affected changed outcomes { before after count } criteria { criterion before after count } partners { enrollmentId organization { displayName } changed { criterion after } } pageInfo { hasNextPage endCursor } } }`;
    const before = await programs.look(`select count(*) from programs.decision`);
    const { data, errors } = await programs.ask<{ previewRuleSetDraft: object }>(manager, query, { id, first: 25 });
    expect(errors).toEqual([]);
    expect(data!.previewRuleSetDraft).toMatchObject({
      examined: 3,
      affected: 2,
      changed: 1,
      outcomes: [{ before: 'PENDING', after: 'NOT_ELIGIBLE', count: 1 }],
      criteria: [{ criterion: 'AASP.QUARTERLY_REPAIRS', before: 'MET', after: 'NOT_MET', count: 1 }],
      partners: [{ organization: { displayName: 'norway' }, changed: [{ criterion: 'AASP.QUARTERLY_REPAIRS', after: 'NOT_MET' }] }],
      pageInfo: { hasNextPage: false },
    });
    expect(await programs.look(`select count(*) from programs.decision`)).toEqual(before);
    const stricter = await draft({ changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: '{"minimum":1000}' }] });
    const page = await programs.ask<{ previewRuleSetDraft: { partners: object[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(manager, query, { id: stricter.id, first: 1 });
    expect(page.data!.previewRuleSetDraft).toMatchObject({ changed: 2, pageInfo: { hasNextPage: true } });
    const next = await programs.ask<{ previewRuleSetDraft: { partners: object[] } }>(manager, query, { id: stricter.id, first: 1, after: page.data!.previewRuleSetDraft.pageInfo.endCursor });
    expect(next.data!.previewRuleSetDraft).toMatchObject({ changed: 2, pageInfo: { hasNextPage: false } });
    expect(next.data!.previewRuleSetDraft.partners).not.toEqual(page.data!.previewRuleSetDraft.partners);
  });
});

describe('terms are published by two', () => {
  it('who proposed them cannot approve them, and a draft that was changed since is outdated', async () => {
    const { id: draftId, version } = await draft({ region: 'SE' });
    const { id: proposalId } = await programs.write<{ __typename: string; id: string }>(manager, propose, { input: { draftId, expectedVersion: version, reason } });
    expect(await programs.write(manager, decide, { input: { proposalId, decision: 'APPROVED', reason } })).toEqual({ __typename: 'OwnProposal' });
    expect(await programs.write(manager, propose, { input: { draftId, expectedVersion: version, reason } })).toEqual({ __typename: 'ProposalPending' });
    await draft({ region: 'SE', draftId, expectedVersion: version, note: 'Another word.' });
    expect(await programs.write(second, decide, { input: { proposalId, decision: 'APPROVED', reason } })).toEqual({ __typename: 'ProposalOutdated' });
    expect(await programs.write(second, decide, { input: { proposalId, decision: 'REJECTED', reason } })).toMatchObject({ decision: 'REJECTED' });
  });

  it('the service’s own login cannot publish or end terms without an approved proposal', async () => {
    const copy = `insert into programs.rule_set (program, region, version, effective_from, status, sha256, criteria) select program, 'FI', 1, '2030-01-01', status, sha256, criteria from programs.rule_set where program = 'AASP' and region = 'NO' and version = 1`;
    await expect(programs.dataSource.query(copy)).rejects.toThrow('by two people');
    await expect(programs.dataSource.query(`update programs.rule_set set effective_to = '2030-01-01' where program = 'AASP' and region = 'NO' and version = 1`)).rejects.toThrow('by two people');
    await expect(programs.dataSource.query(`update programs.rule_set set criteria = '[]' where program = 'AASP'`)).rejects.toThrow('permission denied');
  });

  it('AASP-17 ERS-34: a later version holds from its day, the one before until then, and another region is not touched', async () => {
    await published();
    expect(await Promise.all([required('NO', '2026-06-30'), required('NO', '2026-07-01'), required('SE', '2026-07-01')])).toEqual(['NO 1 200', 'NO 2 250', 'SE 1 200']);
    const told = await programs.sent<{ program: string; region: string; version: number; effectiveTo: string | null; criteria: object[] }>('rule-set.published');
    expect(told.map(({ region, version, effectiveTo }) => `${region} ${version} ${effectiveTo}`)).toEqual(['NO 1 2026-07-01', 'NO 2 null']);
    const changes = await programs.ask<{ ruleSetChanges: object[] }>(manager, `{ ruleSetChanges(program: AASP, region: "NO", from: 1, to: 2) { criterion name before after } }`);
    expect(changes.data!.ruleSetChanges).toEqual([{ criterion: 'AASP.QUARTERLY_REPAIRS', name: 'minimum', before: '200', after: '250' }]);
  });

  it('ERS-34: a region gets terms of its own beside those of its country', async () => {
    await published({ region: 'NO-03', effectiveFrom: '2026-06-01', changes: [{ criterion: 'AASP.QUARTERLY_REPAIRS', params: '{"minimum":300}' }] });
    expect(await Promise.all([required('NO-03', '2026-05-31'), required('NO-03', '2026-06-01'), required('NO-46', '2026-06-01')])).toEqual(['NO 1 200', 'NO-03 1 300', 'NO 1 200']);
  });

  it('one version is in force per programme, region and date: the database holds it', async () => {
    const overlapping = `insert into programs.rule_set (program, region, version, effective_from, status, sha256, criteria) select program, region, 9, '2026-09-01', status, sha256, criteria from programs.rule_set where program = 'AASP' and region = 'NO' and version = 2`;
    await expect(programs.look(overlapping)).rejects.toThrow('rule_set_one_in_force');
  });

  it('partners are judged by them from their first day on, without anything being told', async () => {
    const state = async (partner: Partner) => {
      const { data } = await programs.ask<{ organization: { enrollments: { decision: { trigger: string; overall: string; ruleSet: { version: number } } }[] } }>(manager, `query ($id: ID!) { organization(id: $id) { enrollments { decision { trigger overall ruleSet { version } } } } }`, { id: partner.id });
      return data!.organization.enrollments[0]!.decision;
    };
    // The day after the first day, so that every region has it.
    const july = '2026-07-02T08:00:00Z';
    programs.setNow(new Date(july));
    while (await runNextReevaluation(at(july), { batch: 2 }));
    expect(await state(partners.norway)).toEqual({ trigger: 'RULE_SET_PUBLISHED', overall: 'NOT_ELIGIBLE', ruleSet: { version: 2 } });
    expect(await state(partners.strong)).toEqual({ trigger: 'RULE_SET_PUBLISHED', overall: 'PENDING', ruleSet: { version: 2 } });
    expect((await state(partners.sweden)).ruleSet).toEqual({ version: 1 });
    const runs = await programs.ask<{ reevaluations: { nodes: { decided: number }[] } }>(manager, `{ reevaluations(filter: { status: DONE }) { nodes { region ruleSetVersion examined total decided } } }`);
    expect(runs.data!.reevaluations.nodes).toMatchObject([{ region: 'NO-03', ruleSetVersion: 1, examined: 3, total: 3 }, { region: 'NO', ruleSetVersion: 2, examined: 3, total: 3 }]);
    expect(runs.data!.reevaluations.nodes.reduce((sum, { decided }) => sum + decided, 0)).toBe(2);
  });
});

describe('terms are retired by two', () => {
  it('ERS-34: when wider terms hold from then on', async () => {
    programs.setNow(new Date('2026-07-02T08:00:00Z'));
    const input = { program: 'AASP', region: 'NO-03', version: 1, endsOn: '2026-08-01', reason };
    expect(await programs.write(manager, retire, { input: { ...input, endsOn: '2026-07-02' } })).toEqual({ __typename: 'TermsNotInTheFuture' });
    expect(await programs.write(manager, retire, { input: { ...input, region: '001' } })).toEqual({ __typename: 'NothingInForceAfter' });
    const { id: proposalId } = await programs.write<{ __typename: string; id: string }>(manager, retire, { input });
    await programs.write(second, decide, { input: { proposalId, decision: 'APPROVED', reason } });
    expect(await Promise.all([required('NO-03', '2026-07-31'), required('NO-03', '2026-08-01')])).toEqual(['NO-03 1 300', 'NO 2 250']);
    expect(await programs.write(manager, retire, { input })).toEqual({ __typename: 'TermsEndAlready' });
  });
});

describe('a whole programme is judged anew', () => {
  it('by hand, in the background, with its progress, and goes on where a process left it', async () => {
    const now = '2026-07-02T08:00:00Z';
    programs.setNow(new Date(now));
    const started = await programs.write<{ __typename: string; id: string }>(manager, `mutation { reevaluateProgram(program: AASP) { __typename ... on Reevaluation { id status requestedByName } } }`, {});
    expect(started).toMatchObject({ __typename: 'Reevaluation', status: 'QUEUED', requestedByName: 'A member of staff' });
    const progress: number[] = [];
    const stop = new Error('the process ends');
    await expect(runNextReevaluation(at(now), { batch: 1, onProgress: ({ examined }) => { progress.push(examined); if (progress.length === 2) throw stop; } })).rejects.toThrow(stop);
    expect(await runNextReevaluation(at(now), { batch: 1 })).toBe(false);
    const later = '2026-07-02T08:02:00Z';
    expect(await runNextReevaluation(at(later), { batch: 1 })).toBe(true);
    const { data } = await programs.ask<{ reevaluation: object }>(manager, `query ($id: ID!) { reevaluation(id: $id) { status examined total decided finishedAt } }`, { id: started.id });
    expect(data!.reevaluation).toMatchObject({ status: 'DONE', examined: 3, total: 3, decided: 0 });
    expect(await programs.write(manager, `mutation { reevaluateProgram(program: ERS) { __typename } }`, {})).toEqual({ __typename: 'NotJudged' });
  });
});
