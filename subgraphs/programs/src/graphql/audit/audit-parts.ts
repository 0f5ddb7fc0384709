import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { AuditResult, CorrectiveActionStatus, Severity } from '../../db/audit/audit-item.entity.js';

@ObjectType({ description: 'What is to be done about a finding, by whom and until when.', simpleResolvers: true })
export class CorrectiveAction {
  @Field(() => String, { description: 'What is to be done.' })
  description: string;

  @Field(() => String, { description: 'Who answers for it at the partner.' })
  ownerName: string;

  @Field(() => LocalDateScalar, { description: 'The date it is to be done by.' })
  dueOn: string;

  @Field(() => CorrectiveActionStatus, { description: 'Whether it is still to be done.' })
  status: CorrectiveActionStatus;
}

@ObjectType({ description: 'What is on record about a requirement. Of a closed audit: what was on record when it was closed.', simpleResolvers: true })
export class RecordedFact {
  @Field(() => String, { description: 'The fact: true or false of premises, the kind of an address, a number of technicians, the repairs of a quarter as 2026-Q1: 187.' })
  value: string;

  @Field(() => Date, { nullable: true, description: 'When it was observed; null where the record does not say.' })
  observedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who observed it: a person, or the subgraph that counted; null where the record does not say.' })
  observedBy: string | null;
}

@ObjectType({ description: 'What the last closed audit of the partner found of the same requirement at the same place.', simpleResolvers: true })
export class PreviousResult {
  @Field(() => String, { description: 'Number of that audit.' })
  auditNumber: string;

  @Field(() => Date, { description: 'When that audit was closed.' })
  closedAt: Date;

  @Field(() => AuditResult, { description: 'What it found.' })
  result: AuditResult;

  @Field(() => Severity, { nullable: true, description: 'The weight of the finding; null where it had none.' })
  severity: Severity | null;

  @Field(() => String, { nullable: true, description: 'What the auditor saw; null where nothing was written.' })
  observation: string | null;
}

@ObjectType({ description: 'How much of an audit has been assessed; says nothing of the results.', simpleResolvers: true })
export class AuditProgress {
  @Field(() => Int, { description: 'Items with a result.' })
  assessed: number;

  @Field(() => Int, { description: 'All items.' })
  total: number;
}

@ObjectType({ description: 'How many items of an audit have each result.', simpleResolvers: true })
export class AuditResultCounts {
  @Field(() => Int, { description: 'Items found compliant.' })
  compliant: number;

  @Field(() => Int, { description: 'Items found partially compliant.' })
  partiallyCompliant: number;

  @Field(() => Int, { description: 'Items found non-compliant.' })
  nonCompliant: number;

  @Field(() => Int, { description: 'Items that do not apply.' })
  notApplicable: number;

  @Field(() => Int, { description: 'Items not assessed yet.' })
  notAssessed: number;
}
