import type { AuditResult, EvidenceCardFragment, Severity } from '../../generated/operations.js';
import type { AnswerState } from '../answers/use-answers.js';
import type { FindingStates } from './findings.js';
import type { WorkbenchItem } from './workbench-audit.js';

/** How a requirement stands on the screen: what the auditor finds, or what the partner claims while it is the one who answers. */
export interface ItemView {
  result: AuditResult;
  severity: Severity | null;
  isUnsaved: boolean;
  /** Files that count: attached, and not rejected; null until they are known. */
  evidence: number | null;
  lacksEvidence: boolean;
  /** Whether the viewer assessed or answered it last. */
  isMine: boolean;
}

export type ItemViews = ReadonlyMap<string, ItemView>;

export interface ItemViewsInput {
  items: readonly WorkbenchItem[];
  states: FindingStates;
  /** Given where the viewer is the partner that answers. */
  answers: ReadonlyMap<string, AnswerState> | null;
  /** By requirement; null until it is known. */
  evidence: ReadonlyMap<string, readonly Pick<EvidenceCardFragment, 'review'>[]> | null;
  viewerId: string;
}

export function itemViews({ items, states, answers, evidence, viewerId }: ItemViewsInput): ItemViews {
  return new Map(
    items.map((item) => {
      const count = evidence === null ? null : (evidence.get(item.id) ?? []).filter(({ review }) => review !== 'REJECTED').length;
      const standing = answers === null ? found(item, { states, viewerId }) : claimed(item, { answers, viewerId });
      return [item.id, { ...standing, evidence: count, lacksEvidence: count === 0 && needsEvidence(item, standing.result) }];
    }),
  );
}

type Standing = Pick<ItemView, 'result' | 'severity' | 'isUnsaved' | 'isMine'>;

function found(item: WorkbenchItem, { states, viewerId }: Pick<ItemViewsInput, 'states' | 'viewerId'>): Standing {
  const state = states.get(item.id);
  const isUnsaved = state !== undefined && state.stage !== 'saved';
  return { result: state?.finding.result ?? item.result, severity: state?.finding.severity ?? null, isUnsaved, isMine: isUnsaved || (state?.updatedBy ?? item.updatedBy) === viewerId };
}

function claimed(item: WorkbenchItem, { answers, viewerId }: { answers: ReadonlyMap<string, AnswerState>; viewerId: string }): Standing {
  const state = answers.get(item.id);
  const isUnsaved = state !== undefined && state.claim !== null && state.stage !== 'saved';
  return { result: state?.claim ?? 'NOT_ASSESSED', severity: null, isUnsaved, isMine: isUnsaved || item.answer?.answeredBy === viewerId };
}

/** What the platform's own figures decide, or what is not asked, needs no file to show it. */
function needsEvidence({ machineCheck }: WorkbenchItem, result: AuditResult): boolean {
  const isCounted = machineCheck !== null && (machineCheck.verdict === 'MET' || machineCheck.verdict === 'NOT_MET');
  return !isCounted && result !== 'NOT_APPLICABLE';
}
