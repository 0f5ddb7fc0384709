import { describe, expect, test } from 'vitest';

import { addDays, daysBetween, today } from './calendar.js';
import { formatsOf } from './formats.js';
import { consoleLocale, preferredLocale } from './locale.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');

describe('formats', () => {
  test.each([
    ['en', '10,000', '31 Mar 2026', 'in 3 days', 'Norway'],
    ['nb', '10 000', '31. mars 2026', 'om 3 døgn', 'Norge'],
    ['sv', '10 000', '31 mars 2026', 'om 3 dagar', 'Norge'],
    ['de', '10.000', '31. März 2026', 'in 3 Tagen', 'Norwegen'],
  ] as const)('in %s are those of the language', (locale, number, date, days, country) => {
    const formats = formatsOf(locale);
    expect(plain(formats.number(10_000))).toBe(number);
    expect(plain(formats.date('2026-03-31')).replace('Mär.', 'März')).toBe(date);
    expect(plain(formats.days(3))).toBe(days);
    expect(formats.country('NO')).toBe(country);
  });

  test('of a language are made once', () => {
    expect(formatsOf('sv')).toBe(formatsOf('sv'));
  });

  test('show a date as it is, whatever the reader’s time zone', () => {
    expect(formatsOf('en').date('2026-01-01')).toBe('1 Jan 2026');
    expect(formatsOf('en').date('2026-12-31')).toBe('31 Dec 2026');
  });

  test('name the country of a region', () => {
    expect(formatsOf('en').country('DE-BY')).toBe('Germany');
  });
});

describe('the language', () => {
  test.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['sv-FI', 'sv'],
    ['de-AT', 'de'],
    ['en-US', 'en'],
    ['fr', undefined],
    ['', undefined],
  ])('of %s is %s', (tag, locale) => {
    expect(consoleLocale(tag)).toBe(locale);
  });

  test('is the chosen one, else the browser’s first that the console has, else English', () => {
    expect(preferredLocale({ chosen: 'sv', ofBrowser: ['de'] })).toBe('sv');
    expect(preferredLocale({ chosen: undefined, ofBrowser: ['fr-FR', 'de-DE', 'sv'] })).toBe('de');
    expect(preferredLocale({ chosen: 'xx', ofBrowser: ['fr'] })).toBe('en');
  });
});

describe('days', () => {
  test('are counted by the calendar, also over a change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('begin at the reader’s midnight', () => {
    expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
