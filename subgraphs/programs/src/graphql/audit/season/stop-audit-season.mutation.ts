import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { stopAuditSeason } from '../../../actions/audit/season/stop-audit-season.js';
import { AuditSeason, AuditSeasonStatus } from '../../../db/audit/season/audit-season.entity.js';
import { auditSeasonSource } from '../../../db/audit/season/audit-season-sources.js';
import { requireText } from '../../given-text.js';

@ObjectType({ implements: Problem, description: 'There is no such season of audits.' })
export class AuditSeasonNotFound extends Problem {
  readonly __typename = 'AuditSeasonNotFound';
  override message = 'There is no such season of audits.';
}

@ObjectType({ implements: Problem, description: 'The season is done, or was stopped before.' })
export class AuditSeasonEnded extends Problem {
  readonly __typename = 'AuditSeasonEnded';

  @Field(() => AuditSeasonStatus, { description: 'How it ended.' })
  status: AuditSeasonStatus;

  static as(status: AuditSeasonStatus): AuditSeasonEnded {
    return Object.assign(new AuditSeasonEnded(), { status, message: `The season is ${status} and plans nothing more.` });
  }
}

@InputType({ description: 'A season of audits to stop.' })
export class StopAuditSeasonInput {
  @Field(() => ID, { description: 'The season.' })
  seasonId: string;

  @Field(() => String, { description: 'Why, up to 2,000 characters.' })
  reason: string;
}

const StopAuditSeasonResult = createUnionType({
  name: 'StopAuditSeasonResult',
  description: 'The season, or why it was not stopped.',
  types: () => [AuditSeason, AuditSeasonNotFound, AuditSeasonEnded] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class StopAuditSeasonMutation {
  @Mutation(() => StopAuditSeasonResult, { description: 'Stops planning a season of audits, for a reason. The audits it has planned stay; who was not reached gets none.' })
  async stopAuditSeason(@Arg('input', () => StopAuditSeasonInput, { description: 'The season, and why.' }) input: StopAuditSeasonInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<AuditSeason | Problem> {
    const seasonId = requireId('input.seasonId', input.seasonId);
    const stopping = await stopAuditSeason(context, { seasonId, reason: requireText(input.reason, { field: 'input.reason', max: 2_000 }) });
    if (!('refused' in stopping)) return readBack({ type: 'AuditSeason', source: auditSeasonSource, id: stopping.seasonId }, context, info);
    return stopping.refused === 'SEASON_ENDED' ? AuditSeasonEnded.as(stopping.status) : new AuditSeasonNotFound();
  }
}
