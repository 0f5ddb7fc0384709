import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { AssessmentOutcome, type CriterionResult } from '@platform/kit/pure/verdict.js';

import type { FactsSnapshot } from '../../domain/decisions/facts-snapshot.js';
import type { WaiverInForce } from '../../domain/decisions/waivers-in-force.js';
import { ProgramCode } from '../program-code.js';

export enum DecisionTrigger {
  FACT_CHANGED = 'FACT_CHANGED',
  EVIDENCE_CHANGED = 'EVIDENCE_CHANGED',
  RULE_SET_PUBLISHED = 'RULE_SET_PUBLISHED',
  CLOCK = 'CLOCK',
  MANUAL = 'MANUAL',
}
registerEnumType(DecisionTrigger, {
  name: 'DecisionTrigger',
  description: 'What made an enrolment be judged.',
  valuesConfig: {
    FACT_CHANGED: { description: 'A fact was told.' },
    EVIDENCE_CHANGED: { description: 'A finding, a piece of evidence or a waiver came or went.' },
    RULE_SET_PUBLISHED: { description: 'Other terms came into force.' },
    CLOCK: { description: 'A day was reached: the end of a quarter, day 90, an expiry.' },
    MANUAL: { description: 'A person asked for it.' },
  },
});

/** How an enrolment was judged at one time, with everything it followed from; decisions are only added. */
@ObjectType({ description: 'How an enrolment was judged at one time, with everything it followed from. Never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'decision' })
export class Decision {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ID, { description: 'The enrolment.' })
  @Column({ type: 'uuid' })
  enrollmentId: string;

  @Field(() => ProgramCode, { description: 'The programme.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  /** Region of the terms. */
  @Column({ type: 'text' })
  region: string;

  @Column({ type: 'int' })
  ruleSetVersion: number;

  @Column({ type: 'text' })
  ruleSetSha256: string;

  @Field(() => String, { nullable: true, description: 'Version of the business calendar; null where none was used.' })
  @Column({ type: 'text', nullable: true })
  calendarVersion: string | null;

  @Field(() => LocalDateScalar, { description: 'The date in the region of the enrolment it was judged on.' })
  @Column({ type: 'date' })
  asOf: string;

  @Field(() => Date, { description: 'When it was judged.' })
  @Column({ type: 'timestamptz' })
  evaluatedAt: Date;

  @Field(() => DecisionTrigger, { description: 'What made it be judged.' })
  @Column({ type: 'text' })
  trigger: DecisionTrigger;

  @Field(() => String, { nullable: true, description: 'Who asked for it; null where nobody did.' })
  @Column({ type: 'text', nullable: true })
  triggeredBy: string | null;

  @Column({ type: 'jsonb' })
  facts: FactsSnapshot;

  @Column({ type: 'jsonb' })
  waivers: readonly WaiverInForce[];

  @Field(() => [ID], { description: 'The evidence behind the findings it follows from.' })
  @Column({ type: 'uuid', array: true })
  evidenceIds: string[];

  @Column({ type: 'jsonb' })
  results: readonly CriterionResult[];

  @Field(() => AssessmentOutcome, { description: 'All criteria together; those waived count as passed.' })
  @Column({ type: 'text' })
  overall: AssessmentOutcome;

  @Field(() => [ID], { description: 'Criteria that are not met and count as passed, since they are waived.' })
  @Column({ type: 'text', array: true })
  waivedCriteria: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it is judged again if nothing is told before; null when only news can change it.' })
  @Column({ type: 'date', nullable: true })
  nextReviewOn: string | null;

  @Field(() => String, { nullable: true, description: 'What that day is: QUARTER_END, DAY_90, CERTIFICATION_EXPIRY, COVERAGE_END, FINDING_EXPIRY, WAIVER_EXPIRY or TERMS_END.' })
  @Column({ type: 'text', nullable: true })
  nextReviewReason: string | null;
}
