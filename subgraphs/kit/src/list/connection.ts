import 'reflect-metadata';

import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';

/** One page of a list as resolvers answer it. */
export interface Page<Node> {
  nodes: Node[];
  edges: { node: Node; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number | null;
  totalCountIsCapped: boolean;
}

@Directive('@shareable')
@ObjectType({ description: 'Where this page ends and whether the list goes on.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'True when more rows follow this page.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Pass it as `after` to read the next page; null on an empty page.' })
  endCursor: string | null;
}

/** The connection type of a list of `node`: `<name>Connection` with its edges. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string): ClassType<Page<Node>> {
  @ObjectType(`${name}Edge`, { description: `One row of a list of ${name} with its cursor.`, simpleResolvers: true })
  class Edge {
    @Field(() => node, { description: 'The row.' })
    node: Node;

    @Field(() => String, { description: 'Pass it as `after` to read the rows behind this one.' })
    cursor: string;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [node], { description: 'The rows of this page.' })
    nodes: Node[];

    @Field(() => [Edge], { description: 'The rows of this page, each with its cursor.' })
    edges: Edge[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo: PageInfo;

    @Field(() => Int, { nullable: true, description: 'Rows in the whole list, counted up to 10,000.' })
    totalCount: number | null;

    @Field(() => Boolean, { description: 'True when the list holds more rows than were counted.' })
    totalCountIsCapped: boolean;
  }
  return Connection as ClassType<Page<Node>>;
}
