import 'reflect-metadata';

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';

import { readMailContacts } from '../../db/messages/message-sources.js';
import { Organization } from '../organization.stub.js';
import { MailContact } from './mail-contact.type.js';

@Resolver(() => Organization)
export class OrganizationMailResolver {
  @FieldResolver(() => MailContact, { nullable: true, description: 'Where it receives its invoices, statements and notices; null while nobody has said, and then nothing is written to it. Whoever bills and pays sees it.' })
  async mailContact(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<object | null> {
    const mayKnow = context.viewer.roles.some((role) => role === 'PROGRAM_MANAGER' || role === 'AUDITOR' || role === 'PARTNER_ADMIN');
    if (!mayKnow) return null;
    const [contact] = await batchMany('mail contacts', context, (ids) => readMailContacts(context.reads, ids)).load(id);
    return contact ?? null;
  }
}
