import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { minorUnits } from '../ledger/minor-units.js';

export const CardReceiptKind = { CHARGE: 'CHARGE', REFUND: 'REFUND' } as const;
export type CardReceiptKind = keyof typeof CardReceiptKind;
registerEnumType(CardReceiptKind, {
  name: 'CardReceiptKind',
  description: 'What a receipt of a card is for.',
  valuesConfig: { CHARGE: { description: 'The card has paid.' }, REFUND: { description: 'What it has paid was given back.' } },
});

/** A receipt of what a card has paid, or got back; never altered and never removed. */
@ObjectType('CardReceipt', { description: 'A receipt of what a card has paid, or got back; numbered without a gap, never altered and never removed.', simpleResolvers: true })
@Entity({ name: 'card_receipt' })
export class CardReceipt {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => String, { description: 'Its number among the receipts of the organisation, as R26-00001; a statement names it.' })
  @Column({ type: 'text' })
  number: string;

  @Field(() => CardReceiptKind, { description: 'What it is for.' })
  @Column({ type: 'text' })
  kind: CardReceiptKind;

  @Column({ type: 'uuid' })
  holdId: string;

  @Column({ type: 'uuid' })
  authorizationId: string;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;

  @Column({ type: 'text' })
  currency: string;

  @Field(() => LocalDateScalar, { description: 'The day it was issued.' })
  @Column({ type: 'date' })
  issuedOn: string;

  @Column({ type: 'timestamptz' })
  issuedAt: Date;
}
