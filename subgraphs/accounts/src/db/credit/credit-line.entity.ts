import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { minorUnits } from '../ledger/minor-units.js';

export const CreditLineStatus = { REQUESTED: 'REQUESTED', APPROVED: 'APPROVED', DECLINED: 'DECLINED' } as const;
export type CreditLineStatus = keyof typeof CreditLineStatus;
registerEnumType(CreditLineStatus, {
  name: 'CreditLineStatus',
  description: 'How far a credit line has been agreed.',
  valuesConfig: {
    REQUESTED: { description: 'Proposed for the first time and not yet decided.' },
    APPROVED: { description: 'Agreed with the finance group and approved by two people: orders are bounded by it.' },
    DECLINED: { description: 'Not agreed.' },
  },
});

/** How far an organisation may order on credit in one currency, as agreed with the finance group of its region. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'How far an organisation may order on credit in one currency, as agreed with the finance group of its region.', simpleResolvers: true })
@Entity({ name: 'credit_line' })
export class CreditLine {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'ISO 3166 region whose finance group it was agreed with.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { description: 'ISO 4217 code of its currency; an organisation has one line in each.' })
  @Column({ type: 'text' })
  currency: string;

  @Field(() => CreditLineStatus, { description: 'How far it has been agreed.' })
  @Column({ type: 'text' })
  status: CreditLineStatus;

  @Field(() => String, { description: 'The finance group it was agreed with.' })
  @Column({ type: 'text' })
  agreedWith: string;

  /** In minor units, without temporary raises. */
  @Column({ type: 'bigint', transformer: minorUnits })
  agreedMinor: bigint;

  /** The temporary raises in force, together. */
  @Column({ type: 'bigint', transformer: minorUnits, default: 0 })
  raisedMinor: bigint;

  /** What of a lowered limit could not be taken back yet. */
  @Column({ type: 'bigint', transformer: minorUnits, default: 0 })
  dueMinor: bigint;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of its latest approval; null while it is not approved.' })
  @Column({ type: 'date', nullable: true })
  agreedOn: string | null;

  @Field(() => Int, { description: 'Grows by one with each change; pass it as `expectedVersion` to change what you have read.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
