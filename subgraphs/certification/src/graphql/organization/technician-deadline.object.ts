import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import '@platform/kit/graphql/assessment.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { CertificationTrack } from '../../db/certification.entity.js';

export enum ServicedLine {
  IOS = 'IOS',
  MAC = 'MAC',
}
registerEnumType(ServicedLine, {
  name: 'ServicedLine',
  description: 'Product lines that a self-servicing account services.',
  valuesConfig: { IOS: { description: 'iPhone, iPad and iPod.' }, MAC: { description: 'Mac computers.' } },
});

@ObjectType({ description: 'Whether a self-servicing account has a technician of one kind in time.', simpleResolvers: true })
export class TechnicianDeadlineRequirement {
  @Field(() => CertificationTrack, { description: 'The kind of certification.' })
  track: CertificationTrack;

  @Field(() => Verdict, { description: 'MET when somebody passed in time, NOT_MET after the last day, NEEDS_EVIDENCE before it, NOT_APPLICABLE when no product line asks for it.' })
  verdict: Verdict;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the first technician passed; null when nobody has.' })
  doneOn: string | null;
}

@ObjectType({ description: 'Until when a self-servicing account needs its certified technicians, and what is still lacking.', simpleResolvers: true })
export class TechnicianDeadline {
  @Field(() => ID, { description: 'The account.' })
  accountId: string;

  @Field(() => LocalDateScalar, { description: 'The day it was created, from which the days run; not counted itself.' })
  accountCreatedOn: string;

  @Field(() => [ServicedLine], { description: 'The product lines it services; empty until declared.' })
  servicedLines: ServicedLine[];

  @Field(() => LocalDateScalar, { description: 'Last day, included.' })
  dueOn: string;

  @Field(() => Int, { description: 'Days until the last day: 0 on it, negative after it.' })
  daysLeft: number;

  @Field(() => [TechnicianDeadlineRequirement], { description: 'What is asked for, kind by kind.' })
  requirements: TechnicianDeadlineRequirement[];
}

export enum TrainingEntitlementKind {
  TRAINING_MODULES = 'TRAINING_MODULES',
  TRAINING = 'TRAINING',
}
registerEnumType(TrainingEntitlementKind, {
  name: 'TrainingEntitlementKind',
  description: 'Training that taking part in a programme gives.',
  valuesConfig: { TRAINING_MODULES: { description: 'The training modules of a self-servicing account.' }, TRAINING: { description: 'The training of an authorised service provider.' } },
});

@ObjectType({ description: 'Training that an organisation has by taking part in a programme.', simpleResolvers: true })
export class TrainingEntitlement {
  @Field(() => String, { description: 'Code of the programme.' })
  program: string;

  @Field(() => TrainingEntitlementKind, { description: 'The training.' })
  entitlement: TrainingEntitlementKind;
}
