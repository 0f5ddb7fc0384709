import { expect, it } from 'vitest';

import { readHeading } from '../../import/read-heading.js';
import { catalogueColumns } from './catalogue-columns.js';
import { catalogueEffect, type CataloguePart } from './catalogue-effect.js';
import { readCatalogueRow, type CatalogueRow } from './read-catalogue-row.js';

const heading = readHeading(Object.values(catalogueColumns).map(({ name }) => name), catalogueColumns);
const fields = Object.keys(catalogueColumns);

function read(cells: Readonly<Record<string, string>>) {
  if (!('heading' in heading)) throw new Error('The heading is that of a catalogue.');
  return readCatalogueRow(fields.map((field) => cells[field] ?? ''), heading.heading);
}
function row(cells: Readonly<Record<string, string>>): CatalogueRow {
  const reading = read(cells);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.row;
}

const told = { partNumber: '661-1', type: 'module', en: 'Display', nb: 'Skjerm', sv: 'Skärm', de: 'Anzeige', isSerialized: 'yes', programs: 'ids aasp', fits: 'IPHONE:2 IPAD:2 IPHONE:2' };
const known: CataloguePart = { type: 'MODULE', en: 'Display', nb: 'Skjerm', sv: 'Skärm', de: 'Anzeige', isSerialized: true, condition: 'NEW', genuine: true, functionalTest: 'PASSED', programs: ['AASP', 'IDS'], fits: ['IPAD:2', 'IPHONE:2'], products: [], substitute: null };
const nothing = { has: () => false, substitutes: new Map<string, string>() };

it('SSA-08: a new part is written with what it says, and is not handed out before it was tested', () => {
  const effect = catalogueEffect(row(told), { known: null, catalogue: nothing });
  expect(effect).toMatchObject({ kind: 'WRITE', part: { ...known, functionalTest: 'NOT_TESTED' }, changes: { type: { from: null, to: 'MODULE' }, fits: { from: null, to: 'IPAD:2 IPHONE:2' } } });
});

it('a new part that does not say what it is, or lacks a language, is rejected with everything that it lacks', () => {
  const effect = catalogueEffect(row({ partNumber: '661-1', en: 'Display', sv: 'Skärm', isSerialized: 'no' }), { known: null, catalogue: nothing });
  expect(effect).toMatchObject({ kind: 'REJECT', problems: [{ column: 'type', code: 'INCOMPLETE' }, { column: 'description_nb' }, { column: 'description_de' }] });
});

it('what a row leaves empty stays, and a row that says what is known changes nothing', () => {
  expect(catalogueEffect(row(told), { known, catalogue: nothing })).toEqual({ kind: 'UNCHANGED' });
  expect(catalogueEffect(row({ partNumber: '661-1', de: 'Bildschirm' }), { known, catalogue: nothing })).toEqual({ kind: 'WRITE', part: { ...known, de: 'Bildschirm' }, changes: { de: { from: 'Anzeige', to: 'Bildschirm' } } });
});

it('NONE takes away what stood there', () => {
  const effect = catalogueEffect(row({ partNumber: '661-1', fits: 'none', substitute: 'none' }), { known: { ...known, substitute: '661-2' }, catalogue: nothing });
  expect(effect).toMatchObject({ kind: 'WRITE', changes: { fits: { from: 'IPAD:2 IPHONE:2', to: 'NONE' }, substitute: { from: '661-2', to: null } } });
});

it('SSA-08: the products a part fits are told by name, each once whatever its capitals', () => {
  const effect = catalogueEffect(row({ partNumber: '661-1', products: 'iPhone 15 Plus|  iPhone  15 |IPHONE 15 plus' }), { known, catalogue: nothing });
  expect(effect).toMatchObject({ kind: 'WRITE', part: { products: ['IPHONE 15 plus', 'iPhone 15'] }, changes: { products: { from: 'NONE', to: 'IPHONE 15 plus|iPhone 15' } } });
  expect(catalogueEffect(row({ partNumber: '661-1', products: 'none' }), { known: { ...known, products: ['iPhone 15'] }, catalogue: nothing })).toMatchObject({ changes: { products: { from: 'iPhone 15', to: 'NONE' } } });
});

it('SSA-08: a substitute is known, is another part, and no chain of them comes back', () => {
  const catalogue = { has: () => true, substitutes: new Map([['661-2', '661-3'], ['661-3', '661-1']]) };
  const by = (substitute: string, of = catalogue) => catalogueEffect(row({ partNumber: '661-1', substitute }), { known, catalogue: of });
  expect(by('661-2', { ...catalogue, has: () => false })).toMatchObject({ kind: 'REJECT', problems: [{ column: 'substitute', value: '661-2', code: 'SUBSTITUTE_UNKNOWN' }] });
  expect(by('661-1')).toMatchObject({ kind: 'REJECT', problems: [{ code: 'SUBSTITUTE_COMES_BACK' }] });
  expect(by('661-2')).toMatchObject({ kind: 'REJECT', problems: [{ code: 'SUBSTITUTE_COMES_BACK' }] });
  expect(by('661-9')).toMatchObject({ kind: 'WRITE', changes: { substitute: { from: null, to: '661-9' } } });
});

it.each([
  ['type', 'WIDGET'],
  ['programs', 'IDS ERS'],
  ['fits', 'IPHONE'],
  ['fits', 'IPHONE:Z'],
  ['fits', 'PHONE:2'],
  ['products', 'iPhone 15||iPad'],
  ['products', 'iPhone 15|x'],
  ['partNumber', '6'],
  ['substitute', '66 1'],
  ['functionalTest', 'OK'],
])('an unknown word in %s, as %s, cannot be read', (field, cell) => {
  expect(read({ ...told, [field]: cell })).toMatchObject({ problems: [{ code: 'UNREADABLE', value: cell }] });
});
