import type { LocalizedText } from '@platform/kit/pure/locale.js';

export interface CatalogueExam {
  code: string;
  product: 'MAC' | 'IPHONE' | 'IPAD' | 'IPOD';
  track: 'ACMT' | 'IOS_QUALIFICATION';
  name: LocalizedText;
}

/**
 * The exams there are: one for each product line, Mac for the certified Macintosh technician, the others for the iOS qualification.
 * @source SSA-24 AASP-31
 */
export const exams: readonly CatalogueExam[] = [
  { code: 'ACMT-MAC', product: 'MAC', track: 'ACMT', name: { en: 'Mac service', nb: 'Service på Mac', sv: 'Service på Mac', de: 'Mac-Service' } },
  { code: 'IOS-IPHONE', product: 'IPHONE', track: 'IOS_QUALIFICATION', name: { en: 'iPhone service', nb: 'Service på iPhone', sv: 'Service på iPhone', de: 'iPhone-Service' } },
  { code: 'IOS-IPAD', product: 'IPAD', track: 'IOS_QUALIFICATION', name: { en: 'iPad service', nb: 'Service på iPad', sv: 'Service på iPad', de: 'iPad-Service' } },
  { code: 'IOS-IPOD', product: 'IPOD', track: 'IOS_QUALIFICATION', name: { en: 'iPod service', nb: 'Service på iPod', sv: 'Service på iPod', de: 'iPod-Service' } },
];

/**
 * The exam behind a code, whatever its case; null when the catalogue has none.
 * @source AASP-31
 */
export function examOfCode(code: string): CatalogueExam | null {
  const wanted = code.trim().toUpperCase();
  return exams.find((exam) => exam.code === wanted) ?? null;
}
