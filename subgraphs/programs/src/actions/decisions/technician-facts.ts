import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { DecisionRecord } from '../../db/decisions/read-decision-bases.js';
import type { FactsSnapshot, JsonValue } from '../../domain/decisions/facts-snapshot.js';
import { KnownFacts } from '../../domain/decisions/facts-snapshot.js';
import { ableToQualify, knownTechnicians } from '../../domain/decisions/known-technicians.js';

/** The technicians of a self-servicing account, where certification has told of them. */
export function techniciansFact({ technicians, told }: DecisionRecord): FactsSnapshot {
  const counts = new KnownFacts(told);
  const [employed, contracted] = [counts.count('employedCertifiedTechnicians'), counts.count('contractedCertifiedTechnicians')];
  const known = knownTechnicians(technicians, employed === null || contracted === null ? null : employed + contracted);
  if (known === null) return {};
  const observed = technicians.length > 0 ? latestOf(technicians) : (told['employedCertifiedTechnicians']?.observedAt ?? null);
  return { technicians: fromCertification(known.map((technician) => ({ ...technician })), observed) };
}

/** Technicians able to complete the iOS qualification, where certification knows of more than was declared. */
export function techniciansAbleFact({ technicians, declared }: DecisionRecord, today: LocalDate): FactsSnapshot {
  const stated = declared?.form['techniciansAbleToCompleteIosQualification'];
  const count = typeof stated === 'number' ? stated : null;
  const able = ableToQualify(technicians, { declared: count, today });
  return able === null || able === count ? {} : { techniciansAbleToCompleteIosQualification: fromCertification(able, latestOf(technicians)) };
}

function latestOf(technicians: DecisionRecord['technicians']): string | null {
  return technicians.map(({ observedAt }) => observedAt).sort().at(-1) ?? null;
}

function fromCertification(value: JsonValue, observedAt: string | null): FactsSnapshot[string] {
  return { value, source: 'certification', observedAt };
}
