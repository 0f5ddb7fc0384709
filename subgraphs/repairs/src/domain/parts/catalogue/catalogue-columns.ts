import { componentGroups } from '../../codes/component-groups.js';
import { readPartNumber } from '../../identifiers/part-number.js';
import { codeOf, type FileColumn, needed, oneOf, optional, textOf } from '../../import/file-columns.js';
import { OrderingProgram } from '../../orders/order-codes.js';
import { ProductLine } from '../../repair-codes.js';
import { FunctionalTest, PartCondition, PartType } from '../part-codes.js';

/** Stands where nothing shall stand any more; an empty cell leaves what is there. */
export const none = 'NONE';

const yesOrNo = { form: 'yes or no', read: (cell: string) => ({ yes: true, no: false })[cell.toLowerCase()] ?? null };
const words = { ...optional, form: 'at most 120 characters', read: textOf(120) };

/** The columns of a catalogue of parts, in the order in which they are documented; a file may have them in any order. */
export const catalogueColumns = {
  partNumber: { ...needed, name: 'part_number', meaning: 'The part’s number: what it is known by.', form: '3 to 18 letters, digits, hyphens and slashes', example: '661-30363', read: readPartNumber },
  type: { ...optional, name: 'type', meaning: 'What it is. A new part must say so.', form: oneOf(PartType), example: 'MODULE', read: codeOf(PartType) },
  en: { ...words, name: 'description_en', meaning: 'What it is called in English. A new part has all four languages.', example: 'Display, iPhone 15' },
  nb: { ...words, name: 'description_nb', meaning: 'In Norwegian.', example: 'Skjerm, iPhone 15' },
  sv: { ...words, name: 'description_sv', meaning: 'In Swedish.', example: 'Bildskärm, iPhone 15' },
  de: { ...words, name: 'description_de', meaning: 'In German.', example: 'Display, iPhone 15' },
  isSerialized: { ...optional, ...yesOrNo, name: 'serialized', meaning: 'Whether each piece has a serial number of its own. A new part must say so.', example: 'yes' },
  condition: { ...optional, name: 'condition', meaning: 'Whether what is handed out was used before; NEW of a new part that does not say.', form: oneOf(PartCondition), example: 'NEW', read: codeOf(PartCondition) },
  genuine: { ...optional, ...yesOrNo, name: 'genuine', meaning: 'Whether it is the manufacturer’s own; yes of a new part that does not say.', example: 'yes' },
  functionalTest: { ...optional, name: 'functional_test', meaning: 'What its functional test has shown; NOT_TESTED of a new part that does not say, and only what has passed is handed out.', form: oneOf(FunctionalTest), example: 'PASSED', read: codeOf(FunctionalTest) },
  programs: { ...optional, name: 'programs', meaning: 'The programmes whose participants it is offered to; of a new part that does not say, all of them.', form: `any of ${Object.keys(OrderingProgram).join(', ')} with spaces between, or ${none}`, example: 'IDS AASP', read: listOf((word) => Object.hasOwn(OrderingProgram, word)) },
  fits: { ...optional, name: 'fits', meaning: 'What it fits and puts right: a family of products and a group of components for each. A part that names none fits everything.', form: `a family and a group, as IPHONE:2, several with spaces between, or ${none}`, example: 'IPHONE:2 IPAD:2', read: listOf(isFit) },
  products: { ...optional, name: 'products', meaning: 'The products it fits by name, of the families in `fits`, as devices are called. A part that names none fits every product of its families.', form: `names of products with | between, each of 2 to 60 characters, or ${none}`, example: 'iPhone 15|iPhone 15 Plus', read: namesIn },
  substitute: { ...optional, name: 'substitute', meaning: 'The number of the part that takes its place; it stands in the catalogue, or further up in the file.', form: `the number of another part, or ${none}`, example: '661-30373', read: (cell: string) => (cell.toUpperCase() === none ? none : readPartNumber(cell)) },
} as const satisfies Readonly<Record<string, FileColumn<unknown>>>;

export type CatalogueField = keyof typeof catalogueColumns;

const [productsMax, nameMax] = [100, 60];
const groups: ReadonlySet<string> = new Set(componentGroups.map(({ code }) => code));

function isFit(word: string): boolean {
  const [line = '', group = '', ...more] = word.split(':');
  return more.length === 0 && Object.hasOwn(ProductLine, line) && groups.has(group);
}

/** Reads words of a closed list, each once and in the order of the alphabet, so that the same words are the same value. */
function listOf(isKnown: (word: string) => boolean): (cell: string) => string[] | null {
  return (cell) => {
    const said = cell.toUpperCase().split(/\s+/);
    if (said.length === 1 && said[0] === none) return [];
    return said.every(isKnown) ? [...new Set(said)].sort() : null;
  };
}

/** Reads the names of products, each once whatever its capitals, in the order of the alphabet. */
function namesIn(cell: string): string[] | null {
  if (cell.toUpperCase() === none) return [];
  const said = cell.split('|').map((name) => name.trim().replace(/\s+/g, ' '));
  if (said.length > productsMax || said.some((name) => name.length < 2 || name.length > nameMax)) return null;
  return [...new Map(said.map((name) => [name.toLowerCase(), name])).values()].sort();
}
