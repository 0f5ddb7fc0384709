import { parseValue, valueFromASTUntyped } from 'graphql';
import { expect } from 'vitest';

import { locales } from '../pure/locale.js';
import type { Assessed } from '../pure/verdict.js';

const texts = locales.map((locale) => `${locale}: text(locale: ${locale})`).join(' ');

/** Everything an assessment says. */
export const assessmentFields = `overall results { criterion verdict reasonCode observed required sources text ${texts} } ruleSet { program region version effectiveFrom sha256 } calendarVersion`;

type Texts = Record<'text' | (typeof locales)[number], string>;

export interface AnsweredAssessment {
  overall: Assessed['overall'];
  results: (Assessed['results'][number] & Texts)[];
  ruleSet: { program: string; region: string; version: number; effectiveFrom: string; sha256: string };
  calendarVersion: string | null;
}

/** The facts a caller wrote in a document, as a rule is given them. */
export function factsOf<Facts>(literal: string): Facts {
  return valueFromASTUntyped(parseValue(literal)) as Facts;
}

/** What the rule itself says in an answer, once the answer has shown that it cites its sources in words of four languages. */
export function judgementOf({ overall, results, ruleSet }: AnsweredAssessment): Pick<Assessed, 'overall' | 'results'> {
  for (const { criterion, sources, text, ...rest } of results) {
    expect([criterion, sources.length > 0, sources.every((source) => source.startsWith(`${ruleSet.program}-`))]).toEqual([criterion, true, true]);
    const words = locales.map((locale) => rest[locale]);
    expect([criterion, words.every((word) => word.length > 10), new Set(words).size, text]).toEqual([criterion, true, locales.length, rest.en]);
  }
  return { overall, results: results.map(({ criterion, verdict, reasonCode, observed, required, sources }) => ({ criterion, verdict, reasonCode, observed, required, sources })) };
}

