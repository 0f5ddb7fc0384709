import 'reflect-metadata';

import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';

import { QuarterCorrection } from '../../db/quota/quarter-correction.entity.js';

const shownMax = 100;

@Resolver()
export class QuarterCorrectionsResolver {
  @Query(() => [QuarterCorrection], { description: 'The last hundred changes to quarters of a partner after they had ended, the latest first.' })
  quarterCorrections(@Arg('organizationId', () => ID, { description: 'The partner.' }) organizationId: string, @Ctx() { reads }: RequestContext): Promise<QuarterCorrection[]> {
    return reads.query<QuarterCorrection>(
      `select c.quarter, c.reason, c.completed_before as "completedBefore", c.completed_after as "completedAfter", c.at
       from programs.quarter_correction c where c.tenant_id = $1 order by c.at desc, c.event_id desc limit ${shownMax}`,
      [requireId('organizationId', organizationId)],
    );
  }
}
