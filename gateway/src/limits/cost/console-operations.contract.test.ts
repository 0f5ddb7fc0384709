import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { buildSchema, Kind, parse, validate } from 'graphql';
import { expect, it } from 'vitest';

import { operationCostMax } from './charge-operations.js';
import { operationCost } from './operation-cost.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const schema = buildSchema(readFileSync(`${root}schema/api.graphql`, 'utf8'));
const files = globSync('admin/src/**/*.graphql', { cwd: root }).filter((file) => !file.includes('generated'));
const document = parse(files.map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n'));

/** The longest page and the most ids that a subgraph answers. */
const largest = { first: 100, ids: Array.from({ length: 100 }, (_, index) => String(index)) };

it('every operation of the console, with its largest page, costs at most half of what is executed', () => {
  expect(validate(schema, document)).toEqual([]);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const costs = operations.map((operation) => [operation.name?.value, operationCost({ schema, document, operation, variables: largest })] as const);
  expect(operations.length).toBeGreaterThan(20);
  expect(costs.filter(([, cost]) => cost > operationCostMax / 2)).toEqual([]);
});
