import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { AuditResult, Severity } from '../../db/audit/audit-item.entity.js';
import { CorrectiveAction as ActionRecord, CorrectiveActionStatus } from '../../db/audit/corrective-actions/corrective-action.entity.js';

@ObjectType({ description: 'What is to be done about a finding, by whom and until when.', simpleResolvers: true })
export class CorrectiveAction {
  @Field(() => String, { description: 'What is to be done.' })
  description: string;

  @Field(() => String, { description: 'Who answers for it at the partner.' })
  ownerName: string;

  @Field(() => LocalDateScalar, { description: 'The date it is to be done by.' })
  dueOn: string;

  @Field(() => CorrectiveActionStatus, { description: 'Whether it is done; OPEN until the audit is closed.' })
  status: CorrectiveActionStatus;

  @Field(() => ActionRecord, { nullable: true, description: 'What became of it; null until the audit is closed.' })
  record: object | null;
}

@ObjectType({ description: 'What the partner itself says of a requirement; the auditor’s finding stands beside it.', simpleResolvers: true })
export class AuditAnswer {
  @Field(() => AuditResult, { description: 'How the partner says it stands; never NOT_ASSESSED.' })
  claim: AuditResult;

  @Field(() => String, { nullable: true, description: 'In its own words; never null where it claims less than compliance.' })
  text: string | null;

  @Field(() => Date, { description: 'When it was said last.' })
  answeredAt: Date;

  @Field(() => ID, { description: 'Who said it last, by the subject of their access token.' })
  answeredBy: string;

  @Field(() => String, { description: 'Who said it.' })
  answeredByName: string;

  @Field(() => Int, { description: 'Counts up with each change; pass it back when answering again.' })
  version: number;
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

  @Field(() => Int, { description: 'Items the partner has answered.' })
  answered: number;

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
