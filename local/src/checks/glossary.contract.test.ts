import { readFileSync } from 'node:fs';

import { buildSchema, type GraphQLNamedType, isEnumType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const glossary = read('docs/glossary.md');

/** Shapes and words of the protocol, and the facts that one programme's what-if questions take: their parts are explained, not their names. */
const unnamed = /Connection$|Edge$|SortField$|^(Query|Mutation|PageInfo|SortDirection|Locale|RepairImportProblemCode)$|^(Aasp|Ids|Ssa|Ers)[A-Z]/;

function isThing(type: GraphQLNamedType): boolean {
  const isProblem = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Problem');
  return (isObjectType(type) || isEnumType(type)) && !isProblem && !type.name.startsWith('__') && !unnamed.test(type.name);
}

/** The things of the API that no line of the glossary names first. */
function unexplained(sdl: string): string[] {
  const things = Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap()).filter(isThing);
  return things.map(({ name }) => name).filter((name) => !new RegExp(`^\\| [^|]*\\b${name}\\b`, 'm').test(glossary));
}

it('every thing of the API stands in the glossary', () => {
  expect(unexplained(read('schema/api.graphql'))).toEqual([]);
});

it('a planted thing that nobody explained is found', () => {
  expect(unexplained('type Query { widget: Widget, repair: Repair } type Widget { id: ID } type Repair { id: ID }')).toEqual(['Widget']);
});

it('every line of the glossary with words in one language has them in all', () => {
  const lines = glossary.split('\n').filter((line) => line.startsWith('| ') && line.split('|').length === 7);
  expect(lines.filter((line) => line.split('|').slice(1, 6).some((cell) => cell.trim() === ''))).toEqual([]);
  expect(lines.length).toBeGreaterThan(80);
});
