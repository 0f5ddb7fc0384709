import { DecisionResolver } from '../decisions/decision.resolver.js';
import { RecordReviewerFindingMutation } from '../decisions/record-reviewer-finding.mutation.js';
import { ReevaluateEnrollmentMutation } from '../decisions/reevaluate-enrollment.mutation.js';
import { ReevaluationResolver } from '../decisions/reevaluation.resolver.js';
import { EnrollmentResolver } from '../enrollment/enrollment.resolver.js';
import { MoveEnrollmentMutation } from '../enrollment/move-enrollment.mutation.js';
import { DecideWaiverMutation } from '../waivers/decide-waiver.mutation.js';
import { EndWaiverMutation } from '../waivers/end-waiver.mutation.js';
import { ProposeWaiverMutation } from '../waivers/propose-waiver.mutation.js';
import { WaiverResolver } from '../waivers/waiver.resolver.js';
import { DecideRuleSetProposalMutation } from './decide-rule-set-proposal.mutation.js';
import { ProposeRuleSetMutation } from './propose-rule-set.mutation.js';
import { RuleSetDraftResolver, RuleSetProposalResolver } from './rule-set-draft.resolver.js';
import { RuleSetPreviewResolver } from './rule-set-preview.resolver.js';
import { RuleSetResolver } from './rule-set.resolver.js';
import { SaveRuleSetDraftMutation } from './save-rule-set-draft.mutation.js';

/** Terms, and how enrolments are judged by them. */
export const termsResolvers = [
  ...([RuleSetResolver, RuleSetDraftResolver, RuleSetProposalResolver, RuleSetPreviewResolver, SaveRuleSetDraftMutation, ProposeRuleSetMutation, DecideRuleSetProposalMutation] as const),
  ...([EnrollmentResolver, MoveEnrollmentMutation, DecisionResolver, ReevaluateEnrollmentMutation, ReevaluationResolver, RecordReviewerFindingMutation] as const),
  ...([WaiverResolver, ProposeWaiverMutation, DecideWaiverMutation, EndWaiverMutation] as const),
];
