import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Selection } from '@platform/kit/list/selection.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { assessPartnerQuarters, factsOf } from '../../actions/quota/assess-partner-quarters.js';
import { readBoardTerms } from '../../actions/quota/read-board-terms.js';
import type { PartnerQuarterFacts } from '../../db/quota/partner-quarter-facts.js';
import { type BoardQuery, type BoardRow, needsStandings, readQuarterBoard } from '../../db/quota/read-quarter-board.js';
import { boardQuery } from './board-query.js';
import { asksForJudgement, type QuarterAssessment, quarterAssessmentOf, quarterOnRecord } from './quarter-assessment.js';
import { QuarterBoard, QuarterBoardArgs, type QuarterBoardRow } from './quarter-board.js';

@Resolver()
export class QuarterBoardResolver {
  @Query(() => QuarterBoard, { description: 'Authorised service providers with their last quarters held against the terms, and where the running one is heading.' })
  async quarterBoard(@Args(() => QuarterBoardArgs) args: QuarterBoardArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<QuarterBoard> {
    const rows = Selection.of(info).below('rows');
    const asked = rows.below('nodes').and(rows.below('edges').below('node'));
    const query = pageQuery(args, context, { rows, asked });
    const isJudged = asksForJudgement(asked.below('cells'));
    const judging = isJudged || needsStandings(query) ? await readBoardTerms(context.reads, query, { ruleSets: ruleSetsOf(context), now: context.now() }) : null;
    const page = await readQuarterBoard(context.reads, { ...query, standings: judging?.standings ?? [] });
    const cellsOf = (facts: PartnerQuarterFacts): QuarterAssessment[] =>
      isJudged && judging !== null ? answerOrRefuse('quarters', () => assessPartnerQuarters(facts, query.quarters, judging.terms)).map(quarterAssessmentOf) : query.quarters.map((quarter) => quarterOnRecord(factsOf(facts, quarter)));
    const row = ({ organization, facts }: BoardRow): QuarterBoardRow => ({ organization, cells: cellsOf(facts) }) as unknown as QuarterBoardRow;
    const edges = page.edges.map(({ node, cursor }) => ({ node: row(node), cursor }));
    return { quarters: [...query.quarters], rows: { ...page, edges, nodes: edges.map(({ node }) => node) } };
  }
}

function pageQuery(args: QuarterBoardArgs, context: RequestContext, { rows, asked }: { rows: Selection; asked: Selection }): Omit<BoardQuery, 'standings'> {
  return {
    ...boardQuery(args, { viewer: context.viewer, now: context.now() }),
    page: args,
    organization: asked.below('organization'),
    technicians: asked.below('cells').has('assessment'),
    countAsked: rows.has('totalCount') || rows.has('totalCountIsCapped'),
  };
}
