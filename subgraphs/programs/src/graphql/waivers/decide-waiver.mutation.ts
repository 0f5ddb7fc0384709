import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { ProposalDecision } from '@platform/kit/four-eyes/proposal.js';
import { decisionProblems, OwnProposal, ProposalDecided, ProposalNotFound, ProposalOfAnother } from '@platform/kit/four-eyes/proposal-problems.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import type { ProposalDecision as Decision } from '@platform/kit/pure/four-eyes.js';

import { decideWaiver } from '../../actions/waivers/decide-waiver.js';
import { Waiver } from '../../db/waivers/waiver.entity.js';
import { waiverSource } from '../../db/waivers/waiver-source.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'A decision about a proposed waiver.' })
export class DecideWaiverInput {
  @Field(() => ID, { description: 'The waiver.' })
  waiverId: string;

  @Field(() => ProposalDecision, { description: 'Approved or rejected by a second person, or withdrawn by whoever proposed it.' })
  decision: Decision;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the waiver.' })
  reason: string;
}

const DecideWaiverResult = createUnionType({
  name: 'DecideWaiverResult',
  description: 'The decided waiver, or why it was not decided.',
  types: () => [Waiver, ProposalNotFound, ProposalDecided, OwnProposal, ProposalOfAnother] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class DecideWaiverMutation {
  @Mutation(() => DecideWaiverResult, { description: 'Approves, rejects or withdraws a proposed waiver; the enrolment is then judged anew.' })
  async decideWaiver(
    @Arg('input', () => DecideWaiverInput, { description: 'The decision.' }) input: DecideWaiverInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Waiver | Problem> {
    const reason = givenReason('input.reason', input.reason);
    const decided = await decideWaiver(context, { waiverId: requireId('input.waiverId', input.waiverId), decision: input.decision, reason });
    if ('refused' in decided) return new decisionProblems[decided.refused]();
    return readBack({ type: 'Waiver', source: waiverSource, id: decided.waiverId }, context, info);
  }
}
