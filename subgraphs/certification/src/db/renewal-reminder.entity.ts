import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

export enum RenewalReminderStatus {
  WAITING = 'WAITING',
  TOLD = 'TOLD',
  PASSED_OVER = 'PASSED_OVER',
}
registerEnumType(RenewalReminderStatus, {
  name: 'RenewalReminderStatus',
  description: 'What has become of a reminder.',
  valuesConfig: {
    WAITING: { description: 'Not due yet.' },
    TOLD: { description: 'Told.' },
    PASSED_OVER: { description: 'Not told: renewed, withdrawn or lapsed before, or a later reminder was due as well.' },
  },
});

/** That the renewal of a certification is to be called to mind on a date. */
@ObjectType({ description: 'That the renewal of a certification is called to mind on a date.', simpleResolvers: true })
@Entity({ name: 'renewal_reminder' })
export class RenewalReminder {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  certificationId: string;

  @Field(() => Int, { description: 'Days before the last day of the certification.' })
  @Column({ type: 'int' })
  daysBefore: number;

  @Field(() => LocalDateScalar, { description: 'The day it is due.' })
  @Column({ type: 'date' })
  dueOn: string;

  @Field(() => RenewalReminderStatus, { description: 'What has become of it.' })
  @Column({ type: 'text' })
  status: RenewalReminderStatus;

  @Field(() => Date, { nullable: true, description: 'When it was told or passed over.' })
  @Column({ type: 'timestamptz', nullable: true })
  settledAt: Date | null;
}
