import { type Locale, locales, type LocalizedText } from '@platform/kit/pure/locale.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { PartType } from '../parts/part-codes.js';
import { type ComponentGroup, componentGroups } from './component-groups.js';
import { faults, modifiers } from './faults.js';

export interface IssueCode {
  /** Its group's character and its fault's digits, as B03. */
  code: string;
  group: string;
  name: LocalizedText;
}

export interface CodeTable {
  version: string;
  /** First day on which it is used. */
  effectiveFrom: LocalDate;
  groups: readonly ComponentGroup[];
  issues: readonly IssueCode[];
  modifiers: readonly { code: string; name: LocalizedText }[];
}

const issueOf = (group: ComponentGroup, fault: string): IssueCode => ({
  code: `${group.code}${fault}`,
  group: group.code,
  name: Object.fromEntries(locales.map((locale: Locale) => [locale, `${group.name[locale]}: ${faults[fault]![locale]}`])) as LocalizedText,
});

/** Every version of the table; a version that has been used does not change. */
export const codeTables: readonly CodeTable[] = [
  {
    version: '2026-1',
    effectiveFrom: '2020-01-01' as LocalDate,
    groups: componentGroups,
    issues: componentGroups.flatMap((group) => group.faults.map((fault) => issueOf(group, fault))),
    modifiers: Object.entries(modifiers).map(([code, name]) => ({ code, name })),
  },
];

/**
 * What is wrong with a device is said by a code of a closed table, the newest version that is in use on the date.
 * @source IDS-15
 */
export function codeTableOn(date: LocalDate): CodeTable {
  return codeTables.findLast(({ effectiveFrom }) => effectiveFrom <= date) ?? codeTables[0]!;
}

/**
 * A code counts when the table has it, in capitals, whatever case it was written in; free text is none.
 * @source IDS-15
 */
export function issueCodeIn(table: CodeTable, text: string): string | null {
  const code = text.trim().toUpperCase();
  return table.issues.some((issue) => issue.code === code) ? code : null;
}

/**
 * How an issue shows itself is one letter of the table.
 * @source IDS-15
 */
export function modifierIn(table: CodeTable, text: string): string | null {
  const code = text.trim().toUpperCase();
  return table.modifiers.some((modifier) => modifier.code === code) ? code : null;
}

const exempt: readonly PartType[] = ['REPLACEMENT', 'OTHER', 'ADJUSTMENT'];

/**
 * A part says which issue it answers, but for a whole unit, an adjustment and other parts; of a part whose kind was not told nothing is asked.
 * @source IDS-15
 */
export function needsIssueCode(partType: PartType | null): boolean {
  return partType !== null && !exempt.includes(partType);
}
