import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export enum ExamVoucherStatus {
  ISSUED = 'ISSUED',
  RESERVED = 'RESERVED',
  USED = 'USED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(ExamVoucherStatus, {
  name: 'ExamVoucherStatus',
  description: 'What has become of a voucher.',
  valuesConfig: {
    ISSUED: { description: 'Pays for an exam to come.' },
    RESERVED: { description: 'Kept for the next exam of one technician.' },
    USED: { description: 'Has paid for an exam.' },
    EXPIRED: { description: 'Pays no more: its last day is over, or the account was closed.' },
  },
});

/** Pays for one certification exam of the account that it was given to. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'Pays for one certification exam of the self-servicing account that it was given to.', simpleResolvers: true })
@Entity({ name: 'exam_voucher' })
export class ExamVoucher {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ID, { description: 'The account it was given to.' })
  @Column({ type: 'uuid' })
  accountId: string;

  @Field(() => Int, { description: 'Which voucher of the account, from 1.' })
  @Column({ type: 'int' })
  number: number;

  @Field(() => ExamVoucherStatus, { description: 'What has become of it.' })
  @Column({ type: 'text' })
  status: ExamVoucherStatus;

  @Field(() => LocalDateScalar, { description: 'The day it was given.' })
  @Column({ type: 'date' })
  issuedOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null, as the programme’s text states none.' })
  @Column({ type: 'date', nullable: true })
  expiresOn: string | null;

  @Column({ type: 'uuid', nullable: true })
  reservedFor: string | null;

  @Field(() => ID, { nullable: true, description: 'The exam it paid for; null until used.' })
  @Column({ type: 'uuid', nullable: true })
  examId: string | null;

  @VersionColumn({ type: 'int' })
  version: number;
}
