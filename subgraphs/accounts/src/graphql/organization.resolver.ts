import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CreditLine } from '../db/credit/credit-line.entity.js';
import { readCreditLinesOf } from '../db/credit/read-credit-of-parents.js';
import { readAccountsOfOrganizations } from '../db/read-accounts-of-organizations.js';
import { ServiceAccount } from '../db/service-account.entity.js';
import { Organization } from './organization.stub.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => [ServiceAccount], { description: 'The service accounts of the organisation, by their numbers.' })
  serviceAccounts(@Root() { id }: Organization, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`service accounts ${selection.signature()}`, context, (organizationIds) => readAccountsOfOrganizations(context.reads, { organizationIds, selection })).load(id);
  }

  @FieldResolver(() => [CreditLine], { description: 'The credit lines of the organisation, by currency.' })
  creditLines(@Root() { id }: Organization, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`credit lines ${selection.signature()}`, context, (organizationIds) => readCreditLinesOf(context.reads, { organizationIds, selection })).load(id);
  }
}
