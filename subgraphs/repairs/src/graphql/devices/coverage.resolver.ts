import 'reflect-metadata';

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { CoverageState } from '../../db/devices/device-enums.js';
import { CoverageStatus } from '../../db/repair-enums.js';
import { coverageCode, type CoverageTerm } from '../../domain/coverage/coverage-kinds.js';
import { coverageState } from '../../domain/coverage/coverage-state.js';

@Resolver(() => Coverage)
export class CoverageResolver {
  @FieldResolver(() => CoverageState, { description: 'How it stands on a day.' })
  state(
    @Root() coverage: CoverageTerm,
    @Arg('asOf', () => LocalDateScalar, { nullable: true, description: 'The day; today, by UTC, when absent.' }) asOf: string | null,
    @Ctx() context: RequestContext,
  ): CoverageState {
    return coverageState(coverage, asOf == null ? today(context) : parseLocalDate(asOf));
  }

  @FieldResolver(() => CoverageStatus, { description: 'The trade’s code of it.' })
  code(@Root() coverage: CoverageTerm): CoverageStatus {
    return coverageCode(coverage);
  }
}
