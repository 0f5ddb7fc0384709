import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { JourneyRefusal } from '../../../domain/repairs/types/device-journey.js';
import { VisitRefusal } from '../../../domain/repairs/types/site-visit.js';

type TripReason = JourneyRefusal | VisitRefusal;
const RepairTripReason = { ...JourneyRefusal, ...VisitRefusal } as const;

const sentences: Readonly<Record<TripReason, string>> = {
  NOT_MAILED: 'By its type the device is sent nowhere.',
  OUT_OF_ORDER: 'The device goes to the repair centre first and back from it then, by turns.',
  NOT_UNDER_WAY: 'Nothing of it is under way.',
  IN_THE_FUTURE: 'The time lies in the future.',
  BEFORE_THE_LAST: 'The time lies before what was told last, or before the repair was created.',
  NOT_ON_SITE: 'By its type nobody visits the device where it stands.',
  NO_SUCH_SPAN: 'A visit has a span of at most 12 hours, and ends after it begins.',
  IN_THE_PAST: 'The span of the visit has ended.',
  TOO_FAR_AHEAD: 'A visit is planned at most 90 days ahead.',
  NONE_PLANNED: 'No visit is planned.',
  NOT_BEGUN: 'The span of the visit has not begun: until then it can be called off alone.',
};

registerEnumType(RepairTripReason, {
  name: 'RepairTripReason',
  description: 'Why a way of a device, or a visit to it, is not taken in.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([code, description]) => [code, { description }])) as never,
});

@ObjectType({ implements: Problem, description: 'A way of the device, or a visit to it, is not taken in.', simpleResolvers: true })
export class RepairTripRefused extends Problem {
  readonly __typename = 'RepairTripRefused';

  @Field(() => RepairTripReason, { description: 'Why.' })
  tripReason: TripReason;

  static because(tripReason: TripReason): RepairTripRefused {
    return Object.assign(new RepairTripRefused(), { tripReason, message: sentences[tripReason] });
  }
}
