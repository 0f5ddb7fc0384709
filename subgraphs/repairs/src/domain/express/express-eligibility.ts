import type { LocalizedText } from '@platform/kit/pure/locale.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import { type AppleCarePlusStatus, assessExpressRequest } from '../eligibility/express-replacement.js';

const texts = ([en, nb, sv, de]: readonly [string, string, string, string]): LocalizedText => ({ en, nb, sv, de });

/** Why a device may not be replaced by the express service, beside what the terms say. */
export const expressTexts = {
  REQUESTED_ALREADY: texts(['A request for the device is under way.', 'En forespørsel for enheten er under behandling.', 'En begäran för enheten är under behandling.', 'Für das Gerät läuft bereits eine Anforderung.']),
  DEVICE_RETIRED: texts(['The device is no longer in use.', 'Enheten er ikke lenger i bruk.', 'Enheten används inte längre.', 'Das Gerät ist nicht mehr in Gebrauch.']),
  DEVICE_LOCKED: texts(['The device is locked to its owner’s account; the lock must be off first.', 'Enheten er låst til eierens konto; låsen må av først.', 'Enheten är låst till ägarens konto; låset måste av först.', 'Das Gerät ist an das Konto seines Eigentümers gesperrt; die Sperre muss zuerst aufgehoben werden.']),
  PRODUCT_UNKNOWN: texts(['What the device is called is not known, so its replacement has no price.', 'Det er ikke kjent hva enheten heter, så erstatningen har ingen pris.', 'Det är inte känt vad enheten heter, så ersättningen har inget pris.', 'Wie das Gerät heißt, ist nicht bekannt, also hat der Ersatz keinen Preis.']),
  NO_TERMS: texts(['The terms of the service are not in force here.', 'Vilkårene for tjenesten gjelder ikke her.', 'Villkoren för tjänsten gäller inte här.', 'Die Bedingungen des Dienstes gelten hier nicht.']),
} as const satisfies Record<string, LocalizedText>;

export type ExpressBar = keyof typeof expressTexts;
export const ExpressEligibilityCode = { ...(Object.fromEntries(Object.keys(expressTexts).map((code) => [code, code])) as { [Code in ExpressBar]: Code }), TERMS: 'TERMS' } as const;
export type ExpressEligibilityCode = ExpressBar | 'TERMS';

export interface ExpressEligibilityFacts {
  isUnderWay: boolean;
  isRetired: boolean;
  isLocked: boolean;
  productName: string | null;
  productLine: string | null;
  /** On the day of the request; null is unknown. */
  appleCarePlus: AppleCarePlusStatus | null;
}

export interface ExpressAgainst {
  code: ExpressEligibilityCode;
  /** Null for what this platform itself says. */
  criterion: string | null;
  verdict: string | null;
  reasonCode: string | null;
  texts: LocalizedText;
}

/**
 * Every reason against an express replacement at once: what the device's state forbids, then each criterion of the terms that is not met
 * or not known to be; none means that it may be requested. Terms are null where none are in force.
 * @source ERS-01 ERS-02
 */
export function expressReasons(facts: ExpressEligibilityFacts, terms: RuleSet | null): ExpressAgainst[] {
  const when = (holds: boolean, code: ExpressBar): ExpressAgainst[] => (holds ? [{ code, criterion: null, verdict: null, reasonCode: null, texts: expressTexts[code] }] : []);
  return [
    ...when(facts.isUnderWay, 'REQUESTED_ALREADY'),
    ...when(facts.isRetired, 'DEVICE_RETIRED'),
    ...when(facts.isLocked, 'DEVICE_LOCKED'),
    ...when(facts.productName === null, 'PRODUCT_UNKNOWN'),
    ...(terms === null ? when(true, 'NO_TERMS') : ofTheTerms(facts, terms)),
  ];
}

function ofTheTerms({ productLine, appleCarePlus }: ExpressEligibilityFacts, terms: RuleSet): ExpressAgainst[] {
  const { results } = assessExpressRequest({ deviceKind: productLine, appleCarePlus }, terms);
  return results
    .filter(({ verdict }) => verdict !== 'MET')
    .map(({ criterion, verdict, reasonCode }) => ({ code: 'TERMS', criterion, verdict, reasonCode, texts: terms.criteria.find(({ id }) => id === criterion)!.text }));
}
