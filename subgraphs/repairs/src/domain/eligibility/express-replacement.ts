import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed } from '@platform/kit/pure/verdict.js';

export const AppleCarePlusStatus = { ACTIVE: 'ACTIVE', EXPIRED: 'EXPIRED', NONE: 'NONE' } as const;
export type AppleCarePlusStatus = keyof typeof AppleCarePlusStatus;

/** A customer's request for an express replacement. Null is unknown. */
export interface ExpressRequestFacts {
  /** Kind of device, as IPHONE or IPAD. */
  deviceKind: string | null;
  /** On the day of the request. */
  appleCarePlus: AppleCarePlusStatus | null;
}

/**
 * Express replacement is for an iPhone with active AppleCare+; the limited warranty alone does not give it.
 * @source ERS-01 ERS-02
 */
export function assessExpressRequest(facts: ExpressRequestFacts, ruleSet: RuleSet): Assessed {
  const judge = judgeBy(ruleSet);
  return assessed([
    judge('ERS.IPHONE', 'oneOf', (params) => oneOf(facts.deviceKind, params)),
    judge('ERS.APPLECARE_PLUS', 'oneOf', (params) => oneOf(facts.appleCarePlus, params)),
  ]);
}
