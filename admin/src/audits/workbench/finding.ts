import type { AuditResult, RecordedFindingFragment, RecordFindingInput, Severity } from '../../generated/operations.js';

/** What an auditor has written about one requirement; empty text stands for nothing written. */
export interface Finding {
  result: AuditResult;
  severity: Severity | null;
  observation: string;
  action: ActionText;
}

export interface ActionText {
  description: string;
  ownerName: string;
  dueOn: string;
}

export const resultChoices = ['COMPLIANT', 'PARTIALLY_COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE'] as const satisfies readonly AuditResult[];
export const severityChoices = ['MAJOR', 'MINOR', 'OBSERVATION'] as const satisfies readonly Severity[];

/** A part of a finding that the platform would refuse it without. */
export type MissingPart = 'result' | 'severity' | 'observation' | 'correctiveAction';

/** Where an auditor found that the requirement is not, or not wholly, met. */
export function isFailing(result: AuditResult): boolean {
  return result === 'PARTIALLY_COMPLIANT' || result === 'NON_COMPLIANT';
}

export function findingOf({ result, severity, observation, correctiveAction }: Omit<RecordedFindingFragment, 'id' | 'version'>): Finding {
  return {
    result,
    severity,
    observation: observation ?? '',
    action: { description: correctiveAction?.description ?? '', ownerName: correctiveAction?.ownerName ?? '', dueOn: correctiveAction?.dueOn ?? '' },
  };
}

export function isSameFinding(a: Finding, b: Finding): boolean {
  return JSON.stringify(recordOf(a)) === JSON.stringify(recordOf(b));
}

/** What is still missing before a finding can be recorded. */
export function missingPart({ result, severity, action }: Finding): MissingPart | null {
  if (!isFailing(result)) return null;
  if (severity === null) return 'severity';
  return hasAction(action) && !isWholeAction(action) ? 'correctiveAction' : null;
}

function hasAction({ description, ownerName, dueOn }: ActionText): boolean {
  return description.trim() !== '' || ownerName.trim() !== '' || dueOn !== '';
}

function isWholeAction({ description, ownerName, dueOn }: ActionText): boolean {
  return description.trim() !== '' && ownerName.trim() !== '' && dueOn !== '';
}

/** A finding as the API takes it; what only a failing one has is left out of the others. */
export function recordOf({ result, severity, observation, action }: Finding): Omit<RecordFindingInput, 'itemId' | 'expectedVersion'> {
  const failing = isFailing(result);
  return {
    result,
    severity: failing ? severity : null,
    observation: observation.trim() || null,
    correctiveAction: failing && hasAction(action) ? { description: action.description.trim(), ownerName: action.ownerName.trim(), dueOn: action.dueOn } : null,
  };
}
