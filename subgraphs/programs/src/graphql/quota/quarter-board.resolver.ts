import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Selection } from '@platform/kit/list/selection.js';
import { previousQuarter } from '@platform/kit/pure/quarter.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { assessPartnerQuarters, type Terms } from '../../actions/quota/assess-partner-quarters.js';
import { regionStanding } from '../../actions/quota/region-standing.js';
import { readRegionsInUse } from '../../db/organization/read-regions-in-use.js';
import { type BoardFilter, type BoardQuery, type BoardRow, needsStandings, readQuarterBoard } from '../../db/quota/read-quarter-board.js';
import { searchPattern } from '../given-text.js';
import { requireCountry } from '../organization/country-code.js';
import { quarterAssessmentOf } from './quarter-assessment.js';
import { QuarterBoard, QuarterBoardArgs, type QuarterBoardFilter, type QuarterBoardRow } from './quarter-board.js';
import { requestedQuarters } from './requested-quarters.js';

@Resolver()
export class QuarterBoardResolver {
  @Query(() => QuarterBoard, { description: 'Authorised service providers with their last quarters held against the terms, and where the running one is heading.' })
  async quarterBoard(@Args(() => QuarterBoardArgs) args: QuarterBoardArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<QuarterBoard> {
    const query = boardQuery(args, context, Selection.of(info).below('rows'));
    const [ruleSets, regions] = await Promise.all([ruleSetsOf(context), needsStandings(query) ? readRegionsInUse(context.reads) : []]);
    const terms: Terms = { ruleSets, now: context.now() };
    const standings = answerOrRefuse('quarters', () => regions.map((region) => regionStanding(region, query.running, terms)));
    const page = await readQuarterBoard(context.reads, { ...query, standings });
    const row = ({ organization, facts }: BoardRow): QuarterBoardRow =>
      ({ organization, cells: answerOrRefuse('quarters', () => assessPartnerQuarters(facts, query.quarters, terms)).map(quarterAssessmentOf) }) as unknown as QuarterBoardRow;
    const edges = page.edges.map(({ node, cursor }) => ({ node: row(node), cursor }));
    return { quarters: [...query.quarters], rows: { ...page, edges, nodes: edges.map(({ node }) => node) } };
  }
}

function boardFilter({ country, search, verdict, atRisk }: QuarterBoardFilter): BoardFilter {
  return { country: country && requireCountry('filter.country', country), names: searchPattern(search, 'filter.search'), verdict, atRisk };
}

function boardQuery(args: QuarterBoardArgs, context: RequestContext, rows: Selection): Omit<BoardQuery, 'standings'> {
  const quarters = requestedQuarters('quarters', args.quarters, context.now());
  const running = quarters.at(-1)!;
  const row = rows.below('nodes').and(rows.below('edges').below('node'));
  return {
    page: args,
    sort: args.sort?.field ?? 'NAME',
    direction: args.sort?.direction ?? 'ASC',
    filter: boardFilter(args.filter ?? {}),
    organizationId: context.viewer.tenant,
    quarters,
    running,
    closed: previousQuarter(running),
    organization: row.below('organization'),
    technicians: row.below('cells').has('assessment'),
    countAsked: rows.has('totalCount') || rows.has('totalCountIsCapped'),
  };
}
