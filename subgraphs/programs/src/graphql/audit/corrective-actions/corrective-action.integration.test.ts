import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { remindOfActions } from '../../../actions/audit/corrective-actions/remind-of-actions.js';
import { auditOperations, failing } from '../../../testing/audit-operations.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const { manager, auditor, write, closed } = auditOperations(() => programs);

interface Action {
  __typename: string;
  id: string;
  status: string;
  version: number;
  nextReminderOn: string | null;
}

beforeAll(async () => {
  programs = await startPrograms();
});
beforeEach(() => programs.setNow(new Date('2026-05-20T10:00:00Z')));
afterAll(() => programs.stop());

async function ordered(): Promise<{ partner: Partner; action: Action }> {
  const partner = await programs.addPartner();
  const audit = await closed(partner, failing);
  return { partner, action: audit.items[0]!.correctiveAction!.record as Action };
}

const done = (partner: Partner, { id, version }: Action) => write<Action>(partnerMember(partner.id), 'done', { input: { actionId: id, expectedVersion: version, note: 'There are two people now.' } });
const decide = ({ id, version }: Action, isDone: boolean, note: string | null = null) => write<Action>(auditor, 'decide', { input: { actionId: id, expectedVersion: version, isDone, note } });

describe('AASP-18: what a closed audit orders', () => {
  it('AASP-18: is open when the audit closes, reported done by the partner, rejected or verified by staff', async () => {
    const { partner, action } = await ordered();
    expect(action).toMatchObject({ status: 'OPEN', version: 1 });
    const reported = await done(partner, action);
    expect(reported).toMatchObject({ status: 'DONE_BY_PARTNER', doneNote: 'There are two people now.', nextReminderOn: null, version: 2 });
    expect(await done(partner, reported)).toMatchObject({ __typename: 'AuditActionNotOpen', status: 'DONE_BY_PARTNER' });
    const rejected = await decide(reported, false, 'One of them is away.');
    expect(rejected).toMatchObject({ status: 'REJECTED', decisionNote: 'One of them is away.', nextReminderOn: '2026-07-06' });
    const verified = await decide(await done(partner, rejected), true);
    expect(verified).toMatchObject({ status: 'VERIFIED', nextReminderOn: null });
    expect(await decide(verified, true)).toMatchObject({ __typename: 'AuditActionNotOpen', status: 'VERIFIED' });
    const told = (await programs.sent<{ actionId: string; status: string }>('corrective-action.changed')).filter(({ actionId }) => actionId === action.id);
    expect(told.map(({ status }) => status)).toEqual(['DONE_BY_PARTNER', 'REJECTED', 'DONE_BY_PARTNER', 'VERIFIED']);
  });

  it('a stale version, an unknown action, another’s action and a rejection without a word are refused', async () => {
    const { partner, action } = await ordered();
    expect(await done(partner, { ...action, version: 7 })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await done(partner, { ...action, id: randomUUID() })).toMatchObject({ __typename: 'AuditActionNotFound' });
    expect(await done(await programs.addPartner(), action)).toMatchObject({ __typename: 'AuditActionNotFound' });
    const { errors } = await programs.ask(auditor, 'mutation ($input: DecideAuditActionInput!) { decideAuditAction(input: $input) { __typename } }', { input: { actionId: action.id, expectedVersion: 1, isDone: false } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'input.note' } }]);
    await expect(decide({ ...action, id: randomUUID() }, true)).resolves.toMatchObject({ __typename: 'AuditActionNotFound' });
    await expect(write(partnerMember(partner.id), 'decide', { input: { actionId: action.id, expectedVersion: 1, isDone: true } })).rejects.toThrow('FORBIDDEN');
  });

  it('AASP-18: is overdue from the day after, and the list costs the same however long it is', async () => {
    const { partner, action } = await ordered();
    const query = 'query ($id: ID!) { auditAction(id: $id) { isOverdue text(locale: nb) organization { displayName } audit { number } item { observation } } }';
    const overdueAt = async (now: string): Promise<unknown> => {
      programs.setNow(new Date(now));
      return (await programs.ask<{ auditAction: { isOverdue: boolean } }>(partnerMember(partner.id), query, { id: action.id })).data?.auditAction.isOverdue;
    };
    expect([await overdueAt('2026-07-20T21:00:00Z'), await overdueAt('2026-07-21T10:00:00Z')]).toEqual([false, true]);
    const list = 'query ($first: Int!) { auditActions(first: $first, filter: { pending: true, dueBefore: "2026-08-01" }) { totalCount nodes { id isOverdue text organization { displayName } audit { number } item { severity } } } }';
    for (let more = 0; more < 3; more += 1) await ordered();
    const one = await programs.ask(manager, list, { first: 1 });
    const all = await programs.ask<{ auditActions: { nodes: Action[] } }>(staffMember('REPORTING'), list, { first: 100 });
    expect([one.errors, all.errors]).toEqual([[], []]);
    expect(all.data!.auditActions.nodes.length).toBeGreaterThan(2);
    expect(all.statements).toBe(one.statements);
    expect((await programs.ask(partnerMember(partner.id), list, { first: 100 })).data).toMatchObject({ auditActions: { totalCount: 1 } });
    expect((await programs.ask(partnerMember(partner.id, 'TECHNICIAN'), list, { first: 1 })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('AASP-18: reminders', () => {
  it('AASP-18: go out on their stored days, once, however many sweep at the same time, and stop when it is reported done', async () => {
    const { partner, action } = await ordered();
    const world = programs.actionContext(manager);
    const remindersOf = () => programs.look<{ on: string }>(`select reminded_on::text as on from programs.corrective_action_reminder where action_id = $1 order by 1`, [action.id]);
    const on = async (day: string): Promise<void> => {
      programs.setNow(new Date(`${day}T06:00:00Z`));
      await Promise.all([remindOfActions(world), remindOfActions(world)]);
    };
    for (const day of ['2026-07-05', '2026-07-06', '2026-07-07', '2026-07-17', '2026-07-20', '2026-07-27']) await on(day);
    expect(await remindersOf()).toEqual(['2026-07-06', '2026-07-17', '2026-07-20', '2026-07-27'].map((day) => ({ on: day })));
    const told = (await programs.sent<{ actionId: string; reminders: number }>('corrective-action.reminded')).filter(({ actionId }) => actionId === action.id);
    expect(told.map(({ reminders }) => reminders)).toEqual([1, 2, 3, 4]);
    await done(partner, action);
    await on('2026-08-10');
    expect(await remindersOf()).toHaveLength(4);
  });
});
