import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { messageSource } from '../../db/messages/message-sources.js';
import { Message, MessageState } from '../../db/messages/message.entity.js';

@InputType({ description: 'Which e-mails to list; conditions hold together.' })
export class MessageFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation.' })
  organizationId?: string | null;

  @Field(() => MessageState, { nullable: true, description: 'Only those that have come this far.' })
  state?: MessageState | null;

  @Field(() => ID, { nullable: true, description: 'Only those about this thing, as an invoice.' })
  subjectId?: string | null;
}

export const messageList = defineList({
  name: 'Message',
  node: Message,
  source: messageSource,
  filter: MessageFilter,
  sorts: { QUEUED_AT: { expression: 'm.queued_at', type: 'timestamptz', description: 'When they were queued.' } },
  defaultSort: { field: 'QUEUED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, state, subjectId }, parameters) => [
    ...(organizationId ? [`m.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(state ? [`m.state = ${parameters.add(state)}`] : []),
    ...(subjectId ? [`m.subject_id = ${parameters.add(requireId('filter.subjectId', subjectId))}`] : []),
  ],
});
