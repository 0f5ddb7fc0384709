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

const severitiesOfFailing: readonly Severity[] = ['MAJOR', 'MINOR', 'OBSERVATION'];
const severitiesOfCompliant: readonly Severity[] = ['OBSERVATION', 'OPPORTUNITY', 'GOOD_PRACTICE'];

/** How a finding can be weighed: a failing one must be, a compliant one may carry a remark. */
export function severityChoices(result: AuditResult): readonly Severity[] {
  if (isFailing(result)) return severitiesOfFailing;
  return result === 'COMPLIANT' ? severitiesOfCompliant : [];
}

/** The weight after the present one, round and round; a compliant requirement may also carry no remark. */
export function nextSeverity({ result, severity }: Pick<Finding, 'result' | 'severity'>): Severity | null {
  const choices: readonly (Severity | null)[] = [...(isFailing(result) ? [] : [null]), ...severityChoices(result)];
  return choices[(choices.indexOf(severity) + 1) % choices.length] ?? null;
}

/** Whether there can be something for the partner to do. */
export function takesAction({ result, severity }: Pick<Finding, 'result' | 'severity'>): boolean {
  return isFailing(result) || (result === 'COMPLIANT' && (severity === 'OBSERVATION' || severity === 'OPPORTUNITY'));
}

/** What is still missing before a finding can be recorded. */
export function missingPart(finding: Finding): MissingPart | null {
  const { result, observation, action } = finding;
  if (isFailing(result) && severityOf(finding) === null) return 'severity';
  if (isFailing(result) && observation.trim() === '') return 'observation';
  return takesAction(finding) && hasAction(action) && !isWholeAction(action) ? 'correctiveAction' : null;
}

/** The severity, unless it belongs to another result that was chosen before. */
function severityOf({ result, severity }: Finding): Severity | null {
  return severity !== null && severityChoices(result).includes(severity) ? severity : null;
}

function hasAction({ description, ownerName, dueOn }: ActionText): boolean {
  return description.trim() !== '' || ownerName.trim() !== '' || dueOn !== '';
}

function isWholeAction({ description, ownerName, dueOn }: ActionText): boolean {
  return description.trim() !== '' && ownerName.trim() !== '' && dueOn !== '';
}

/** A finding as the API takes it; a severity or an action that the result has no room for is left out. */
export function recordOf(finding: Finding): Omit<RecordFindingInput, 'itemId' | 'expectedVersion'> {
  const { result, observation, action } = finding;
  const severity = severityOf(finding);
  const { description, ownerName, dueOn } = action;
  return {
    result,
    severity,
    observation: observation.trim() || null,
    correctiveAction: takesAction({ result, severity }) && hasAction(action) ? { description: description.trim() || null, ownerName: ownerName.trim() || null, dueOn: dueOn || null } : null,
  };
}
