import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { CertificationTrack, ProductFamily } from '../certification.entity.js';

export enum ExamOutcome {
  PASS = 'PASS',
  FAIL = 'FAIL',
  VOID = 'VOID',
}
registerEnumType(ExamOutcome, {
  name: 'ExamOutcome',
  description: 'How an exam ended.',
  valuesConfig: {
    PASS: { description: 'Passed: it certifies.' },
    FAIL: { description: 'Not passed.' },
    VOID: { description: 'It does not count, as if it had never been held; only a correction says so.' },
  },
});

export enum ExamFee {
  WAIVED = 'WAIVED',
  VOUCHER = 'VOUCHER',
  CHARGED = 'CHARGED',
  NOT_STATED = 'NOT_STATED',
}
registerEnumType(ExamFee, {
  name: 'ExamFee',
  description: 'How an exam is paid.',
  valuesConfig: {
    WAIVED: { description: 'Free: the company is approved as an authorised service provider.' },
    VOUCHER: { description: 'Paid with a voucher of the self-servicing account.' },
    CHARGED: { description: 'Charged to the self-servicing account, beyond its vouchers; the price is unknown until it is listed.' },
    NOT_STATED: { description: 'The programmes’ texts state no fee for this organisation.' },
  },
});

/** One entry of an exam's result; an entry is never edited, another corrects it. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The result of an exam. It is never edited: a later entry corrects it.', simpleResolvers: true })
@Entity({ name: 'exam' })
export class Exam {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  technicianId: string;

  @Field(() => String, { description: 'Code of the exam in the catalogue.' })
  @Column({ type: 'text' })
  examCode: string;

  @Field(() => ProductFamily, { description: 'The products it was about.' })
  @Column({ type: 'text' })
  product: ProductFamily;

  @Field(() => CertificationTrack, { description: 'The kind of certification it leads to.' })
  @Column({ type: 'text' })
  track: CertificationTrack;

  @Field(() => LocalDateScalar, { description: 'The day it was taken.' })
  @Column({ type: 'date' })
  takenOn: string;

  @Field(() => ExamOutcome, { description: 'How it ended.' })
  @Column({ type: 'text' })
  outcome: ExamOutcome;

  @Column({ type: 'uuid' })
  testCentreId: string;

  @Field(() => String, { nullable: true, description: 'The test centre’s own number of the result; null for a correction entered by staff.' })
  @Column({ type: 'text', nullable: true })
  reference: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects; null for a first entry.' })
  @Column({ type: 'uuid', nullable: true })
  correctsId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected; null for a first entry.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => ExamFee, { description: 'How it is paid.' })
  @Column({ type: 'text' })
  fee: ExamFee;

  @Column({ type: 'uuid', nullable: true })
  voucherId: string | null;

  @Column({ type: 'uuid', nullable: true })
  importId: string | null;

  @Column({ type: 'text' })
  recordedBy: string;

  @Column({ type: 'text' })
  recordedByName: string;

  @Field(() => Date, { description: 'When it was recorded here.' })
  @Column({ type: 'timestamptz' })
  recordedAt: Date;
}
