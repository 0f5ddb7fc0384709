import { expect, it } from 'vitest';

import { locales } from '@platform/kit/pure/locale.js';

import { courseDetailsUrl, courses } from './courses.js';
import { examOfCode, exams } from './exams.js';

it('AASP-33: the address of the details is not known, and none is invented', () => {
  expect(courseDetailsUrl()).toBeNull();
});

it('SSA-24: Mac asks for the certified Macintosh technician, every iOS line for the iOS qualification', () => {
  expect(exams.map(({ product, track }) => [product, track])).toEqual([['MAC', 'ACMT'], ['IPHONE', 'IOS_QUALIFICATION'], ['IPAD', 'IOS_QUALIFICATION'], ['IPOD', 'IOS_QUALIFICATION']]);
});

it('every exam and course has a name in every language, and each course prepares for an exam that exists', () => {
  for (const { name } of [...exams, ...courses]) expect(locales.map((locale) => name[locale].trim() !== '')).toEqual([true, true, true, true]);
  expect(courses.flatMap(({ examCode }) => (examCode === null ? [] : [examOfCode(examCode)?.code]))).toEqual(['ACMT-MAC', 'IOS-IPHONE', 'IOS-IPAD']);
});

it.each([[' acmt-mac ', 'ACMT-MAC'], ['IOS-IPOD', 'IOS-IPOD'], ['ACMT', null], ['', null]])('AASP-31: the code %j names the exam %s', (code, exam) => {
  expect(examOfCode(code)?.code ?? null).toBe(exam);
});
