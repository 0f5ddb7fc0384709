import { readFileSync } from 'node:fs';

import { deviceColumns } from '@platform/repairs/domain/devices/import-columns.js';
import { DeviceImportProblemCode } from '@platform/repairs/domain/devices/read-device-row.js';
import { columnsTable } from '@platform/repairs/domain/import/columns-table.js';
import { expect, it } from 'vitest';

const page = readFileSync(new URL('../../../docs/device-import.md', import.meta.url), 'utf8');

it('the page on importing devices shows the columns as the importer reads them', () => {
  expect(page).toContain(columnsTable(deviceColumns));
});

it.each(Object.keys(DeviceImportProblemCode))('the page on importing devices explains %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});
