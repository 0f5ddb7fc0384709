import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, nextQuarter, parseQuarter } from '@platform/kit/pure/quarter.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { type FactsSnapshot, KnownFacts } from '../decisions/facts-snapshot.js';
import type { QuarterFact } from '../decisions/judge-enrollment.js';
import { day90 } from '../decisions/next-review.js';
import type { WatchedProgram } from '../decisions/watched-criteria.js';
import { overdueReturns, type ReturnsFact } from './overdue-returns.js';
import type { Obligation, ObligationKind, ObligationState } from './obligation.js';

interface Watched {
  kind: ObligationKind;
  /** Ids of the criteria, or the beginning they share. */
  criteria: string;
}

/**
 * What an organisation owes while it takes part.
 * @source AASP-13 AASP-17 AASP-19 AASP-20 AASP-27 AASP-29 IDS-09 IDS-10 IDS-16 IDS-17 IDS-25 SSA-24 SSA-25 SSA-26 SSA-27 SSA-42 SSA-43
 */
export const obligationsWatched: Readonly<Record<WatchedProgram, readonly Watched[]>> = {
  AASP: [
    { kind: 'QUARTERLY_REPAIRS', criteria: 'AASP.QUARTERLY_REPAIRS' },
    { kind: 'CERTIFIED_TECHNICIAN', criteria: 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED' },
    { kind: 'CONFIDENTIALITY', criteria: 'AASP.CONFIDENTIALITY' },
    { kind: 'PREMISES', criteria: 'AASP.PREMISES.' },
    { kind: 'BRAND', criteria: 'AASP.BRAND' },
  ],
  IDS: [
    { kind: 'EXTENDED_COVERAGE', criteria: 'IDS.ALL_IOS_COVERED' },
    { kind: 'DEVICE_BASE', criteria: 'IDS.MIN_100_OWNED_IOS' },
    { kind: 'IOS_TECHNICIAN', criteria: 'IDS.IOS_TECHNICIAN' },
    { kind: 'SERVICE_ACCOUNT', criteria: 'IDS.LIMITED_BILLING_ACCOUNT' },
  ],
  SSA: [
    { kind: 'TECHNICIANS_BY_DAY_90', criteria: 'SSA.ACMT_90_DAYS SSA.IOS_90_DAYS' },
    { kind: 'ACCOUNT_STANDING', criteria: 'SSA.ACCOUNT_STANDING' },
    { kind: 'CREDIT_LINE', criteria: 'SSA.CREDIT' },
  ],
};

export interface ObligationsBasis {
  program: WatchedProgram;
  results: readonly CriterionResult[];
  waivedCriteria: readonly string[];
  facts: FactsSnapshot;
  today: LocalDate;
}

/**
 * Each obligation stands as the worst of its criteria: missed, else waived, else not known or not due yet, else met. What
 * is owed back is watched in every programme; the text for self-servicing accounts does not ask for returns, so there it is
 * watched once something is owed, and is not called unknown before.
 * @source AASP-17 AASP-20 SSA-25 SSA-42 IDS-16
 */
export function obligationsOf(basis: ObligationsBasis, ruleSet: RuleSet): Obligation[] {
  const facts = new KnownFacts(basis.facts);
  const watched = obligationsWatched[basis.program].flatMap((obligation) => judged(obligation, { basis, dueOn: dueOn(obligation.kind, facts, ruleSet) }));
  const owed = facts.structure<ReturnsFact>('openReturns');
  return basis.program === 'SSA' && owed === null ? watched : [...watched, overdueReturns(owed, basis.today)];
}

const severities: readonly ObligationState[] = ['MISSED', 'WAIVED', 'UNKNOWN', 'DUE', 'MET'];

function judged({ kind, criteria }: Watched, { basis, dueOn: due }: { basis: ObligationsBasis; dueOn: LocalDate | null }): Obligation[] {
  const asked = basis.results.filter(({ criterion, verdict }) => isOneOf(criteria, criterion) && verdict !== 'NOT_APPLICABLE');
  const states = asked.map((result) => ({ result, state: stateOf(result, basis.waivedCriteria) }));
  const [worst] = states.sort((a, b) => severities.indexOf(a.state) - severities.indexOf(b.state));
  return worst ? [{ kind, state: worst.state, dueOn: due, reasonCode: worst.result.reasonCode, criterion: worst.result.criterion }] : [];
}

function isOneOf(criteria: string, criterion: string): boolean {
  return criteria.endsWith('.') ? criterion.startsWith(criteria) : criteria.split(' ').includes(criterion);
}

function stateOf({ criterion, verdict, reasonCode }: CriterionResult, waived: readonly string[]): ObligationState {
  if (verdict === 'NOT_MET') return waived.includes(criterion) ? 'WAIVED' : 'MISSED';
  if (verdict === 'MET') return 'MET';
  return reasonCode === 'NOT_YET_DUE' || reasonCode === 'PARTIAL_PERIOD' ? 'DUE' : 'UNKNOWN';
}

function dueOn(kind: ObligationKind, facts: KnownFacts, ruleSet: RuleSet): LocalDate | null {
  const last = facts.structure<QuarterFact>('lastQuarter');
  if (kind === 'QUARTERLY_REPAIRS') return last && lastDay(nextQuarter(parseQuarter(last.quarter)));
  return kind === 'TECHNICIANS_BY_DAY_90' ? day90(facts, ruleSet) : null;
}
