import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { endWaiver } from '../../actions/waivers/end-waiver.js';
import { Waiver } from '../../db/waivers/waiver.entity.js';
import { waiverSource } from '../../db/waivers/waiver-source.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { WaiverNotFound, WaiverNotInForce } from './waiver-problems.js';

const EndWaiverResult = createUnionType({
  name: 'EndWaiverResult',
  description: 'The waiver as it stands now, or why it stays as it is.',
  types: () => [Waiver, WaiverNotFound, WaiverNotInForce] as const,
  resolveType: nameOfAnswer,
});

const problems = { WAIVER_UNKNOWN: WaiverNotFound, WAIVER_NOT_IN_FORCE: WaiverNotInForce } as const;

@Resolver()
export class EndWaiverMutation {
  @Mutation(() => EndWaiverResult, { description: 'Takes an approved waiver back before its last day; the enrolment is then judged anew.' })
  async endWaiver(
    @Arg('waiverId', () => ID, { description: 'The waiver.' }) waiverId: string,
    @Arg('reason', () => String, { description: 'Why, 1 to 500 characters.' }) reason: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Waiver | Problem> {
    const ended = await endWaiver(context, { waiverId: requireId('waiverId', waiverId), reason: givenReason('reason', reason) });
    if ('refused' in ended) return new problems[ended.refused]();
    return readBack({ type: 'Waiver', source: waiverSource, id: ended.waiverId }, context, info);
  }
}
