import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { RecordedFindingFragment, RecordFindingInput } from '../../generated/operations.js';
import type { Draft, DraftStore } from './draft-store.js';
import { findingOf } from './finding.js';
import { Findings, type RecordResult } from './findings.js';
import { overallStage } from './overall-stage.js';

const item = (changes: Partial<RecordedFindingFragment> = {}): RecordedFindingFragment => ({ id: 'a', result: 'NOT_ASSESSED', severity: null, observation: null, correctiveAction: null, version: 1, updatedAt: '2026-11-01T10:00:00Z', updatedBy: null, updatedByName: null, ...changes });

function memoryDrafts(...kept: Draft[]): DraftStore & { kept: Map<string, Draft> } {
  const drafts = new Map(kept.map((draft) => [draft.itemId, draft]));
  return {
    kept: drafts,
    put: async (draft) => void drafts.set(draft.itemId, draft),
    remove: async (itemId) => void drafts.delete(itemId),
    all: async () => [...drafts.values()],
  };
}

interface Scene {
  answer?: (input: RecordFindingInput) => RecordResult | Promise<RecordResult>;
  drafts?: ReturnType<typeof memoryDrafts>;
  items?: RecordedFindingFragment[];
  now?: RecordedFindingFragment | null;
}

/** The platform records what it is sent, unless `answer` says otherwise. */
function scene({ answer, drafts = memoryDrafts(), items = [item()], now = null }: Scene = {}) {
  const sent: RecordFindingInput[] = [];
  const recorded = (input: RecordFindingInput): RecordResult =>
    ({ __typename: 'AuditItem', ...item({ id: input.itemId, result: input.result, severity: input.severity ?? null, observation: input.observation ?? null, version: input.expectedVersion + 1, updatedByName: 'Katrin' }) });
  const findings = new Findings({
    identity: { viewerId: 'me', auditId: 'audit' },
    items,
    drafts,
    record: async (input) => {
      sent.push(input);
      return (answer ?? recorded)(input);
    },
    readItem: async () => now,
  });
  return { findings, sent, drafts, state: (id = 'a') => findings.snapshot().get(id)! };
}

const conflict: RecordResult = { __typename: 'VersionConflict', message: 'changed', currentVersion: 5 };

