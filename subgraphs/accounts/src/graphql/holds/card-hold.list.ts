import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { cardHoldSource, holdUrgency, isSecured } from '../../db/holds/hold-sources.js';
import { HoldState, settledStates } from '../../domain/holds/hold-moves.js';

@InputType({ description: 'Which holds to list; conditions hold together.' })
export class CardHoldFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => HoldState, { nullable: true, description: 'Only those in this state.' })
  state?: HoldState | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that a live authorisation bears (true), or those whose replacement is out and that none bears although they are not settled (false).' })
  isSecured?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that are settled (true), or only those that are not (false).' })
  isSettled?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'Only those whose return is due before this instant.' })
  deadlineBefore?: Date | null;
}

const settled = `h.state in (${settledStates.map((state) => `'${state}'`).join(', ')})`;

export const cardHoldList = defineList({
  name: 'CardHold',
  node: CardHold,
  source: cardHoldSource,
  filter: CardHoldFilter,
  sorts: {
    URGENCY: { expression: holdUrgency, type: 'int', description: 'What nothing secures first, then what waits for a person, what is disputed, what the provider has not answered, what is owed, and the rest.' },
    DEADLINE: { expression: `coalesce(h.deadline_at, 'infinity'::timestamptz)`, type: 'timestamptz', description: 'When the return is due; those that are not shipped last.' },
    REQUESTED_AT: { expression: 'h.requested_at', type: 'timestamptz', description: 'When they were asked for.' },
  },
  defaultSort: { field: 'REQUESTED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, state, isSecured: secured, isSettled, deadlineBefore }, parameters) => [
    ...(organizationId ? [`h.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(state ? [`h.state = ${parameters.add(state)}`] : []),
    ...(secured == null ? [] : [secured ? isSecured : `h.shipped_at is not null and not ${settled} and not ${isSecured}`]),
    ...(isSettled == null ? [] : [`${isSettled ? '' : 'not '}${settled}`]),
    ...(deadlineBefore ? [`h.deadline_at < ${parameters.add(deadlineBefore)}`] : []),
  ],
});
