import 'reflect-metadata';

import { ArgsType, type ClassType, Field, InputType, registerEnumType } from 'type-graphql';

import type { ReadSession } from '../database/session.js';
import type { RequestContext } from '../graphql/context.js';
import { batchOne } from './batch.js';
import { connectionOf, type Page } from './connection.js';
import { PageArgs, SortDirection } from './page-arguments.js';
import type { Parameters } from './parameters.js';
import { type ListQuery, readList } from './read-list.js';
import type { SortKey } from './sort-key.js';
import { readListOfEach } from './read-list-of-each.js';
import type { Selection } from './selection.js';
import type { Source, Thing } from './source.js';

export interface ListDefinition<Filter extends object, Sort extends string> {
  /** The GraphQL name of one row, as `Technician`. */
  name: string;
  /** The class of one row. */
  node: ClassType;
  source: Source;
  filter: ClassType<Filter>;
  sorts: Readonly<Record<Sort, SortKey & { description: string }>>;
  defaultSort: { field: NoInfer<Sort>; direction: SortDirection };
  /** The filter as SQL conditions; each value goes through `parameters`. */
  conditions: (filter: Filter, parameters: Parameters) => string[];
}

export interface ListArguments<Filter, Sort extends string> extends PageArgs {
  filter?: Filter | null;
  sort?: { field: Sort; direction: SortDirection } | null;
}

/** The arguments that a list's resolver receives. */
export type ListArgumentsOf<L> = L extends { Args: ClassType<infer Arguments> } ? Arguments : never;

/** One list of the API: its connection type, its arguments, and how it is read. */
export interface List<Filter extends object, Sort extends string> {
  Connection: ClassType<Page<object>>;
  Args: ClassType<ListArguments<Filter, Sort>>;
  read: (context: { reads: Pick<ReadSession, 'query'> }, query: ListRead<Filter, Sort>) => Promise<Page<Thing>>;
  /** The part of the list that belongs to one parent; those of all parents of a request are read together. */
  readOf: (context: Pick<RequestContext, 'reads' | 'loaders'>, parent: Parent, query: ListRead<Filter, Sort>) => Promise<Page<Thing>>;
}

export interface Parent {
  /** SQL of the parent's id, as `t.tenant_id`. */
  column: string;
  id: string;
}

export interface ListRead<Filter, Sort extends string> {
  args: ListArguments<Filter, Sort>;
  /** The selection below the list's field. */
  selection: Selection;
  /** Conditions beside the client's filter; the same for every parent of a request. */
  within?: (parameters: Parameters) => string[];
}

/** Declares a list once: `<name>Connection`, `<name>Sort`, its arguments and its one way to be read. */
export function defineList<Filter extends object, Sort extends string>(definition: ListDefinition<Filter, Sort>): List<Filter, Sort> {
  const { name, node, source, sorts, defaultSort, conditions } = definition;
  const asked = ({ args, selection, within }: ListRead<Filter, Sort>): ListQuery => {
    const { field, direction } = args.sort ?? defaultSort;
    const where = (parameters: Parameters): string[] => [...(within?.(parameters) ?? []), ...(args.filter ? conditions(args.filter, parameters) : [])];
    return { source, selection, page: args, sort: sorts[field], direction, where };
  };
  return {
    Connection: connectionOf(node, name) as ClassType<Page<object>>,
    Args: argumentsOf(definition),
    read: ({ reads }, query) => readList(reads, asked(query)),
    readOf: async ({ reads, loaders }, { column, id }, query) => {
      const key = `${name} of ${column} ${JSON.stringify(query.args)} ${query.selection.signature()}`;
      const page = await batchOne(key, { loaders }, (parentIds) => readListOfEach(reads, { ...asked(query), parent: column, parentIds })).load(id);
      return page!;
    },
  };
}

function argumentsOf<Filter extends object, Sort extends string>({ name, filter, sorts, defaultSort }: ListDefinition<Filter, Sort>): ClassType<ListArguments<Filter, Sort>> {
  const fields = Object.fromEntries(Object.keys(sorts).map((field) => [field, field]));
  registerEnumType(fields, {
    name: `${name}SortField`,
    description: `What a list of ${name} can be ordered by.`,
    valuesConfig: Object.fromEntries(Object.entries<SortKey & { description: string }>(sorts).map(([field, { description }]) => [field, { description }])),
  });

  @InputType(`${name}Sort`, { description: `The order of a list of ${name}.` })
  class ListSort {
    @Field(() => fields, { description: 'What to order by.' })
    field: Sort;

    @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Which end comes first.' })
    direction: SortDirection;
  }

  @ArgsType()
  class ListArgs extends PageArgs {
    @Field(() => filter, { nullable: true, description: 'Which rows; all that you may see when absent.' })
    filter?: Filter | null;

    @Field(() => ListSort, { nullable: true, description: `Their order; ${defaultSort.field} ${defaultSort.direction} when absent.` })
    sort?: ListSort | null;
  }
  return ListArgs as ClassType<ListArguments<Filter, Sort>>;
}
