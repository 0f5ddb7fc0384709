import 'reflect-metadata';

import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { QuarterScalar } from '@platform/kit/graphql/scalars.js';
import { connectionOf, type Page } from '@platform/kit/list/connection.js';
import { PageArgs, SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { Organization } from '../../db/organization/organization.entity.js';
import type { BoardSort } from '../../db/quota/read-quarter-board.js';
import { QuarterAssessment } from './quarter-assessment.js';

@ObjectType({ description: 'One partner on the quarter board.', simpleResolvers: true })
export class QuarterBoardRow {
  @Field(() => Organization, { description: 'The partner.' })
  organization: Organization;

  @Field(() => [QuarterAssessment], { description: 'Its quarters, in the order of the board’s.' })
  cells: QuarterAssessment[];
}

export const QuarterBoardConnection = connectionOf(QuarterBoardRow, 'QuarterBoard');

@ObjectType({ description: 'Authorised service providers and their last quarters.', simpleResolvers: true })
export class QuarterBoard {
  @Field(() => [QuarterScalar], { description: 'The quarters, the oldest first; the last one is running.' })
  quarters: Quarter[];

  @Field(() => QuarterBoardConnection, { description: 'One page of partners.' })
  rows: Page<object>;
}

export const boardSorts: Record<BoardSort, BoardSort> = { NAME: 'NAME', RUNNING_PROJECTION: 'RUNNING_PROJECTION', LAST_COMPLETED: 'LAST_COMPLETED' };
registerEnumType(boardSorts, {
  name: 'QuarterBoardSortField',
  description: 'What the quarter board can be ordered by. A partner whose number is not known comes last.',
  valuesConfig: {
    NAME: { description: 'The partner’s name.' },
    RUNNING_PROJECTION: { description: 'Repairs projected for the running quarter.' },
    LAST_COMPLETED: { description: 'Repairs completed in the last quarter that has ended.' },
  },
});

@InputType({ description: 'The order of the quarter board.' })
export class QuarterBoardSort {
  @Field(() => boardSorts, { description: 'What to order by.' })
  field: BoardSort;

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
  direction: SortDirection;
}

@InputType({ description: 'Which partners to show on the quarter board; conditions hold together.' })
export class QuarterBoardFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this country, an ISO 3166-1 code.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name or organisation number contains this.' })
  search?: string | null;

  @Field(() => Verdict, { nullable: true, description: 'Only those with this verdict in the running quarter or in the last one that has ended.' })
  verdict?: Verdict | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those whose running quarter is projected to end below what is required. False: only the others.' })
  atRisk?: boolean | null;
}

@ArgsType()
export class QuarterBoardArgs extends PageArgs {
  @Field(() => Int, { defaultValue: 8, description: 'How many quarters, the running one included: 1 to 20.' })
  quarters: number;

  @Field(() => QuarterBoardFilter, { nullable: true, description: 'Which partners; all that you may see when absent.' })
  filter?: QuarterBoardFilter | null;

  @Field(() => QuarterBoardSort, { nullable: true, description: 'Their order; NAME ASC when absent.' })
  sort?: QuarterBoardSort | null;
}
