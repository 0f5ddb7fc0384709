import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { ExpressState } from '../../db/express/express-enums.js';

const sentences = {
  DEVICE_RETIRED: 'The device is no longer in use.',
  DEVICE_LOCKED: 'The device is locked to its owner’s account; the lock must be off first.',
  PRODUCT_UNKNOWN: 'What the device is called is not known, so its replacement has no price.',
  NO_TERMS: 'The terms of the service are not in force here.',
  IN_THE_FUTURE: 'The time has not yet come.',
  BEFORE_REQUEST: 'It would have shipped before it was requested.',
  BEFORE_SHIPMENT: 'It would have been scanned before it was shipped.',
  HOLD_NOT_SECURED: 'The amount on the card is no longer secured.',
  SAME_DEVICE: 'A device does not stand in for itself.',
  ALREADY_REPLACED: 'Another device stands in for the original already.',
  REPLACES_ANOTHER: 'The device stands in for another already.',
  MAKES_A_RING: 'The original stands in for that device.',
  REPLACEMENT_RETIRED: 'The device that was to stand in is no longer in use.',
  IMEI_DIFFERS: 'The device is recorded with another IMEI.',
  EXTENT_MISSING: 'Where something is not covered, say by its extent what is charged.',
  EXTENT_WITHOUT_DAMAGE: 'Nothing is charged where all is covered.',
  ACCIDENT_NEEDS_APPLECARE_PLUS: 'An accident is covered by AppleCare+ alone.',
  FEE_WITHOUT_ELIGIBILITY: 'The fee is for what may be served out of warranty.',
  PHOTO_MISSING: 'What the customer pays for, or another device than the right one, is shown on a photo.',
  PHOTO_UNKNOWN: 'There is no such file of the organisation’s.',
  NOT_A_PICTURE: 'A photo must be a picture, by its bytes.',
} as const;
export type ExpressRefusalCode = keyof typeof sentences;
const ExpressRefusalCode = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as { [Code in ExpressRefusalCode]: Code };
registerEnumType(ExpressRefusalCode, {
  name: 'ExpressRefusalCode',
  description: 'Why a step of an express replacement was refused.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([code, description]) => [code, { description }])),
});

@ObjectType({ implements: Problem, description: 'The step cannot be taken; nothing was changed.', simpleResolvers: true })
export class ExpressRefused extends Problem {
  readonly __typename = 'ExpressRefused';

  @Field(() => ExpressRefusalCode, { description: 'The reason as a code.' })
  code: ExpressRefusalCode;

  static because(code: ExpressRefusalCode): ExpressRefused {
    return Object.assign(new ExpressRefused(), { code, message: sentences[code] });
  }
}

@ObjectType({ implements: Problem, description: 'There is no such request, device or place that you may act on.' })
export class ExpressNotFound extends Problem {
  readonly __typename = 'ExpressNotFound';

  static of(what: 'request' | 'device' | 'location'): ExpressNotFound {
    return Object.assign(new ExpressNotFound(), { message: `There is no such ${what}.` });
  }
}

@ObjectType({ implements: Problem, description: 'A request in this state does not take this step.', simpleResolvers: true })
export class ExpressMoveNotOpen extends Problem {
  readonly __typename = 'ExpressMoveNotOpen';

  @Field(() => ExpressState, { description: 'The state that it is in.' })
  state: ExpressState;

  static in(state: string): ExpressMoveNotOpen {
    return Object.assign(new ExpressMoveNotOpen(), { state: state as ExpressState, message: `A request in ${state} does not take this step.` });
  }
}

@ObjectType({ implements: Problem, description: 'The device has a request that is under way.', simpleResolvers: true })
export class ExpressRequestedAlready extends Problem {
  readonly __typename = 'ExpressRequestedAlready';

  @Field(() => ID, { description: 'That request.' })
  expressReplacementId: string;

  static as(expressReplacementId: string): ExpressRequestedAlready {
    return Object.assign(new ExpressRequestedAlready(), { expressReplacementId, message: 'The device has a request that is under way.' });
  }
}

@ObjectType({ description: 'A criterion of the service that a device does not meet.', simpleResolvers: true })
export class ExpressReason {
  @Field(() => ID, { description: 'The criterion.' })
  criterion: string;

  @Field(() => Verdict, { description: 'How it is judged.' })
  verdict: Verdict;

  @Field(() => String, { description: 'Why, as a code.' })
  reasonCode: string;
}

@ObjectType({ implements: Problem, description: 'The device may not be replaced by the express service; every reason is told.', simpleResolvers: true })
export class ExpressNotEligible extends Problem {
  readonly __typename = 'ExpressNotEligible';

  @Field(() => [ExpressReason], { description: 'Every reason.' })
  reasons: ExpressReason[];

  static for(reasons: readonly { criterion: string; verdict: string; reasonCode: string }[]): ExpressNotEligible {
    return Object.assign(new ExpressNotEligible(), { reasons: [...reasons] as ExpressReason[], message: 'The express service is for an iPhone that AppleCare+ covers today.' });
  }
}
