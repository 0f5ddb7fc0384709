import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { type Envelope, readEnvelopes } from '../../db/messages/message-sources.js';
import { Message } from '../../db/messages/message.entity.js';
import { goesToOrganization } from '../../domain/messages/message-template.js';
import { Organization } from '../organization.stub.js';
import { messageList } from './message.list.js';

@Resolver(() => Message)
export class MessageResolver {
  @Query(() => messageList.Connection, { description: 'The e-mails of the platform, and how far each has come.' })
  messages(@Args(() => messageList.Args) args: ListArgumentsOf<typeof messageList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return messageList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Whom it goes to; null once the address was erased.' })
  async address(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<string | null> {
    return (await envelopeOf(id, context)).email;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it goes where its organisation receives its mail; those about a hold go to the customer whose card it is on.' })
  async isToOrganization(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<boolean> {
    return goesToOrganization((await envelopeOf(id, context)).template);
  }

  @FieldResolver(() => Organization, { description: 'The organisation on whose account it was written.' })
  async organization(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<Organization> {
    return { id: (await envelopeOf(id, context)).tenantId };
  }
}

async function envelopeOf(id: string, context: RequestContext): Promise<Envelope> {
  const found = await batchOne('envelopes of messages', context, (ids) => readEnvelopes(context.reads, ids)).load(id);
  return found!;
}
