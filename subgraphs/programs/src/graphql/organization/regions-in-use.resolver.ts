import 'reflect-metadata';

import { Ctx, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';

import { readRegionsInUse } from '../../db/organization/read-regions-in-use.js';

@Resolver()
export class RegionsInUseResolver {
  @Query(() => [String], { description: 'The regions that have partners, each an ISO 3166-2 code, or a country where it has one calendar; in their order.' })
  regionsInUse(@Ctx() context: RequestContext): Promise<string[]> {
    return readRegionsInUse(context.reads);
  }
}
