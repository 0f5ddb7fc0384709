import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ObligationKind, ObligationState } from '../../domain/obligations/obligation.js';

registerEnumType(ObligationKind, {
  name: 'ObligationKind',
  description: 'What an organisation owes while it takes part.',
  valuesConfig: {
    QUARTERLY_REPAIRS: { description: 'Enough repairs in every quarter.' },
    CERTIFIED_TECHNICIAN: { description: 'A certified technician who is employed.' },
    CONFIDENTIALITY: { description: 'Tools, training and manuals are kept confidential.' },
    PREMISES: { description: 'Premises that meet the terms at every location.' },
    BRAND: { description: 'The brand and its services are promoted.' },
    EXTENDED_COVERAGE: { description: 'All iOS devices are covered by an extended plan.' },
    DEVICE_BASE: { description: 'Enough iOS devices of its own.' },
    IOS_TECHNICIAN: { description: 'A technician who can complete the iOS qualification.' },
    SERVICE_ACCOUNT: { description: 'An active Limited Billing Service Account.' },
    TECHNICIANS_BY_DAY_90: { description: 'Certified technicians within 90 days of the account.' },
    ACCOUNT_STANDING: { description: 'A service account in good standing.' },
    CREDIT_LINE: { description: 'An approved credit line.' },
    RETURNS_ON_TIME: { description: 'Defective products come back in time.' },
  },
});

registerEnumType(ObligationState, {
  name: 'ObligationState',
  description: 'How an obligation stands.',
  valuesConfig: {
    MET: { description: 'It is met.' },
    DUE: { description: 'It is not met yet, and its day has not come.' },
    MISSED: { description: 'It is not met.' },
    WAIVED: { description: 'It is not met, and a waiver lets that pass.' },
    UNKNOWN: { description: 'Not known; never a reproach.' },
  },
});

@ObjectType({ description: 'One thing an organisation owes while it takes part, as its latest decision finds it.', simpleResolvers: true })
export class Obligation {
  @Field(() => ObligationKind, { description: 'What is owed.' })
  kind: ObligationKind;

  @Field(() => ObligationState, { description: 'How it stands.' })
  state: ObligationState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day to meet it; null where it holds at all times.' })
  dueOn: string | null;

  @Field(() => String, { description: 'Why, as the reason code of the criterion that settles it.' })
  reasonCode: string;

  @Field(() => ID, { nullable: true, description: 'The criterion that settles it; null where none judges it.' })
  criterion: string | null;
}
