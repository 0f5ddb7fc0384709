import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Role, roles } from '@platform/kit/identity/viewer.js';
import type { GraphQLSchema } from 'graphql';

/** Who may use each root field, as `Query.organization`. */
export type AccessRules = ReadonlyMap<string, readonly Role[]>;

/** The rules that are committed beside the supergraph; docs/access.md shows them. */
export const committedAccessRules = new URL('../../../schema/access-rules.json', import.meta.url);

/** Reads the rules; throws an Error that says in one sentence why they cannot be used. */
export function loadAccessRules(file: URL | string): AccessRules {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  try {
    return readAccessRules(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new Error(`The access rules of ${path} cannot be read.`, { cause });
  }
}

export function readAccessRules(value: unknown): AccessRules {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('The access rules are no table.');
  return new Map(
    Object.entries(value).map(([field, named]: [string, unknown]) => {
      if (!Array.isArray(named) || !named.every((role): role is Role => roles.includes(role as Role))) throw new Error(`The rule of ${field} names an unknown role.`);
      return [field, named];
    }),
  );
}

/** Root fields of the API that no rule speaks of: nobody could be let through to them. */
export function fieldsWithoutRule(schema: GraphQLSchema, rules: AccessRules): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.keys(root?.getFields() ?? {}).map((name) => `${root!.name}.${name}`)).filter((field) => !rules.has(field));
}
