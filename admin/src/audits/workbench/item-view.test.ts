import { describe, expect, test } from 'vitest';

import type { AnswerState } from '../answers/use-answers.js';
import type { FindingStates } from './findings.js';
import { itemViews, type ItemViewsInput } from './item-view.js';
import type { WorkbenchItem } from './workbench-audit.js';

const item = (id: string, changes: object = {}) => ({ id, result: 'NOT_ASSESSED', updatedBy: null, answer: null, machineCheck: null, ...changes }) as unknown as WorkbenchItem;
const states = (found: Record<string, object>): FindingStates => new Map(Object.entries(found).map(([id, { result = 'NOT_ASSESSED', severity = null, stage = 'saved', updatedBy = null }]: [string, { result?: string; severity?: string | null; stage?: string; updatedBy?: string | null }]) => [id, { finding: { result, severity }, stage, updatedBy }])) as unknown as FindingStates;
const viewOf = (one: WorkbenchItem, input: Partial<ItemViewsInput> = {}) => itemViews({ items: [one], states: states({ [one.id]: {} }), answers: null, evidence: new Map(), viewerId: 'me', ...input }).get(one.id)!;

describe('a requirement lacks evidence', () => {
  test('where nothing is attached, or only what was rejected', () => {
    expect(viewOf(item('1'))).toMatchObject({ evidence: 0, lacksEvidence: true });
    expect(viewOf(item('1'), { evidence: new Map([['1', [{ review: 'REJECTED' }]]]) })).toMatchObject({ evidence: 0, lacksEvidence: true });
    expect(viewOf(item('1'), { evidence: new Map([['1', [{ review: 'PENDING' }, { review: 'REJECTED' }]]]) })).toMatchObject({ evidence: 1, lacksEvidence: false });
  });

  test('not where the platform counted itself, where it is not asked, or while nobody knows', () => {
    expect(viewOf(item('1', { machineCheck: { verdict: 'NOT_MET' } })).lacksEvidence).toBe(false);
    expect(viewOf(item('1', { machineCheck: { verdict: 'NEEDS_EVIDENCE' } })).lacksEvidence).toBe(true);
    expect(viewOf(item('1'), { states: states({ 1: { result: 'NOT_APPLICABLE' } }) }).lacksEvidence).toBe(false);
    expect(viewOf(item('1'), { evidence: null })).toMatchObject({ evidence: null, lacksEvidence: false });
  });
});

describe('a requirement is mine', () => {
  test('where I recorded what was found last, or am about to', () => {
    expect(viewOf(item('1'), { states: states({ 1: { updatedBy: 'me' } }) }).isMine).toBe(true);
    expect(viewOf(item('1'), { states: states({ 1: { updatedBy: 'another' } }) }).isMine).toBe(false);
    expect(viewOf(item('1'), { states: states({ 1: { updatedBy: 'another', stage: 'pending' } }) })).toMatchObject({ isMine: true, isUnsaved: true });
    expect(viewOf(item('1')).isMine).toBe(false);
  });

  test('where the partner’s answer is mine', () => {
    const answers = new Map([['1', { claim: 'COMPLIANT', stage: 'saved' } as AnswerState]]);
    expect(viewOf(item('1', { answer: { answeredBy: 'me' } }), { answers })).toMatchObject({ result: 'COMPLIANT', isMine: true });
    expect(viewOf(item('1', { answer: { answeredBy: 'another' } }), { answers }).isMine).toBe(false);
  });
});

test('a partner that answers sees what it claims, not what is found', () => {
  const answers = new Map([['1', { claim: null, stage: 'saved' } as AnswerState]]);
  expect(viewOf(item('1'), { answers, states: states({ 1: { result: 'COMPLIANT' } }) }).result).toBe('NOT_ASSESSED');
});
