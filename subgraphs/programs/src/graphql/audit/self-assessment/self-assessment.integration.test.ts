import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { auditOperations, failing, type TestAudit } from '../../../testing/audit-operations.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const { manager, auditor, write, plan, askPartner, answer, submit, start, find, close, closed } = auditOperations(() => programs);

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

async function answered(partner: Partner): Promise<TestAudit> {
  const audit = await askPartner(await plan(partner));
  for (const item of audit.items) await answer(partner, item, { claim: 'COMPLIANT', text: null });
  return audit;
}

const changes = ({ id, version }: TestAudit, items: { itemId: string; request: string }[]) => write(auditor, 'requestChanges', { input: { auditId: id, expectedVersion: version, reason: 'The reception is not shown.', items } });
const reopen = ({ id, version }: TestAudit, reason = 'A photograph was of another place.') => write(manager, 'reopen', { input: { auditId: id, expectedVersion: version, reason } });

describe('AASP-18: an audit goes from plan to close and back', () => {
  it('AASP-18: the partner answers each requirement, submits, is asked for more, answers again, and the auditor closes', async () => {
    const partner = await programs.addPartner();
    const asked = await askPartner(await plan(partner));
    expect(asked).toMatchObject({ status: 'SELF_ASSESSMENT', version: 2 });
    const [first, ...others] = asked.items;
    expect(await answer(partner, first!, { claim: 'PARTIALLY_COMPLIANT' })).toMatchObject({ __typename: 'AnswerIncomplete', field: 'text' });
    expect(await answer(partner, first!, { claim: 'PARTIALLY_COMPLIANT', text: ' Two of three are dedicated. ' })).toMatchObject({ answer: { claim: 'PARTIALLY_COMPLIANT', text: 'Two of three are dedicated.', version: 1 }, result: 'NOT_ASSESSED', version: 1 });
    expect(await submit(partner, asked)).toMatchObject({ __typename: 'ItemsNotAnswered', count: others.length, itemIds: others.map(({ id }) => id) });
    for (const item of others) await answer(partner, item, { claim: 'COMPLIANT', text: null });
    const submitted = await submit(partner, asked);
    expect(submitted).toMatchObject({ __typename: 'Audit', status: 'IN_REVIEW', submittedByName: 'A partner’s employee', progress: { answered: asked.items.length, assessed: 0 } });

    const reviewed = await start(submitted);
    const back = await changes(reviewed, [{ itemId: first!.id, request: 'Show all three.' }]);
    expect(back).toMatchObject({ status: 'CHANGES_REQUESTED', changeRequest: 'The reception is not shown.' });
    expect(back.items.map(({ changeRequest }) => changeRequest)).toEqual(['Show all three.', ...others.map(() => null)]);
    expect(await find(back.items[0]!, { result: 'COMPLIANT' })).toMatchObject({ __typename: 'AuditNotStarted' });
    await answer(partner, back.items[0]!, { claim: 'COMPLIANT', text: 'All three are.' });
    const again = await submit(partner, back);
    expect(again).toMatchObject({ status: 'IN_REVIEW' });
    for (const item of again.items) await find(item, { result: 'COMPLIANT' });
    expect(await close(again)).toMatchObject({ status: 'CLOSED', revision: 1, reportSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    const [event] = await programs.look<{ report: { items: { answer: { text: string } }[] } }>(`select report from programs.audit_closure where audit_id = $1`, [asked.id]);
    expect(event!.report.items[0]!.answer).toMatchObject({ claim: 'COMPLIANT', text: 'All three are.' });
    const steps = await programs.look<{ action: string }>(`select action from programs.audit_event where audit_id = $1 and item_id is null order by id`, [asked.id]);
    expect(steps.map(({ action }) => action)).toEqual(['PLANNED', 'ANSWERS_ASKED', 'ANSWERS_SUBMITTED', 'STARTED', 'CHANGES_REQUESTED', 'ANSWERS_SUBMITTED', 'CLOSED']);
  });

  it('AASP-18: a step that the table does not know is refused with where the audit stands', async () => {
    const partner = await programs.addPartner();
    const planned = await plan(partner);
    expect(await submit(partner, planned)).toMatchObject({ __typename: 'AuditMoveNotOpen', status: 'PLANNED' });
    expect(await answer(partner, planned.items[0]!, { claim: 'COMPLIANT' })).toMatchObject({ __typename: 'AnswersNotAsked' });
    expect(await changes(planned, [])).toMatchObject({ __typename: 'AuditMoveNotOpen', status: 'PLANNED' });
    expect(await reopen(planned)).toMatchObject({ __typename: 'AuditMoveNotOpen', status: 'PLANNED' });
    const asked = await askPartner(planned);
    expect(await askPartner(asked)).toMatchObject({ __typename: 'AuditMoveNotOpen', status: 'SELF_ASSESSMENT' });
    expect(await close(asked)).toMatchObject({ __typename: 'AuditNotStarted' });
    expect(await changes(await start(asked), [{ itemId: randomUUID(), request: 'x' }])).toMatchObject({ __typename: 'AuditItemNotFound' });
  });

  it('AASP-18: whoever reviews may start without the partner’s answers, and two do not review the same audit', async () => {
    const partner = await programs.addPartner();
    const started = await start(await askPartner(await plan(partner)));
    expect(started).toMatchObject({ status: 'IN_REVIEW', progress: { answered: 0 } });
    expect(await start(started)).toMatchObject({ __typename: 'AuditAlreadyStarted' });
  });

  it('of two that answer the same requirement at once, one is told of the other', async () => {
    const partner = await programs.addPartner();
    const { items } = await askPartner(await plan(partner));
    const both = await Promise.all(['One.', 'Two.'].map((text) => answer(partner, items[0]!, { claim: 'COMPLIANT', text })));
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['AuditItem', 'VersionConflict']);
  });

  it('another partner, a technician and staff give no answers; a partner neither asks, reopens nor sends back', async () => {
    const [ours, theirs] = [await programs.addPartner(), await programs.addPartner()];
    const audit = await askPartner(await plan(ours));
    expect(await answer(theirs, audit.items[0]!, { claim: 'COMPLIANT' })).toMatchObject({ __typename: 'AuditItemNotFound' });
    expect(await submit(theirs, audit)).toMatchObject({ __typename: 'AuditNotFound' });
    const input = { itemId: audit.items[0]!.id, expectedVersion: 0, claim: 'COMPLIANT' };
    for (const viewer of [partnerMember(ours.id, 'TECHNICIAN'), manager, staffMember('REPORTING')]) {
      const { errors } = await programs.ask(viewer, 'mutation ($input: AnswerAuditItemInput!) { answerAuditItem(input: $input) { __typename } }', { input });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    await expect(write(partnerMember(ours.id), 'reopen', { input: { auditId: audit.id, expectedVersion: 2, reason: 'x' } })).rejects.toThrow('FORBIDDEN');
    await expect(write(auditor, 'reopen', { input: { auditId: audit.id, expectedVersion: 2, reason: 'x' } })).rejects.toThrow('FORBIDDEN');
    await expect(write(partnerMember(ours.id), 'requestChanges', { input: { auditId: audit.id, expectedVersion: 2, reason: 'x' } })).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['input.claim', { claim: 'NOT_ASSESSED' }],
    ['input.text', { claim: 'COMPLIANT', text: 'x'.repeat(4_001) }],
  ])('a wrong %s is refused by its name', async (field, given) => {
    const { errors } = await programs.ask(partnerMember(randomUUID()), 'mutation ($input: AnswerAuditItemInput!) { answerAuditItem(input: $input) { __typename } }', { input: { itemId: randomUUID(), expectedVersion: 0, ...given } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

describe('AASP-18: reopening', () => {
  it('AASP-18: keeps the report and the hash of before, and closes with another', async () => {
    const partner = await programs.addPartner();
    const first = await closed(partner, failing);
    const opened = await reopen(first);
    expect(opened).toMatchObject({ status: 'IN_REVIEW', reportSha256: null, reopenReason: 'A photograph was of another place.', reopenedByName: 'A member of staff', revision: 1 });
    await find(opened.items[0]!, { result: 'COMPLIANT' });
    const second = await close(opened);
    expect(second).toMatchObject({ status: 'CLOSED', revision: 2 });
    expect(second.reportSha256).not.toBe(first.reportSha256);
    expect(second.items[0]!.correctiveAction).toBeNull();
    const { data } = await programs.ask<{ verifyAudit: object }>(partnerMember(partner.id), 'query ($id: ID!) { verifyAudit(id: $id) { changedItemIds closures { revision recordedSha256 computedSha256 isIntact } } }', { id: first.id });
    expect(data?.verifyAudit).toEqual({
      changedItemIds: [],
      closures: [first, second].map(({ reportSha256 }, index) => ({ revision: index + 1, recordedSha256: reportSha256, computedSha256: reportSha256, isIntact: true })),
    });
    expect(await programs.look('select status from programs.corrective_action where audit_id = $1', [first.id])).toEqual([{ status: 'WITHDRAWN' }]);
    expect(await programs.sent<{ auditId: string }>('audit.reopened')).toContainEqual(expect.objectContaining({ auditId: first.id, revision: 1 }));
  });

  it('AASP-18: is refused while another audit of the partner is open', async () => {
    const partner = await programs.addPartner();
    const first = await closed(partner);
    await plan(partner);
    expect(await reopen(first)).toMatchObject({ __typename: 'AuditAlreadyOpen' });
  });

  it('AASP-18: a report that was tampered with, and a row that was, are found', async () => {
    const partner = await programs.addPartner();
    const { id, items } = await closed(partner);
    await programs.look(`alter table programs.audit_item disable trigger audit_item_closed_is_locked`);
    await programs.look(`update programs.audit_item set result = 'NOT_APPLICABLE' where id = $1`, [items[1]!.id]);
    await programs.look(`alter table programs.audit_item enable trigger audit_item_closed_is_locked`);
    await programs.look(`update programs.audit_closure set report = jsonb_set(report, '{items,0,result}', '"NON_COMPLIANT"') where audit_id = $1`, [id]);
    const { data } = await programs.ask<{ verifyAudit: { changedItemIds: string[] } }>(manager, 'query ($id: ID!) { verifyAudit(id: $id) { changedItemIds closures { isIntact } } }', { id });
    expect(data?.verifyAudit).toEqual({ changedItemIds: [items[0]!.id, items[1]!.id], closures: [{ isIntact: false }] });
  });

  it('AASP-18: nothing else in a closed audit can be changed, also not beside a reopening', async () => {
    const { id } = await closed(await programs.addPartner());
    await expect(programs.look(`update programs.audit set status = 'IN_REVIEW' where id = $1`, [id])).rejects.toThrow('never changes');
    await expect(programs.look(`update programs.audit set status = 'IN_REVIEW', reopened_at = now(), reopened_by_name = 'x', reopen_reason = 'x', closed_at = null, closed_by = null, closed_by_name = null, report_sha256 = null, due_on = due_on + 1 where id = $1`, [id])).rejects.toThrow('never changes');
  });
});

it('the answers of five audits cost as many statements as those of one', async () => {
  for (let number = 0; number < 5; number += 1) await answered(await programs.addPartner());
  const query = 'query ($first: Int!) { audits(first: $first, filter: { status: SELF_ASSESSMENT }) { nodes { number progress { answered } items { answer { claim text } correctiveAction { record { status } } } } } }';
  const one = await programs.ask(manager, query, { first: 1 });
  const five = await programs.ask(manager, query, { first: 5 });
  expect([one.errors, five.statements]).toEqual([[], one.statements]);
});
