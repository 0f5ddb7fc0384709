/** A closed list of the API, and where the words of its codes are. */
export interface ValueList {
  enum: string;
  words: string;
  /** The type of thing whose field holds it, where things differ. */
  of?: string;
}

const list = (name: string, words: string, of?: string): ValueList => ({ enum: name, words, ...(of === undefined ? {} : { of }) });
const own = 'trailChanges.codes';

/** The closed lists whose codes a field of the trail holds. */
export const valueLists: Readonly<Record<string, readonly ValueList[]>> = {
  standing: [list('AccountStanding', 'words.standing')],
  proposedStanding: [list('AccountStanding', 'words.standing')],
  result: [list('AuditResult', 'words.result')],
  claim: [list('AuditResult', 'words.result')],
  severity: [list('Severity', 'words.severity')],
  employment: [list('Employment', 'words.employment')],
  product: [list('ProductFamily', 'words.product')],
  program: [list('ProgramCode', 'words.program')],
  overall: [list('Verdict', 'words.verdict')],
  repairType: [list('RepairType', 'words.repairType')],
  type: [list('ServiceAccountType', 'words.accountType')],
  status: [
    list('AuditStatus', 'words.auditStatus', 'Audit'),
    list('AuditSeasonStatus', 'auditSeasons.states', 'AuditSeason'),
    list('CorrectiveActionStatus', 'words.actionStatus', 'AuditAction'),
    list('RepairStatus', 'words.repairStatus', 'Repair'),
    list('ServiceAccountStatus', 'words.accountStatus', 'ServiceAccount'),
    list('ApplicationStatus', own, 'Application'),
    list('RepairImportStatus', own, 'RepairImport'),
    list('RuleSetDraftStatus', own, 'RuleSetDraft'),
  ],
  state: [list('EnrollmentState', 'compliance.state')],
  reason: [list('EnrollmentMoveReason', 'compliance.moveReason')],
  decision: [list('ProposalDecision', own)],
  finding: [list('ApplicationFinding', own)],
  review: [list('EvidenceReview', own)],
  returnState: [list('ReturnState', 'returns.states')],
  returnType: [list('ReturnType', 'returns.types')],
  returnOutcome: [list('ReturnOutcome', 'returns.outcomes')],
  returnVerdict: [list('ReturnVerdict', 'returns.verdicts')],
  damageExtent: [list('DamageExtent', 'returns.extents')],
  lateDecision: [list('LateDecision', 'returns.decisions')],
  shipmentState: [list('BulkReturnState', 'returns.shipmentStates')],
  kind: [list('EvidenceKind', own), list('RuleSetProposalKind', own)],
  agreement: [list('AccountAgreement', own)],
  channel: [list('ApplicationChannel', own)],
  track: [list('CertificationTrack', own)],
};
