import { FileProblemCode, type ImportProblem } from '../../import/import-problem.js';
import { FunctionalTest, PartCondition, type PartType } from '../part-codes.js';
import { type Substitutes, wouldComeBack } from '../substitution-chain.js';
import { catalogueColumns, type CatalogueField, none } from './catalogue-columns.js';
import type { CatalogueRow } from './read-catalogue-row.js';

/** Why a row of a catalogue of parts, or its heading, is rejected: a closed list. */
export const PartImportProblemCode = {
  ...FileProblemCode,
  REPEATED_PART_NUMBER: 'REPEATED_PART_NUMBER',
  INCOMPLETE: 'INCOMPLETE',
  SUBSTITUTE_UNKNOWN: 'SUBSTITUTE_UNKNOWN',
  SUBSTITUTE_COMES_BACK: 'SUBSTITUTE_COMES_BACK',
} as const;
export type PartImportProblemCode = keyof typeof PartImportProblemCode;

/** A part as the catalogue has it. */
export interface CataloguePart {
  type: PartType;
  en: string;
  nb: string;
  sv: string;
  de: string;
  isSerialized: boolean;
  condition: PartCondition;
  genuine: boolean;
  functionalTest: FunctionalTest;
  programs: readonly string[];
  fits: readonly string[];
  products: readonly string[];
  /** The number of the part that takes its place. */
  substitute: string | null;
}

/** What has changed of a part, by field, as texts. */
export type PartChanges = Readonly<Partial<Record<keyof CataloguePart, { from: string | null; to: string | null }>>>;

export type CatalogueEffect = { kind: 'REJECT'; problems: ImportProblem<PartImportProblemCode>[] } | { kind: 'UNCHANGED' } | { kind: 'WRITE'; part: CataloguePart; changes: PartChanges };

/** What the catalogue has, as far as a row can touch it: parts by number, and the substitutes of parts by number. */
export interface KnownCatalogue {
  has: (partNumber: string) => boolean;
  substitutes: Substitutes;
}

const neededOfNew = ['type', 'en', 'nb', 'sv', 'de', 'isSerialized'] as const;
const byDefault = { condition: PartCondition.NEW, genuine: true, functionalTest: FunctionalTest.NOT_TESTED, programs: ['AASP', 'IDS', 'SSA'], fits: [], products: [], substitute: null };

/**
 * A row changes what it tells of a part and leaves the rest. A part that is new tells its type, its four descriptions and whether it has
 * serial numbers; a substitute is a part of the catalogue, and no chain of substitutes comes back to where it began.
 * @source SSA-08 SSA-36 ERS-40 ERS-41
 */
export function catalogueEffect(row: CatalogueRow, { known, catalogue }: { known: CataloguePart | null; catalogue: KnownCatalogue }): CatalogueEffect {
  const problems = [...(known === null ? lacking(row) : []), ...ofSubstitute(row, catalogue)];
  if (problems.length > 0) return { kind: 'REJECT', problems };
  const { partNumber: _, substitute, ...rest } = row;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  const part = { ...(known ?? byDefault), ...told, ...(substitute === null ? {} : { substitute: substitute === none ? null : substitute }) } as CataloguePart;
  const changes = changesOf(known, part);
  return known !== null && Object.keys(changes).length === 0 ? { kind: 'UNCHANGED' } : { kind: 'WRITE', part, changes };
}

function lacking(row: CatalogueRow): ImportProblem<PartImportProblemCode>[] {
  return neededOfNew.filter((field) => row[field] === null).map((field) => problem(field, null, { code: 'INCOMPLETE', reason: `The part is new to the catalogue; expected ${catalogueColumns[field].form}.` }));
}

function ofSubstitute({ partNumber, substitute }: CatalogueRow, { has, substitutes }: KnownCatalogue): ImportProblem<PartImportProblemCode>[] {
  if (substitute === null || substitute === none) return [];
  if (substitute !== partNumber && !has(substitute)) return [problem('substitute', substitute, { code: 'SUBSTITUTE_UNKNOWN', reason: 'Neither the catalogue nor the file further up has a part with this number.' })];
  const comesBack = wouldComeBack({ partId: partNumber, substituteId: substitute }, substitutes);
  return comesBack ? [problem('substitute', substitute, { code: 'SUBSTITUTE_COMES_BACK', reason: 'The substitute is itself replaced, over whatever steps, by the part.' })] : [];
}

function problem(field: CatalogueField, value: string | null, told: { code: PartImportProblemCode; reason: string }): ImportProblem<PartImportProblemCode> {
  return { column: catalogueColumns[field].name, value, ...told };
}

function changesOf(known: CataloguePart | null, part: CataloguePart): PartChanges {
  const fields = Object.keys(part) as (keyof CataloguePart)[];
  const pairs = fields.map((field) => [field, { from: known === null ? null : shown(known[field], field), to: shown(part[field], field) }] as const);
  return Object.fromEntries(pairs.filter(([, { from, to }]) => from !== to));
}

function shown(value: string | boolean | readonly string[] | null, field: keyof CataloguePart): string | null {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value.join(field === 'products' ? '|' : ' ') || none;
}
