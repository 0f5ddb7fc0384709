import type { LocalizedText } from '@platform/kit/pure/locale.js';

export interface CatalogueCourse {
  code: string;
  /** The exam it prepares for; null when for none in particular. */
  examCode: string | null;
  name: LocalizedText;
}

/** Self-study courses of the training offer, in the order in which they are usually taken. */
export const courses: readonly CatalogueCourse[] = [
  {
    code: 'SAFETY',
    examCode: null,
    name: { en: 'Safe work with batteries and static electricity', nb: 'Sikkert arbeid med batterier og statisk elektrisitet', sv: 'Säkert arbete med batterier och statisk elektricitet', de: 'Sicheres Arbeiten mit Akkus und statischer Elektrizität' },
  },
  { code: 'DIAGNOSTICS', examCode: null, name: { en: 'Diagnosis step by step', nb: 'Diagnose steg for steg', sv: 'Diagnos steg för steg', de: 'Diagnose Schritt für Schritt' } },
  { code: 'MAC-PREP', examCode: 'ACMT-MAC', name: { en: 'Preparing for the Mac exam', nb: 'Forberedelse til Mac-prøven', sv: 'Förberedelse för Mac-provet', de: 'Vorbereitung auf die Mac-Prüfung' } },
  { code: 'IPHONE-PREP', examCode: 'IOS-IPHONE', name: { en: 'Preparing for the iPhone exam', nb: 'Forberedelse til iPhone-prøven', sv: 'Förberedelse för iPhone-provet', de: 'Vorbereitung auf die iPhone-Prüfung' } },
  { code: 'IPAD-PREP', examCode: 'IOS-IPAD', name: { en: 'Preparing for the iPad exam', nb: 'Forberedelse til iPad-prøven', sv: 'Förberedelse för iPad-provet', de: 'Vorbereitung auf die iPad-Prüfung' } },
];

/**
 * Where the details of preparatory courses and exams are published: the document names a link without an address, so it is not known.
 * @source AASP-33
 */
export function courseDetailsUrl(): string | null {
  return null;
}
