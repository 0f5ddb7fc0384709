import 'reflect-metadata';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse, specifiedDirectives } from 'graphql';
import { type BuildSchemaOptions, buildSchema, createResolversMap } from 'type-graphql';

import { type AccessRules, guard } from './access-rules.js';
import { type ReferenceLoaders, referenceResolvers } from './references.js';
import { scalarsMap } from './scalars.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@override", "@tag"
])`;

export interface SubgraphSchema {
  schema: GraphQLSchema;
  /** The subgraph's contract with its federation link: what composition consumes. */
  sdl: string;
}

export interface SubgraphDefinition {
  resolvers: BuildSchemaOptions['resolvers'];
  /** Types that are reached through references or unions only. */
  orphanedTypes?: BuildSchemaOptions['orphanedTypes'];
  /** How the gateway's references become things, by type name. */
  references: ReferenceLoaders;
  /** Who may ask what; a root field or reference without a rule stops the service from starting. */
  rules: AccessRules;
}

/** Builds one subgraph: type-graphql's classes, the federation machinery around them, and a guard on every way in. */
export async function buildSubgraph({ resolvers, orphanedTypes = [], references, rules }: SubgraphDefinition): Promise<SubgraphSchema> {
  const plain = await buildSchema({
    resolvers,
    orphanedTypes,
    scalarsMap,
    validate: false,
    // The federation directives are unknown until the subgraph schema is built from the printed contract.
    skipCheck: true,
    directives: [...specifiedDirectives],
  });
  const sdl = `${link}\n\n${printSchemaWithDirectives(plain)}\n`;
  const fromClasses = createResolversMap(plain) as Parameters<typeof buildSubgraphSchema>[0] extends unknown ? Record<string, object> : never;
  const resolverMap: Record<string, object> = { ...fromClasses };
  for (const [type, resolver] of Object.entries(referenceResolvers(references))) {
    resolverMap[type] = { ...resolverMap[type], ...resolver };
  }
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolverMap as never }]);
  guard(schema, rules, Object.keys(references));
  return { schema, sdl };
}
