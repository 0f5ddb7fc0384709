import { describe, expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { locales } from '@platform/kit/pure/locale.js';

import { PartType } from '../parts/part-codes.js';
import { codeTableOn, codeTables, issueCodeIn, modifierIn, needsIssueCode } from './code-table.js';

const table = codeTableOn(parseLocalDate('2026-05-20'));

describe('IDS-15: the table of codes', () => {
  test('each code is its group’s character and two digits, stands once, and has a name in every language', () => {
    const codes = table.issues.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(80);
    for (const { code, group, name } of table.issues) {
      expect(code).toMatch(new RegExp(`^${group}[0-9]{2}$`));
      for (const locale of locales) expect(name[locale]).toMatch(/^\S.+: \S/);
    }
  });

  test('it has the sixteen groups and the eight modifiers of the trade', () => {
    expect(table.groups.map(({ code }) => code).join('')).toBe('0123456789ABEFGW');
    expect(table.modifiers.map(({ code }) => code).join('')).toBe('ABCDEFGH');
  });

  test('before its first day the first version holds, and versions follow each other', () => {
    expect(codeTableOn(parseLocalDate('2001-01-01')).version).toBe(codeTables[0]!.version);
    expect(codeTables.map(({ effectiveFrom }) => effectiveFrom)).toEqual(codeTables.map(({ effectiveFrom }) => effectiveFrom).sort());
  });

  test.each([['b03', 'B03'], [' B03 ', 'B03'], ['B99', null], ['does not charge', null], ['', null]])('“%s” is read as %s', (text, code) => {
    expect(issueCodeIn(table, text)).toBe(code);
  });

  test.each([['c', 'C'], ['I', null], ['', null]])('the modifier “%s” is read as %s', (text, code) => {
    expect(modifierIn(table, text)).toBe(code);
  });

  test('a part says which issue it answers, but for whole units, adjustments, others and those not told of', () => {
    expect(Object.values(PartType).filter(needsIssueCode)).toEqual(['MODULE', 'SERVICE', 'SERVICE_CONTRACT']);
    expect(needsIssueCode(null)).toBe(false);
  });
});
