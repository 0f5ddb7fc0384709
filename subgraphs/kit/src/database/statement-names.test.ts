import { describe, expect, test } from 'vitest';

import { StatementNames } from './statement-names.js';

const ask = (names: StatementNames, text: string, times: number): (string | undefined)[] => Array.from({ length: times }, () => names.nameOf(text));

describe('names of statements', () => {
  test('are given to what is asked again, and stay', () => {
    const names = new StatementNames({ afterTimes: 3, namesMax: 2, countedMax: 10 });
    expect(ask(names, 'select 1', 4)).toEqual([undefined, undefined, 's1', 's1']);
    expect(ask(names, 'select 2', 3).at(-1)).toBe('s2');
    expect(names.nameOf('select 1')).toBe('s1');
  });

  test('are few', () => {
    const names = new StatementNames({ afterTimes: 1, namesMax: 1, countedMax: 10 });
    expect(names.nameOf('select 1')).toBe('s1');
    expect(ask(names, 'select 2', 3)).toEqual([undefined, undefined, undefined]);
  });

  test('go by what was seen last: ever new texts take none', () => {
    const names = new StatementNames({ afterTimes: 2, namesMax: 10, countedMax: 3 });
    names.nameOf('seldom');
    for (let number = 0; number < 1_000; number += 1) expect(names.nameOf(`select ${number}`)).toBeUndefined();
    expect(names.nameOf('seldom')).toBeUndefined();
    expect(names.nameOf('seldom')).toBe('s1');
  });
});
