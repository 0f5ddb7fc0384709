import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { ReasonCode } from '@platform/kit/pure/reason-code.js';
import type { Verdict } from '@platform/kit/pure/verdict.js';

export const StandingCheckKind = { CERTIFICATES: 'CERTIFICATES', ACCOUNT_STANDING: 'ACCOUNT_STANDING', RETURNS_ON_TIME: 'RETURNS_ON_TIME', ADDRESS_KIND: 'ADDRESS_KIND' } as const;
export type StandingCheckKind = keyof typeof StandingCheckKind;

/** What the platform itself knows of a partner beside what an auditor sees. */
export interface StandingCheck {
  kind: StandingCheckKind;
  verdict: `${Verdict}`;
  reasonCode: ReasonCode;
  /** Numbers and codes: how many, or which. */
  observed: string | null;
  /** The day it is about: the end of the certificate that ends first, the day a return is due; null where it is about none. */
  on: LocalDate | null;
}

/** What neighbours told. Null is not known. */
export interface StandingFacts {
  employedCertifiedTechnicians: number | null;
  /** The last day of each employed technician's certificates. */
  certifiedUntil: readonly LocalDate[];
  /** Of accounts that are not closed. */
  accountStandings: readonly string[];
  returns: { open: number; nextDueOn: LocalDate | null } | null;
  addressKinds: readonly (string | null)[];
}

type Check = (facts: StandingFacts, today: LocalDate) => Omit<StandingCheck, 'kind'>;

const unknown = { verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING', observed: null, on: null } as const;
const met = { verdict: 'MET', reasonCode: 'SATISFIED' } as const;

/**
 * Beside its items an audit shows what is on record: whether a certified technician is employed and until when the certificates last,
 * whether the accounts are in good standing, whether defective parts come back in time, and whether every place is a business address.
 * Unknown is never false.
 * @source AASP-18 AASP-27 AASP-29 AASP-31 IDS-16 IDS-26
 */
export function standingChecks(facts: StandingFacts, today: LocalDate): StandingCheck[] {
  return (Object.keys(checks) as StandingCheckKind[]).map((kind) => ({ kind, ...checks[kind](facts, today) }));
}

const checks: Readonly<Record<StandingCheckKind, Check>> = {
  CERTIFICATES: ({ employedCertifiedTechnicians: count, certifiedUntil }, today) => {
    if (count === null) return unknown;
    const observed = String(count);
    if (count === 0) return { verdict: 'NOT_MET', reasonCode: certifiedUntil.length > 0 ? 'EXPIRED' : 'BELOW_MINIMUM', observed, on: null };
    return { ...met, observed, on: [...certifiedUntil].filter((until) => until >= today).sort()[0] ?? null };
  },
  ACCOUNT_STANDING: ({ accountStandings }) => {
    if (accountStandings.length === 0) return unknown;
    const worst = ['SUSPENDED', 'ON_HOLD'].find((standing) => accountStandings.includes(standing));
    return worst === undefined ? { ...met, observed: 'GOOD', on: null } : { verdict: 'NOT_MET', reasonCode: 'ACCOUNT_STATUS', observed: worst, on: null };
  },
  RETURNS_ON_TIME: ({ returns }, today) => {
    if (returns === null) return unknown;
    const { open, nextDueOn: on } = returns;
    return on !== null && on < today ? { verdict: 'NOT_MET', reasonCode: 'OVERDUE', observed: String(open), on } : { ...met, observed: String(open), on };
  },
  ADDRESS_KIND: ({ addressKinds }) => {
    const excluded = addressKinds.find((kind) => kind === 'HOME' || kind === 'PO_BOX');
    if (excluded != null) return { verdict: 'NOT_MET', reasonCode: 'EXCLUDED', observed: excluded, on: null };
    return addressKinds.length === 0 || addressKinds.includes(null) ? unknown : { ...met, observed: [...new Set(addressKinds)].sort().join(', '), on: null };
  },
};
