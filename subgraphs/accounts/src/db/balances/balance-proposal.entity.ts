import 'reflect-metadata';

import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { Proposal } from '@platform/kit/four-eyes/proposal.js';

import { minorUnits } from '../ledger/minor-units.js';

export const BalanceProposalKind = { PAYOUT: 'PAYOUT', SET_OFF: 'SET_OFF' } as const;
export type BalanceProposalKind = keyof typeof BalanceProposalKind;
registerEnumType(BalanceProposalKind, {
  name: 'BalanceProposalKind',
  description: 'How what is to an organisation’s credit is given back.',
  valuesConfig: { PAYOUT: { description: 'Paid out by bank.' }, SET_OFF: { description: 'Set off against another invoice of the organisation.' } },
});

/** What is to an organisation's credit on an invoice, that one manager proposes to give back and another decides. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: Proposal, description: 'What is to an organisation’s credit on an invoice, that one manager proposes to give back and another decides.', simpleResolvers: true })
@Entity({ name: 'balance_proposal' })
export class BalanceProposal extends Proposal {
  readonly __typename = 'BalanceProposal';

  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The invoice that has more paid or credited than it says. */
  @Column({ type: 'uuid' })
  invoiceId: string;

  @Field(() => BalanceProposalKind, { description: 'How it is given back.' })
  @Column({ type: 'text' })
  kind: BalanceProposalKind;

  /** The invoice it is set off against. */
  @Column({ type: 'uuid', nullable: true })
  targetId: string | null;

  @Column({ type: 'bigint', transformer: minorUnits })
  amountMinor: bigint;
}
