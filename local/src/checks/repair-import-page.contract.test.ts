import { readFileSync } from 'node:fs';

import { columnsTable } from '@platform/repairs/domain/import/columns-table.js';
import { exportColumns } from '@platform/repairs/domain/import/export-columns.js';
import { ImportProblemCode } from '@platform/repairs/domain/import/import-problem.js';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/repair-import.md', import.meta.url), 'utf8');

it('the page on importing repairs shows the columns as the importer reads them', () => {
  expect(page).toContain(columnsTable(exportColumns));
});

it.each(Object.keys(ImportProblemCode))('the page on importing repairs explains %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});
