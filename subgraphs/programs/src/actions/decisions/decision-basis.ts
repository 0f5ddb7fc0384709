import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { previousQuarter, type Quarter, quarterOf } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import type { DecisionRecord, ToldAccount } from '../../db/decisions/read-decision-bases.js';
import type { DecisionBasis } from '../../domain/decisions/decide.js';
import { type FactsSnapshot, findingFact, type JsonValue, type SnapshotFact } from '../../domain/decisions/facts-snapshot.js';
import { techniciansAbleFact, techniciansFact } from './technician-facts.js';
import { isKnownThroughout } from '../quota/assess-partner-quarters.js';

/** The quarters of which one is the last that has ended, whatever the date is in the region. */
export function quartersToRead(now: Date): Quarter[] {
  const running = quarterOf(localDateAt(now, 'UTC'));
  return [previousQuarter(previousQuarter(running)), previousQuarter(running), running];
}

/** What is on record, as the facts and waivers of a decision on this day. */
export function decisionBasis(record: DecisionRecord, today: LocalDate): DecisionBasis {
  const findings = record.findings.filter(({ validTo }) => validTo === null || validTo >= today);
  const facts: FactsSnapshot = {
    ...declaredFacts(record),
    ...record.told,
    ...Object.fromEntries(findings.map(({ criterion, finding, foundAt }) => [findingFact(criterion), { value: finding, source: 'reviewer', observedAt: foundAt }])),
    ...expiry(findings.flatMap(({ validTo }) => validTo ?? [])),
    ...(record.approvedOn === null ? {} : { approvedOn: own(record.approvedOn) }),
    ...factsOf[record.program](record, today),
  };
  return { program: record.program, today, facts, waivers: record.waivers.filter(({ validTo }) => validTo >= today) };
}

/** What was declared at admission holds until somebody tells otherwise. */
const declarations = [
  ...['confidentialityUndertaking', 'organisationType', 'ownedIosDevices', 'leasedIosDevices', 'iosDevicesInDeployment', 'iosDevicesWithAppleExtendedCoverage', 'iosDevicesCoverageUnknown'],
  ...['techniciansAbleToCompleteIosQualification', 'enrolledLines'],
];

function declaredFacts({ declared }: DecisionRecord): FactsSnapshot {
  if (declared === null) return {};
  const { form, decidedAt: observedAt, accountCreatedOn } = declared;
  const given = declarations.filter((name) => form[name] != null).map((name): [string, SnapshotFact] => [name, { value: form[name]!, source: 'application', observedAt }]);
  const created: FactsSnapshot = accountCreatedOn === null ? {} : { accountCreatedOn: { value: accountCreatedOn, source: 'accounts', observedAt: null } };
  return { ...Object.fromEntries(given), ...created };
}

/** The evidence behind the findings that hold. */
export function evidenceOf({ findings }: DecisionRecord, today: LocalDate): string[] {
  return findings.filter(({ validTo }) => validTo === null || validTo >= today).flatMap(({ evidenceIds }) => evidenceIds);
}

const own = (value: JsonValue, observedAt: string | null = null): SnapshotFact => ({ value, source: 'programs', observedAt });

function expiry(lastDays: readonly string[]): FactsSnapshot {
  const [first] = [...lastDays].sort();
  return first === undefined ? {} : { findingsValidUntil: own(first) };
}

type FactsOf = (record: DecisionRecord, today: LocalDate) => FactsSnapshot;
const factsOf: Readonly<Record<DecisionRecord['program'], FactsOf>> = {
  AASP: (record, today) => ({ lastQuarter: lastQuarter(record, today), ...premisesFact(record) }),
  IDS: (record, today) => ({ ...accountsFact(record.accounts), ...techniciansAbleFact(record, today) }),
  SSA: (record) => ({ ...selfServicing(record.accounts.filter(({ value: { type } }) => type === 'SELF_SERVICING_ACCOUNT')), ...techniciansFact(record) }),
};

function lastQuarter({ registeredAt, repairs }: DecisionRecord, today: LocalDate): SnapshotFact {
  const quarter = previousQuarter(quarterOf(today));
  // No repair on record means none only where the platform knew the partner for the whole quarter.
  const unseen = isKnownThroughout(new Date(registeredAt), quarter) ? 0 : null;
  const counts = repairs[quarter];
  return { value: { quarter, completed: counts?.completed ?? unseen, opened: counts?.opened ?? unseen }, source: 'repairs', observedAt: null };
}

function premisesFact({ premises }: DecisionRecord): FactsSnapshot {
  if (premises.length === 0) return {};
  const observed = premises.flatMap(({ observedAt }) => observedAt ?? []).sort();
  return { premises: own(premises.map(({ observedAt: _, ...facts }) => ({ ...facts })), observed.at(-1) ?? null) };
}

function accountsFact(accounts: readonly ToldAccount[]): FactsSnapshot {
  if (accounts.length === 0) return {};
  return { accounts: fromAccounts(accounts, accounts.map(({ value: { type, status } }) => ({ type, status }))) };
}

/** The 90 days of an organisation run from the day its first account that is not closed was created. */
function selfServicing(accounts: readonly ToldAccount[]): FactsSnapshot {
  const open = accounts.filter(({ value: { status } }) => status !== 'CLOSED');
  const [createdOn] = open.flatMap(({ value }) => value.createdOn ?? []).sort();
  return { ...standingFact(accounts), ...(createdOn === undefined ? {} : { accountCreatedOn: fromAccounts(open, createdOn) }) };
}

/** An account on hold or suspended is not in good standing; of several accounts the worst counts. */
function standingFact(accounts: readonly ToldAccount[]): FactsSnapshot {
  if (accounts.length === 0) return {};
  const isGood = accounts.every(({ value: { standing } }) => standing === 'GOOD');
  return { accountStanding: fromAccounts(accounts, isGood ? 'GOOD' : 'ARREARS') };
}

function fromAccounts(accounts: readonly ToldAccount[], value: JsonValue): SnapshotFact {
  return { value, source: 'accounts', observedAt: accounts.map(({ observedAt }) => observedAt).sort().at(-1) ?? null };
}
