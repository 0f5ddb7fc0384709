import { needsEvidence, notApplicable } from '@platform/kit/pure/checks/check-result.js';
import { deadline, deadlineOn, type DeadlineParams } from '@platform/kit/pure/checks/deadline.js';
import { flag } from '@platform/kit/pure/checks/flag.js';
import { minCount, type MinCountParams } from '@platform/kit/pure/checks/min-count.js';
import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';
import { Equipment, type SsaApplicationFacts, type SsaTechnician } from './self-servicing-account-facts.js';

export interface SsaApplicationAssessed extends Assessed {
  /** Last day on which the technicians' certifications are in time. */
  deadline: LocalDate;
}

/**
 * Who may take part in the Self-Servicing Account programme, requirement by requirement.
 * @source SSA-02 SSA-20 SSA-21 SSA-23 SSA-25 SSA-26 SSA-27 SSA-32 SSA-42 SSA-43
 */
export function assessSsaApplication(
  facts: SsaApplicationFacts,
  { ruleSet, today }: { ruleSet: RuleSet; today: LocalDate },
): SsaApplicationAssessed {
  const judge = judgeBy(ruleSet);
  const results = [
    judge('SSA.ORG_TYPE', 'oneOf', (params) => oneOf(facts.organisationType, params)),
    judge('SSA.MIN_1000_PRODUCTS', 'minCount', (params) => provenProducts(facts, params)),
    judge('SSA.ACMT_90_DAYS', 'deadline', (params) => certifiedInTime({ facts, earned: 'acmtOn', today }, params)),
    judge('SSA.IOS_90_DAYS', 'deadline', (params) => certifiedInTime({ facts, earned: 'iosQualifiedOn', today }, params)),
    ...Object.values(Equipment).map((item) =>
      judge(`SSA.EQ.${item}`, 'flag', (params) => flag(facts.equipment?.[item] ?? null, params)),
    ),
    judge('SSA.ACCOUNT_STANDING', 'oneOf', (params) => oneOf(facts.accountStanding, params)),
    judge('SSA.CREDIT', 'oneOf', (params) => oneOf(facts.creditLine, params)),
  ];
  const { params } = criterionOf(ruleSet, 'SSA.ACMT_90_DAYS', 'deadline');
  return { ...assessed(results), deadline: deadlineOn(facts.accountCreatedOn, params) };
}

/**
 * Enough products of the counted lines are installed, and as many have a proof of purchase: too few installed refuses,
 * too few proven asks for more proof. Lines of unknown size leave the sum open until the known ones reach the minimum.
 * @source SSA-21 SSA-22 SSA-23
 */
export function provenProducts(
  { installed, withProofOfPurchase: proven }: Pick<SsaApplicationFacts, 'installed' | 'withProofOfPurchase'>,
  params: MinCountParams,
): CheckResult {
  const counts = Object.entries(installed ?? {}).filter(([kind]) => params.countedKinds?.includes(kind));
  const known = counts.reduce((sum, [, count]) => sum + (count ?? 0), 0);
  const complete = counts.length === params.countedKinds?.length && counts.every(([, count]) => count != null);
  const installedEnough = minCount(complete || known >= params.minimum ? known : null, params);
  if (installedEnough.verdict !== 'MET') return installedEnough;
  const seen = { observed: `${known} installed, ${proven ?? 'unknown'} proven`, required: installedEnough.required };
  if (minCount(proven, params).verdict === 'MET') return { ...installedEnough, ...seen };
  return needsEvidence('DOCUMENT_MISSING', seen);
}

/**
 * Where a product line that asks for the certification is enrolled, at least one technician has it within the calendar
 * days after the account was created; the day of creation is not counted and the last day is included.
 * Reading chosen: without any enrolled line it is not known which certification is asked for.
 * @source SSA-24 SSA-25 SSA-26 SSA-27
 */
export function certifiedInTime(
  { facts, earned, today }: { facts: SsaApplicationFacts; earned: keyof Omit<SsaTechnician, 'id'>; today: LocalDate },
  params: DeadlineParams,
): CheckResult {
  const { technicians, enrolledLines, accountCreatedOn: startedOn } = facts;
  const doneOn = earliestDate((technicians ?? []).map((technician) => technician[earned]));
  const timely = deadline({ startedOn, doneOn, today }, params);
  if (!enrolledLines?.length) return needsEvidence('FACT_MISSING', timely);
  if (!enrolledLines.some((line) => params.kinds?.includes(line))) return notApplicable('DOES_NOT_APPLY', timely);
  return technicians == null && timely.verdict === 'NOT_MET' ? needsEvidence('FACT_MISSING', timely) : timely;
}
