import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { Partner, ProgramsUnderTest } from './programs-under-test.js';

export interface TestAudit {
  __typename: string;
  id: string;
  number: string;
  status: string;
  version: number;
  revision: number;
  reportSha256: string | null;
  items: TestItem[];
}

export interface TestItem {
  __typename: string;
  id: string;
  criterion: string;
  result: string;
  version: number;
  changeRequest: string | null;
  answer: { claim: string; text: string | null; version: number } | null;
  correctiveAction: { status: string; record: { id: string; version: number; status: string } | null } | null;
}

const item = `id criterion result version changeRequest answer { claim text version } correctiveAction { status record { id version status } }`;
const audit = `id number status version revision reportSha256 submittedByName changeRequest reopenReason reopenedByName progress { assessed answered total } items { ${item} }`;
const problems = `... on VersionConflict { currentVersion } ... on AuditMoveNotOpen { status } ... on Problem { message }`;

const operations = {
  plan: `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { ${audit} } ... on Problem { message } } }`,
  ask: `mutation ($input: AskForAnswersInput!) { askForAnswers(input: $input) { __typename ... on Audit { ${audit} } ${problems} } }`,
  answer: `mutation ($input: AnswerAuditItemInput!) { answerAuditItem(input: $input) { __typename ... on AuditItem { ${item} } ... on AnswerIncomplete { field } ... on VersionConflict { currentVersion } ... on Problem { message } } }`,
  submit: `mutation ($id: ID!, $expectedVersion: Int!) { submitSelfAssessment(id: $id, expectedVersion: $expectedVersion) { __typename ... on Audit { ${audit} } ... on ItemsNotAnswered { count itemIds } ${problems} } }`,
  start: `mutation ($id: ID!, $expectedVersion: Int!) { startAuditReview(id: $id, expectedVersion: $expectedVersion) { __typename ... on Audit { ${audit} } ... on Problem { message } } }`,
  find: `mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { __typename ... on AuditItem { ${item} } ... on Problem { message } } }`,
  requestChanges: `mutation ($input: RequestAuditChangesInput!) { requestAuditChanges(input: $input) { __typename ... on Audit { ${audit} } ${problems} } }`,
  close: `mutation ($id: ID!, $expectedVersion: Int!) { closeAudit(id: $id, expectedVersion: $expectedVersion) { __typename ... on Audit { ${audit} } ... on Problem { message } } }`,
  reopen: `mutation ($input: ReopenAuditInput!) { reopenAudit(input: $input) { __typename ... on Audit { ${audit} } ${problems} } }`,
  done: `mutation ($input: ReportAuditActionDoneInput!) { reportAuditActionDone(input: $input) { __typename ... on AuditAction { id status version doneNote doneByName nextReminderOn } ... on AuditActionNotOpen { status } ... on Problem { message } } }`,
  decide: `mutation ($input: DecideAuditActionInput!) { decideAuditAction(input: $input) { __typename ... on AuditAction { id status version decisionNote nextReminderOn } ... on AuditActionNotOpen { status } ... on Problem { message } } }`,
} as const;

type Operation = keyof typeof operations;

/** What people do with audits, each through the API as themselves. */
export function auditOperations(programs: () => ProgramsUnderTest) {
  const manager = staffMember();
  const auditor = staffMember('AUDITOR');
  const dates = { plannedOn: '2026-06-01', dueOn: '2026-06-15' };
  const write = <Answer extends { __typename: string } = TestAudit>(viewer: typeof manager, operation: Operation, variables: Record<string, unknown>): Promise<Answer> => programs().write<Answer>(viewer, operations[operation], variables);
  const plan = (partner: Partner) => write(manager, 'plan', { input: { organizationId: partner.id, ...dates } });
  const start = ({ id, version }: TestAudit) => write(auditor, 'start', { id, expectedVersion: version });
  const find = (found: TestItem, finding: Record<string, unknown>) => write<TestItem>(auditor, 'find', { input: { itemId: found.id, expectedVersion: found.version, ...finding } });
  const close = ({ id, version }: TestAudit) => write(manager, 'close', { id, expectedVersion: version });
  const askPartner = ({ id, version }: TestAudit) => write(manager, 'ask', { input: { auditId: id, expectedVersion: version, answersDueOn: '2026-06-10' } });
  const answer = (partner: Partner, { id, answer: before }: TestItem, given: Record<string, unknown>) =>
    write<TestItem>(partnerMember(partner.id), 'answer', { input: { itemId: id, expectedVersion: before?.version ?? 0, ...given } });
  const submit = (partner: Partner, { id, version }: TestAudit) => write(partnerMember(partner.id), 'submit', { id, expectedVersion: version });
  const closed = async (partner: Partner, failing: Record<string, unknown> | null = null): Promise<TestAudit> => {
    const audited = await start(await plan(partner));
    for (const [index, one] of audited.items.entries()) await find(one, index === 0 && failing !== null ? failing : { result: 'COMPLIANT' });
    return close(audited);
  };
  return { manager, auditor, write, plan, askPartner, answer, submit, start, find, close, closed };
}

export const failing = {
  result: 'NON_COMPLIANT',
  severity: 'MAJOR',
  observation: 'The counter stood open.',
  correctiveAction: { description: 'Staff the counter.', ownerName: 'Service lead', dueOn: '2026-07-20' },
};
