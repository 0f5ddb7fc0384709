import 'reflect-metadata';

import { ArgsType, Field, Int, registerEnumType } from 'type-graphql';

import type { PageArguments } from './paging.js';

/** The arguments every list takes; a list adds its own filter and sort. */
@ArgsType()
export class PageArgs implements PageArguments {
  @Field(() => Int, { defaultValue: 25, description: 'Rows on the page, 1 to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor of the row before this page.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows to pass over, 0 to 10,000; use `after` beyond that.' })
  offset?: number | null;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'The order of a list.',
  valuesConfig: { ASC: { description: 'Smallest, earliest or first in the alphabet first.' }, DESC: { description: 'Largest, latest or last in the alphabet first.' } },
});