describe('findings', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('are sent half a second after the last change, once', async () => {
    const { findings, sent, state } = scene();
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(400);
    findings.change('a', { observation: 'Well kept.' });
    await vi.advanceTimersByTimeAsync(499);
    expect(sent).toEqual([]);
    expect(state().stage).toBe('pending');
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ itemId: 'a', expectedVersion: 1, result: 'COMPLIANT', severity: null, observation: 'Well kept.', correctiveAction: null }]);
    expect(state()).toMatchObject({ stage: 'saved', version: 2, updatedByName: 'Katrin' });
  });

  test('are kept on the device from the first letter until the platform has them', async () => {
    const { findings, drafts } = scene();
    findings.change('a', { observation: 'W' });
    expect(drafts.kept.get('a')).toMatchObject({ viewerId: 'me', auditId: 'audit', baseVersion: 1, finding: { observation: 'W' } });
    await vi.advanceTimersByTimeAsync(600);
    expect(drafts.kept.size).toBe(0);
  });

  test('that lack something are kept and not sent, until it is there', async () => {
    const { findings, sent, drafts, state } = scene();
    findings.change('a', { result: 'NON_COMPLIANT' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([]);
    expect(state()).toMatchObject({ stage: 'incomplete', missing: 'severity' });
    expect(drafts.kept.size).toBe(1);
    findings.change('a', { severity: 'MINOR' });
    expect(state().missing).toBe('observation');
    findings.change('a', { observation: 'Seen.' });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toHaveLength(1);
    expect(state().stage).toBe('saved');
  });

  test('changed while they are being sent are sent again, with the new version', async () => {
    let answerNow = (): void => undefined;
    const held = new Promise<void>((resolve) => (answerNow = resolve));
    const { findings, sent, state } = scene({
      answer: async (input) => {
        if (sent.length === 1) await held;
        return { __typename: 'AuditItem', ...item({ result: input.result, observation: input.observation ?? null, version: input.expectedVersion + 1 }) };
      },
    });
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(500);
    findings.change('a', { observation: 'One more thing.' });
    answerNow();
    await vi.advanceTimersByTimeAsync(600);
    expect(sent.map(({ expectedVersion, observation }) => [expectedVersion, observation])).toEqual([[1, null], [2, 'One more thing.']]);
    expect(state()).toMatchObject({ stage: 'saved', version: 3 });
  });

  test('survive a lost network: they are sent until they arrive', async () => {
    let isOffline = true;
    const { findings, sent, state, drafts } = scene({
      answer: (input) => {
        if (isOffline) throw new Error('offline');
        return { __typename: 'AuditItem', ...item({ result: input.result, version: 2 }) };
      },
    });
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(600);
    expect(state().stage).toBe('failed');
    expect(drafts.kept.size).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
    isOffline = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(state().stage).toBe('saved');
    expect(drafts.kept.size).toBe(0);
  });

  test('of an earlier visit are taken up and sent', async () => {
    const draft: Draft = { viewerId: 'me', auditId: 'audit', itemId: 'a', baseVersion: 1, finding: findingOf(item({ result: 'COMPLIANT', observation: 'From before.' })) };
    const { findings, sent, state } = scene({ drafts: memoryDrafts(draft) });
    expect(await findings.recover()).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent[0]).toMatchObject({ observation: 'From before.' });
    expect(state().stage).toBe('saved');
  });

  test('of an earlier visit that arrived after all are forgotten', async () => {
    const arrived = item({ result: 'COMPLIANT', version: 2 });
    const drafts = memoryDrafts({ viewerId: 'me', auditId: 'audit', itemId: 'a', baseVersion: 1, finding: findingOf(arrived) });
    const { findings, sent } = scene({ drafts, items: [arrived] });
    expect(await findings.recover()).toBe(0);
    expect(drafts.kept.size).toBe(0);
    expect(sent).toEqual([]);
  });

  test('of an earlier visit that somebody else has changed since wait for a person to choose', async () => {
    const drafts = memoryDrafts({ viewerId: 'me', auditId: 'audit', itemId: 'a', baseVersion: 1, finding: findingOf(item({ result: 'COMPLIANT' })) });
    const { findings, sent, state } = scene({ drafts, items: [item({ result: 'NOT_APPLICABLE', version: 4 })] });
    await findings.recover();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state().stage).toBe('conflict');
    expect(sent).toEqual([]);
  });

  test('that two people changed are shown side by side; one’s own can be kept', async () => {
    const theirs = item({ result: 'NOT_APPLICABLE', version: 5, updatedByName: 'Jonas' });
    const { findings, sent, state } = scene({ now: theirs, answer: (input) => (input.expectedVersion === 1 ? conflict : { __typename: 'AuditItem', ...item({ result: input.result, version: 6 }) }) });
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(600);
    expect(state()).toMatchObject({ stage: 'conflict', updatedByName: 'Jonas', recorded: { result: 'NOT_APPLICABLE' }, finding: { result: 'COMPLIANT' } });
    findings.change('a', { result: 'NON_COMPLIANT' });
    expect(state().finding.result).toBe('COMPLIANT');
    findings.settle('a', 'mine');
    await vi.advanceTimersByTimeAsync(600);
    expect(sent.at(-1)).toMatchObject({ expectedVersion: 5, result: 'COMPLIANT' });
    expect(state()).toMatchObject({ stage: 'saved', version: 6 });
  });

  test('that two people changed: the other’s can be taken, and nothing is sent', async () => {
    const { findings, sent, state, drafts } = scene({ now: item({ result: 'NOT_APPLICABLE', version: 5 }), answer: () => conflict });
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(600);
    findings.settle('a', 'theirs');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(1);
    expect(state()).toMatchObject({ stage: 'saved', finding: { result: 'NOT_APPLICABLE' } });
    expect(drafts.kept.size).toBe(0);
  });

  test('that the platform refuses stay on the screen with the reason', async () => {
    const { findings, state, drafts } = scene({ answer: () => ({ __typename: 'AuditLocked', message: 'closed' }) });
    findings.change('a', { result: 'COMPLIANT' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state()).toMatchObject({ stage: 'refused', problem: { __typename: 'AuditLocked' } });
    expect(drafts.kept.size).toBe(1);
  });

  test('all arrive when they are flushed, as when the page is left', async () => {
    const { findings, sent } = scene({ items: [item(), item({ id: 'b' })] });
    findings.change('a', { result: 'COMPLIANT' });
    findings.change('b', { result: 'NOT_APPLICABLE' });
    await findings.flush();
    expect(sent.map(({ itemId }) => itemId).sort()).toEqual(['a', 'b']);
  });

  test('set back to what is recorded are not sent', async () => {
    const { findings, sent, state } = scene({ items: [item({ result: 'COMPLIANT', observation: 'Fine.' })] });
    findings.change('a', { observation: 'Fine!' });
    findings.change('a', { observation: 'Fine. ' });
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([]);
    expect(state()).toMatchObject({ stage: 'saved', finding: { observation: 'Fine. ' } });
  });

  test('together stand as the one that needs attention most', async () => {
    const { findings } = scene({ items: [item(), item({ id: 'b' })] });
    expect(overallStage(findings.snapshot())).toBe('saved');
    findings.change('a', { result: 'NON_COMPLIANT' });
    expect(overallStage(findings.snapshot())).toBe('incomplete');
    findings.change('b', { result: 'COMPLIANT' });
    expect(overallStage(findings.snapshot())).toBe('waiting');
  });
});
