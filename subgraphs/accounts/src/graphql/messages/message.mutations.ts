import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { readBack } from '@platform/kit/graphql/read-back.js';
import { locales } from '@platform/kit/pure/locale.js';

import { sendMessageAgain } from '../../actions/messages/send-message-again.js';
import { setMailContact } from '../../actions/messages/set-mail-contact.js';
import { messageSource } from '../../db/messages/message-sources.js';
import { Message } from '../../db/messages/message.entity.js';
import { AccountOrganizationUnknown } from '../account-problems.js';

@ObjectType({ implements: Problem, description: 'There is no such e-mail that you may see.' })
export class MessageNotFound extends Problem {
  readonly __typename = 'MessageNotFound';
  override message = 'There is no such e-mail.';
}

@ObjectType({ implements: Problem, description: 'The e-mail was neither given up nor sent back.' })
export class MessageNotGivenUp extends Problem {
  readonly __typename = 'MessageNotGivenUp';
  override message = 'The e-mail was neither given up nor sent back.';
}

@ObjectType({ implements: Problem, description: 'The address of whom it went to was erased: they are not written to again.' })
export class MessageAddressErased extends Problem {
  readonly __typename = 'MessageAddressErased';
  override message = 'The address was erased. Whom it went to is not written to again.';
}

@ObjectType({ description: 'The organisation is written to at this address from now on.' })
export class MailContactChanged {
  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;
}

@InputType({ description: 'Where an organisation receives its mail.' })
export class MailContactInput {
  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;

  @Field(() => String, { description: 'The e-mail address.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Whose it is, 1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { description: 'The language to write in: en, nb, sv or de.' })
  locale: string;
}

const SetMailContactResult = createUnionType({ name: 'SetMailContactResult', description: 'That it is set, or why it is not.', types: () => [MailContactChanged, AccountOrganizationUnknown] as const, resolveType: (value) => (value instanceof Problem ? (value as AccountOrganizationUnknown).__typename : 'MailContactChanged') });
const SendMessageAgainResult = createUnionType({ name: 'SendMessageAgainResult', description: 'The e-mail as it is now, or why it is not sent again.', types: () => [Message, MessageNotFound, MessageNotGivenUp, MessageAddressErased] as const, resolveType: (value) => (value instanceof Problem ? (value as MessageNotFound).__typename : 'Message') });

@Resolver()
export class MessageMutations {
  @Mutation(() => SetMailContactResult, { description: 'Sets where an organisation receives its invoices, statements and notices.' })
  async setMailContact(@Arg('input', () => MailContactInput, { description: 'The address.' }) input: MailContactInput, @Ctx() context: RequestContext): Promise<object> {
    const email = requireEmail('input.email', input.email);
    const name = input.name?.trim() || null;
    if (name !== null && (name.length > 200 || /\p{Cc}/u.test(name))) throw badUserInput('input.name', 'is not 1 to 200 printable characters');
    const locale = locales.find((known) => known === input.locale);
    if (locale === undefined) throw badUserInput('input.locale', `is none of ${locales.join(', ')}`);
    const set = await setMailContact(context, { organizationId: requireId('input.organizationId', input.organizationId), email, name, locale });
    return 'refused' in set ? new AccountOrganizationUnknown() : set;
  }

  @Mutation(() => SendMessageAgainResult, { description: 'Queues an e-mail anew that was given up or came back: to where its organisation receives its mail now, or to its customer’s address.' })
  async sendMessageAgain(
    @Arg('messageId', () => ID, { description: 'The e-mail.' }) id: string,
    @Arg('email', () => String, { nullable: true, description: 'The address it should have had, for this e-mail and for those that come after; leave it out where the one that is kept is right.' }) corrected: string | null,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const messageId = requireId('messageId', id);
    const again = await sendMessageAgain(context, { messageId, email: corrected == null ? null : requireEmail('email', corrected) });
    if ('refused' in again) return new problems[again.refused]();
    return readBack<Message>({ type: 'Message', source: messageSource, id: messageId }, context, info);
  }
}

const problems = { MESSAGE_UNKNOWN: MessageNotFound, MESSAGE_NOT_GIVEN_UP: MessageNotGivenUp, ADDRESS_ERASED: MessageAddressErased } as const;

function requireEmail(path: string, text: string): string {
  const email = text.trim();
  if (email.length > 254 || !/^[^@\s<>,;"]+@[^@\s<>,;"]+\.[^@\s<>,;".]+$/.test(email)) throw badUserInput(path, 'is not an e-mail address');
  return email;
}
