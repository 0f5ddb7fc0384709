import { isFailing } from '../finding.js';
import type { FindingStates } from '../findings.js';
import type { ItemViews } from '../item-view.js';
import type { WorkbenchItem } from '../workbench-audit.js';

export type ClosingNoteKind = 'open' | 'unsaved' | 'withoutAction' | 'unproven';

export interface ClosingNote {
  kind: ClosingNoteKind;
  itemIds: string[];
}

/** What somebody who is about to close an audit would want to know: what is open or not saved, what fails without being put right, and what nothing shows. */
export function closingNotes(items: readonly WorkbenchItem[], states: FindingStates, views: ItemViews): ClosingNote[] {
  const idsWhere = (test: (id: string) => boolean): string[] => items.filter(({ id }) => test(id)).map(({ id }) => id);
  const notes: ClosingNote[] = [
    { kind: 'open', itemIds: idsWhere((id) => states.get(id)?.finding.result === 'NOT_ASSESSED') },
    { kind: 'unsaved', itemIds: idsWhere((id) => states.get(id)?.stage !== 'saved') },
    { kind: 'withoutAction', itemIds: idsWhere((id) => lacksAction(states, id)) },
    { kind: 'unproven', itemIds: idsWhere((id) => views.get(id)?.lacksEvidence ?? false) },
  ];
  return notes.filter(({ itemIds }) => itemIds.length > 0);
}

function lacksAction(states: FindingStates, id: string): boolean {
  const finding = states.get(id)?.finding;
  return finding !== undefined && isFailing(finding.result) && finding.severity !== 'OBSERVATION' && finding.action.description.trim() === '';
}
