import { expect, test } from 'vitest';

import type { FindingStates } from '../findings.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchItem } from '../workbench-audit.js';
import { closingNotes } from './closing-notes.js';

const finding = (result: string, severity: string | null = null, description = '') => ({ finding: { result, severity, observation: '', action: { description, ownerName: '', dueOn: '' } }, stage: 'saved' });

test('before an audit is closed: what is open, unsaved, failing without an action, and shown by nothing', () => {
  const states = new Map(
    Object.entries({
      1: finding('NOT_ASSESSED'),
      2: { ...finding('COMPLIANT'), stage: 'failed' },
      3: finding('NON_COMPLIANT', 'MAJOR'),
      4: finding('NON_COMPLIANT', 'MAJOR', 'Fit a lock.'),
      5: finding('PARTIALLY_COMPLIANT', 'OBSERVATION'),
    }),
  ) as unknown as FindingStates;
  const items = [...states.keys()].map((id) => ({ id })) as WorkbenchItem[];
  const views = new Map([['5', { lacksEvidence: true }]]) as unknown as ItemViews;
  expect(closingNotes(items, states, views)).toEqual([{ kind: 'open', itemIds: ['1'] }, { kind: 'unsaved', itemIds: ['2'] }, { kind: 'withoutAction', itemIds: ['3'] }, { kind: 'unproven', itemIds: ['5'] }]);
});

test('nothing is said of an audit that is ready', () => {
  const states = new Map([['1', finding('COMPLIANT')]]) as unknown as FindingStates;
  expect(closingNotes([{ id: '1' } as WorkbenchItem], states, new Map() as ItemViews)).toEqual([]);
});
