import 'reflect-metadata';

import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { Column } from 'typeorm';

import type { ProposalDecision as Decision } from '../pure/four-eyes.js';

export const ProposalDecision = { APPROVED: 'APPROVED', REJECTED: 'REJECTED', WITHDRAWN: 'WITHDRAWN' } as const satisfies { [Name in Decision]: Name };
registerEnumType(ProposalDecision, {
  name: 'ProposalDecision',
  description: 'How a proposal was decided.',
  valuesConfig: {
    APPROVED: { description: 'Approved by a second person; what was proposed was done with it.' },
    REJECTED: { description: 'Rejected by a second person; nothing was done.' },
    WITHDRAWN: { description: 'Withdrawn by whoever proposed it; nothing was done.' },
  },
});

/** What one person wants done and another must approve: the part that proposals of every kind share. */
@InterfaceType({ description: 'What one person wants done and another must approve.', resolveType: (proposal: { __typename: string }) => proposal.__typename })
export abstract class Proposal {
  @Field(() => String, { description: 'Why, in the words of whoever proposed it.' })
  @Column({ type: 'text' })
  reason: string;

  /** The issuer's subject. */
  @Column({ type: 'text' })
  proposedBy: string;

  @Field(() => String, { description: 'Who proposed it.' })
  @Column({ type: 'text' })
  proposedByName: string;

  @Field(() => Date, { description: 'When it was proposed.' })
  @Column({ type: 'timestamptz' })
  proposedAt: Date;

  @Field(() => ProposalDecision, { nullable: true, description: 'How it was decided; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  decision: Decision | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  decisionReason: string | null;

  @Column({ type: 'text', nullable: true })
  decidedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided it; null while it is open.' })
  @Column({ type: 'text', nullable: true })
  decidedByName: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was decided; null while it is open.' })
  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}

/** How the shared part of a table of proposals is read; `alias` is the table's. */
export function proposalFields(alias: string): Record<string, string> {
  return {
    reason: `${alias}.reason`,
    proposedBy: `${alias}.proposed_by`,
    proposedByName: `${alias}.proposed_by_name`,
    proposedAt: `${alias}.proposed_at`,
    decision: `${alias}.decision`,
    decisionReason: `${alias}.decision_reason`,
    decidedByName: `${alias}.decided_by_name`,
    decidedAt: `${alias}.decided_at`,
  };
}
