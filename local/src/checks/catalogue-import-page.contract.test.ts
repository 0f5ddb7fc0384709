import { readFileSync } from 'node:fs';

import { columnsTable } from '@platform/repairs/domain/import/columns-table.js';
import { catalogueColumns } from '@platform/repairs/domain/parts/catalogue/catalogue-columns.js';
import { PartImportProblemCode } from '@platform/repairs/domain/parts/catalogue/catalogue-effect.js';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/catalogue-import.md', import.meta.url), 'utf8');

it('the page on importing a catalogue shows the columns as the importer reads them', () => {
  expect(page).toContain(columnsTable(catalogueColumns));
});

it.each(Object.keys(PartImportProblemCode))('the page on importing a catalogue explains %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});
