import { describe, expect, test } from 'vitest';

import { boardFile, boardVariables, readBoardWish, writeBoardWish } from './board-wish.js';
import { heatOf } from './heat.js';
import { lastQuarters } from './last-quarters.js';
import { quarterName, quarterShortName } from './quarter-name.js';
import { isAtRisk, quarterTone } from './quarter-tone.js';

const running = { verdict: 'NEEDS_EVIDENCE', running: true, projectedRepairs: 199, required: 200 } as const;

describe('a quarter', () => {
  test('is at risk when its projection stays below the minimum', () => {
    expect(isAtRisk(running)).toBe(true);
    expect(isAtRisk({ ...running, projectedRepairs: 200 })).toBe(false);
    expect(isAtRisk({ ...running, projectedRepairs: null })).toBe(false);
    expect(isAtRisk({ ...running, verdict: 'MET' })).toBe(false);
  });

  test('has the tone of its verdict, and of its risk while it runs', () => {
    expect(quarterTone(running)).toBe('waiting');
    expect(quarterTone({ ...running, projectedRepairs: 240 })).toBe('info');
    expect(quarterTone({ ...running, verdict: 'MET' })).toBe('good');
    expect(quarterTone({ ...running, running: false, verdict: 'NOT_MET' })).toBe('bad');
    expect(quarterTone({ ...running, running: false })).toBe('waiting');
    expect(quarterTone({ ...running, verdict: 'NOT_APPLICABLE' })).toBe('quiet');
  });

  test('is coloured the deeper the further its count is from the minimum', () => {
    const heat = (completedRepairs: number | null): number => heatOf({ completedRepairs, projectedRepairs: null, required: 200 });
    expect(heat(200)).toBeLessThan(heat(260));
    expect(heat(140)).toBeGreaterThan(heat(190));
    expect(heat(900)).toBe(100);
    expect(heat(null)).toBe(45);
  });

  test('is named as people write it', () => {
    expect(quarterName('2026-Q1')).toBe('Q1 2026');
    expect(quarterShortName('2026-Q1')).toBe('Q1 ’26');
  });

  test('comes after the one before, over the turn of the year', () => {
    expect(lastQuarters('2026-02-10', 4)).toEqual(['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']);
    expect(lastQuarters('2026-12-31', 1)).toEqual(['2026-Q4']);
    expect(lastQuarters('2026-01-01', 2)).toEqual(['2025-Q4', '2026-Q1']);
  });
});

describe('the board', () => {
  test('is in the address, without what is as it is by itself', () => {
    const wish = readBoardWish(new URLSearchParams('search=fjord&country=NO&verdict=NOT_MET&atRisk=true&sort=RUNNING_PROJECTION&page=3&perPage=50'));
    expect(wish).toEqual({ search: 'fjord', country: 'NO', verdict: 'NOT_MET', atRisk: true, sort: 'RUNNING_PROJECTION', page: 3, perPage: 50 });
    expect(writeBoardWish(wish).toString()).toBe('search=fjord&country=NO&verdict=NOT_MET&atRisk=true&sort=RUNNING_PROJECTION&page=3&perPage=50');
    expect(writeBoardWish(readBoardWish(new URLSearchParams())).toString()).toBe('');
  });

  test('takes nothing from an edited address that it does not know', () => {
    expect(readBoardWish(new URLSearchParams('verdict=MAYBE&sort=drop&page=-1&perPage=9999'))).toMatchObject({ verdict: '', sort: 'NAME', page: 1, perPage: 100 });
  });

  test('asks the API for eight quarters of one page', () => {
    expect(boardVariables(readBoardWish(new URLSearchParams('page=2&atRisk=true')))).toEqual({
      quarters: 8,
      first: 25,
      offset: 25,
      filter: { search: null, country: null, verdict: null, atRisk: true },
      sort: { field: 'NAME', direction: 'ASC' },
    });
  });

  test('is had as a file with its filter and order, and all its pages', () => {
    expect(boardFile(readBoardWish(new URLSearchParams('search=fjord&country=NO&verdict=NOT_MET&atRisk=true&sort=LAST_COMPLETED&page=3')), 'nb')).toBe(
      '/reports/quarters.csv?quarters=8&sort=LAST_COMPLETED&locale=nb&search=fjord&country=NO&verdict=NOT_MET&atRisk=true',
    );
    expect(boardFile(readBoardWish(new URLSearchParams()), 'en')).toBe('/reports/quarters.csv?quarters=8&sort=NAME&locale=en');
  });
});
