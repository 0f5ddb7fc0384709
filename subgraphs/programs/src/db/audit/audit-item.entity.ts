import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import type { CheckResult } from '@platform/kit/pure/verdict.js';

export enum AuditResult {
  NOT_ASSESSED = 'NOT_ASSESSED',
  COMPLIANT = 'COMPLIANT',
  PARTIALLY_COMPLIANT = 'PARTIALLY_COMPLIANT',
  NON_COMPLIANT = 'NON_COMPLIANT',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
}
registerEnumType(AuditResult, {
  name: 'AuditResult',
  description: 'What an auditor finds of one requirement.',
  valuesConfig: {
    NOT_ASSESSED: { description: 'Not assessed yet.' },
    COMPLIANT: { description: 'The requirement is met.' },
    PARTIALLY_COMPLIANT: { description: 'Met in part: a failing result.' },
    NON_COMPLIANT: { description: 'Not met: a failing result.' },
    NOT_APPLICABLE: { description: 'The requirement is not asked here.' },
  },
});

export enum Severity {
  MAJOR = 'MAJOR',
  MINOR = 'MINOR',
  OBSERVATION = 'OBSERVATION',
  OPPORTUNITY = 'OPPORTUNITY',
  GOOD_PRACTICE = 'GOOD_PRACTICE',
}
registerEnumType(Severity, {
  name: 'Severity',
  description: 'The weight of a finding, apart from its result.',
  valuesConfig: {
    MAJOR: { description: 'A failing that puts taking part at risk.' },
    MINOR: { description: 'A failing that can be put right in the course of business.' },
    OBSERVATION: { description: 'Something to watch.' },
    OPPORTUNITY: { description: 'Something that could be better.' },
    GOOD_PRACTICE: { description: 'Something done well.' },
  },
});

/** What was on record when an audit was closed, as its report keeps it. */
export interface RecordedFactSnapshot {
  value: string | null;
  /** RFC 3339 instant. */
  observedAt: string | null;
  observedBy: string | null;
}

/** One requirement to be assessed in an audit, at one location or for the partner as a whole. */
@ObjectType({ description: 'One requirement to be assessed in an audit, at one location or for the partner as a whole.', simpleResolvers: true })
@Entity({ name: 'audit_item' })
export class AuditItem {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  auditId: string;

  @Column({ type: 'int' })
  position: number;

  @Field(() => ID, { description: 'Id of the criterion in the audit’s terms, as AASP.PREMISES.RECEPTION.' })
  @Column({ type: 'text' })
  criterion: string;

  @Column({ type: 'uuid', nullable: true })
  locationId: string | null;

  @Field(() => AuditResult, { description: 'What the auditor finds.' })
  @Column({ type: 'text' })
  result: AuditResult;

  @Field(() => Severity, { nullable: true, description: 'The weight of the finding; never null for a failing result.' })
  @Column({ type: 'text', nullable: true })
  severity: Severity | null;

  @Field(() => String, { nullable: true, description: 'What the auditor saw; never null for a failing result.' })
  @Column({ type: 'text', nullable: true })
  observation: string | null;

  @Column({ type: 'text', nullable: true })
  actionDescription: string | null;

  @Column({ type: 'text', nullable: true })
  actionOwnerName: string | null;

  @Column({ type: 'date', nullable: true })
  actionDueOn: string | null;

  /** Written along with an action and no longer read: what becomes of an action is in its own table. */
  @Column({ type: 'text', nullable: true })
  actionStatus: 'OPEN' | 'DONE' | null;

  @Field(() => String, { nullable: true, description: 'What the partner was asked to add or change here; null when it was not asked.' })
  @Column({ type: 'text', nullable: true })
  changeRequest: string | null;

  /** What the machine found when the audit was closed; computed anew until then. */
  @Column({ type: 'jsonb', nullable: true })
  machineCheck: CheckResult | null;

  /** What was on record when the audit was closed; read anew until then. */
  @Column({ type: 'jsonb', nullable: true })
  recordedFact: RecordedFactSnapshot | null;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Column({ type: 'timestamptz' })
  updatedAt: Date;

  @Field(() => ID, { nullable: true, description: 'Who changed it last, by the subject of their access token; null when nobody has assessed it.' })
  @Column({ type: 'text', nullable: true })
  updatedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody has assessed it.' })
  @Column({ type: 'text', nullable: true })
  updatedByName: string | null;

  @Field(() => Int, { description: 'Counts up with each finding; pass it back when recording the next.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
