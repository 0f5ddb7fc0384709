import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';

import type { Role } from '../identity/viewer.js';
import type { RequestContext } from './context.js';
import { forbidden } from './errors.js';

/** The roles that may use one way into the subgraph. */
export type AccessRule = readonly Role[];

/**
 * The one table of who may ask what, field by field.
 * References are the ways in that only the gateway uses, on behalf of the same viewer.
 */
export interface AccessRules {
  Query: Record<string, AccessRule>;
  Mutation: Record<string, AccessRule>;
  references: Record<string, AccessRule>;
}

/** A way into the subgraph that no rule mentions, or a rule for a way that does not exist. */
export class RulesIncomplete extends Error {
  override name = 'RulesIncomplete';
}

export const everyRole: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'PARTNER_ADMIN', 'TECHNICIAN', 'REPORTING'];
export const managers: AccessRule = ['PROGRAM_MANAGER'];
export const staff: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR'];
export const staffAndReporting: AccessRule = ['PROGRAM_MANAGER', 'AUDITOR', 'REPORTING'];
export const managersAndPartnerAdmins: AccessRule = ['PROGRAM_MANAGER', 'PARTNER_ADMIN'];
export const managersAndPartnerStaff: AccessRule = ['PROGRAM_MANAGER', 'PARTNER_ADMIN', 'TECHNICIAN'];

export function isAllowed(rule: AccessRule, viewer: { roles: readonly Role[] }): boolean {
  return viewer.roles.some((role) => rule.includes(role));
}

const federationFields = new Set(['_service', '_entities']);

/** Puts the rules in front of the schema; what has no rule does not start. */
export function guard(schema: GraphQLSchema, rules: AccessRules, references: readonly string[]): void {
  const fields = { Query: schema.getQueryType()?.getFields() ?? {}, Mutation: schema.getMutationType()?.getFields() ?? {} };
  const ways = {
    Query: Object.keys(fields.Query).filter((name) => !federationFields.has(name)),
    Mutation: Object.keys(fields.Mutation),
    references: [...references],
  };
  assertComplete(ways, rules);
  for (const root of ['Query', 'Mutation'] as const) {
    for (const name of ways[root]) guardField(fields[root][name]!, rules[root][name]!);
  }
  for (const name of references) guardReference(schema, name, rules.references[name]!);
}

function assertComplete(ways: Record<keyof AccessRules, string[]>, rules: AccessRules): void {
  const problems = (Object.keys(ways) as (keyof AccessRules)[]).flatMap((kind) => [
    ...ways[kind].filter((name) => !(name in rules[kind])).map((name) => `${kind}.${name} has no access rule`),
    ...Object.keys(rules[kind]).filter((name) => !ways[kind].includes(name)).map((name) => `the rule ${kind}.${name} guards nothing`),
  ]);
  if (problems.length > 0) throw new RulesIncomplete(problems.join('; '));
}

function guardField(field: GraphQLField<unknown, RequestContext>, rule: AccessRule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    if (!isAllowed(rule, context.viewer)) throw forbidden(`${info.parentType.name}.${info.fieldName}`);
    return resolve(source, args, context, info);
  };
}

type ReferenceResolver = (reference: object, context: RequestContext, info: unknown) => unknown;

function guardReference(schema: GraphQLSchema, name: string, rule: AccessRule): void {
  const type = schema.getType(name);
  const federation = type?.extensions['apollo'] as { subgraph?: { resolveReference?: ReferenceResolver } } | undefined;
  const resolve = federation?.subgraph?.resolveReference;
  if (federation?.subgraph === undefined || resolve === undefined) throw new RulesIncomplete(`${name} has a rule but no reference resolver`);
  federation.subgraph.resolveReference = (reference, context, info) => (isAllowed(rule, context.viewer) ? resolve(reference, context, info) : null);
}
