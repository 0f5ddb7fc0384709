import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { accessByField, accessTable } from './access-table.js';
import { repositoryFolder, schemaFolder } from './committed-files.js';

it('the committed table of who may ask what is the one the subgraphs enforce', () => {
  expect(readFileSync(join(schemaFolder, 'access-rules.json'), 'utf8')).toBe(accessByField());
  expect(readFileSync(join(repositoryFolder, 'docs', 'access.md'), 'utf8')).toBe(accessTable());
});
