import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { buildSchema, validate } from 'graphql';
import { expect, test } from 'vitest';

import { consoleActions, fieldsOfAction } from '../auth/permissions.js';
import { generateOperations, readOperations } from './generate-operations.mjs';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const sourceFolder = place('..');
const schemaText = readFileSync(place('../../../schema/api.graphql'), 'utf8');
const schema = buildSchema(schemaText);
const operations = readOperations(sourceFolder);
const fragments = operations.flatMap(({ document }) => document.definitions.filter(({ kind }) => kind === 'FragmentDefinition'));

test.each(operations.map(({ location, document }) => [location, document] as const))('every operation of %s is one that the API answers', (_location, document) => {
  const ownNames = new Set(document.definitions.map((definition) => ('name' in definition ? definition.name?.value : '')));
  const others = fragments.filter((fragment) => !('name' in fragment && ownNames.has(fragment.name?.value)));
  const faults = validate(schema, { kind: document.kind, definitions: [...document.definitions, ...others] }).filter(({ message }) => !/^Fragment ".*" is never used/.test(message));
  expect(faults.map(({ message }) => message)).toEqual([]);
});

test('the committed typed operations are those of the present schema', async () => {
  const generated = await generateOperations({ schema: schemaText, sourceFolder });
  for (const [name, text] of Object.entries(generated)) expect(readFileSync(place(`../generated/${name}`), 'utf8'), `run "npm run generate -w @platform/admin": ${name} is old`).toBe(text);
});

test('every permission the console asks for is a field of the API', () => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.keys(root?.getFields() ?? {}).map((name) => `${root?.name}.${name}`));
  for (const action of consoleActions) expect(fields).toEqual(expect.arrayContaining([...fieldsOfAction(action)]));
});
