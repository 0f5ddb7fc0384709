import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { parseMeantBreaks, unmeantBreaks } from './checks/breaking-changes.js';
import { earlierVersions, gitIn } from './checks/earlier-versions.js';
import { missingDescriptions } from './checks/missing-descriptions.js';
import { requiresWithArguments } from './checks/requires-with-arguments.js';
import { unrepeatableMutations } from './checks/unrepeatable-mutations.js';
import { committedFile, schemaFolder } from './committed-files.js';
import { compose } from './compose.js';
import { heading } from './contract-text.js';
import { repeatedMutations } from './repeated-mutations.js';
import { subgraphNames } from './subgraph-names.js';

const contracts = Object.fromEntries(subgraphNames.map((name) => [name, committedFile(name)]));

it('the contracts compose without a hint into the committed graph (else: npm run schema)', () => {
  const { supergraph, api } = compose(contracts);
  expect(committedFile('supergraph')).toBe(supergraph);
  expect(committedFile('api')).toBe(api);
});

it('every generated file says so, and there is no other', () => {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.graphql'));
  expect(files.sort()).toEqual([...subgraphNames, 'api', 'supergraph'].map((name) => `${name}.graphql`).sort());
  for (const file of files) expect(readFileSync(join(schemaFolder, file), 'utf8').split('\n')[0]).toBe(heading);
});

it.each([...subgraphNames, 'api'])('%s describes every type, field, argument and value', (name) => {
  expect(missingDescriptions(committedFile(name))).toEqual([]);
});

it.each(subgraphNames)('%s requires no field with arguments', (name) => {
  expect(requiresWithArguments(committedFile(name))).toEqual([]);
});

it('every mutation is classified by what keeps it from having two effects, and takes the key or version that needs', () => {
  expect(unrepeatableMutations(committedFile('api'), repeatedMutations)).toEqual([]);
});

it('no client breaks that meant-breaks.json does not name, with the reason', () => {
  const meant = parseMeantBreaks(readFileSync(join(schemaFolder, 'meant-breaks.json'), 'utf8'));
  const after = committedFile('api');
  const breaks = earlierVersions(gitIn(schemaFolder), 'api.graphql').flatMap((before) => unmeantBreaks({ before, after, meant }));
  expect([...new Set(breaks)]).toEqual([]);
});
