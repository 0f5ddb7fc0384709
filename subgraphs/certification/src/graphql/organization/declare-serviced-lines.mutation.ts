import 'reflect-metadata';

import { Arg, createUnionType, Ctx, ID, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { declareServicedLines } from '../../actions/accounts/declare-serviced-lines.js';
import { Organization } from '../organization.stub.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { ServicedLine } from './technician-deadline.object.js';

@ObjectType({ implements: Problem, description: 'There is no such self-servicing account that you may see.' })
export class SelfServicingAccountNotFound extends Problem {
  readonly __typename = 'SelfServicingAccountNotFound';
  override message = 'There is no such self-servicing account.';
}

const DeclareServicedLinesResult = createUnionType({
  name: 'DeclareServicedLinesResult',
  description: 'The organisation, or why nothing was declared.',
  types: () => [Organization, SelfServicingAccountNotFound] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DeclareServicedLinesMutation {
  @Mutation(() => DeclareServicedLinesResult, { description: 'Declares which product lines a self-servicing account services: Mac asks for a certified Macintosh technician, iOS for the iOS qualification.' })
  async declareServicedLines(
    @Arg('accountId', () => ID, { description: 'The account.' }) accountId: string,
    @Arg('lines', () => [ServicedLine], { description: 'The product lines; none when not known.' }) lines: ServicedLine[],
    @Ctx() context: RequestContext,
  ): Promise<Organization | Problem> {
    const declared = await declareServicedLines(context, { accountId: requireId('accountId', accountId), lines });
    return 'refused' in declared ? new SelfServicingAccountNotFound() : Object.assign(new Organization(), { __typename: 'Organization', id: declared.organizationId });
  }
}
