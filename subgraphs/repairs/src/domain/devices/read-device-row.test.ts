import { expect, it } from 'vitest';

import { columnsTable } from '../import/columns-table.js';
import { readHeading } from '../import/read-heading.js';
import { deviceColumns, type DeviceField } from './import-columns.js';
import { inFile, readDeviceRow } from './read-device-row.js';

const fields = Object.keys(deviceColumns) as DeviceField[];
const reading = readHeading(fields.map((field) => deviceColumns[field].name), deviceColumns);
if (!('heading' in reading)) throw new Error('The heading of all columns is not read.');
const { heading } = reading;
const row = (cells: Partial<Record<DeviceField, string>>) => readDeviceRow(fields.map((field) => cells[field] ?? ''), heading);
const told = { serialNumber: 'ZZ9DEVICE001' };

it('a row of the documented examples is read', () => {
  expect(readDeviceRow(fields.map((field) => deviceColumns[field].example), heading)).toMatchObject({
    row: { serialNumber: 'H7RT3WX9LM', relation: 'OWNED', isLoaner: false, purchasedOn: '2026-01-02', coverage: { kind: 'PROTECTION_PLAN', startsOn: '2026-01-02', endsOn: '2028-01-01', partNumber: '661-21988' } },
  });
});

it.each<[string, Partial<Record<DeviceField, string>>, string[]]>([
  ['a serial number alone', told, []],
  ['a coverage without its first day', { ...told, coverageKind: 'CONSUMER_LAW' }, ['EMPTY coverage_from']],
  ['a first day without a coverage', { ...told, coverageStartsOn: '2026-01-01' }, ['EMPTY coverage']],
  ['an agreement without a coverage', { ...told, coverageAgreement: 'AGR-1' }, ['EMPTY coverage']],
  ['cells that are not of their form', { ...told, isLoaner: 'maybe', purchasedOn: '2026-02-30', meid: '123' }, ['UNREADABLE meid', 'UNREADABLE purchased_on', 'UNREADABLE loaner']],
  ['the number of a card', { ...told, proofReference: '4111 1111 1111 1111' }, ['CARD_NUMBER proof']],
])('IDS-10 SSA-23: a row with %s is answered so', (_, cells, problems) => {
  const answer = row(cells);
  expect('problems' in answer ? answer.problems.map(({ code, column }) => `${code} ${column}`) : []).toEqual(problems);
});

it('a problem is told by the column, with what stood there', () => {
  const answer = row({ ...told, coverageKind: 'THIRD_PARTY', coverageStartsOn: '2026-01-01', coverageEndsOn: '2025-01-01' });
  if ('problems' in answer) throw new Error('The row is not read.');
  const shown = (field: 'coverage.endsOn' | 'serialNumber') => inFile({ field, code: 'ENDS_BEFORE_START', reason: 'because' }, answer.row);
  expect(shown('coverage.endsOn')).toEqual({ column: 'coverage_to', value: '2025-01-01', code: 'ENDS_BEFORE_START', reason: 'because' });
  expect(shown('serialNumber')).toMatchObject({ column: 'serial_number', value: 'ZZ9DEVICE001' });
});

it('every column stands in the documentation, once', () => {
  for (const field of fields) expect(columnsTable(deviceColumns).split(`| \`${deviceColumns[field].name}\` |`)).toHaveLength(2);
});
