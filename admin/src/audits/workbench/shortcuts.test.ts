import { describe, expect, test } from 'vitest';

import { shortcutOf } from './shortcuts.js';

const press = (key: string, target: { tagName: string; type?: string; isContentEditable?: boolean } | null = null) => ({ key, ctrlKey: false, metaKey: false, altKey: false, target: target && { isContentEditable: false, type: undefined, ...target } });

describe('a single key', () => {
  test.each([
    ['1', 'COMPLIANT'],
    ['2', 'PARTIALLY_COMPLIANT'],
    ['3', 'NON_COMPLIANT'],
    ['4', 'NOT_APPLICABLE'],
  ])('%s chooses the result %s', (key, result) => {
    expect(shortcutOf(press(key))).toEqual({ kind: 'result', result });
  });

  test.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'observation'],
    ['e', 'evidence'],
    ['g', 'goTo'],
    ['n', 'nextOpen'],
    ['s', 'severity'],
    ['a', 'action'],
    ['?', 'help'],
    ['J', 'next'],
  ])('%s stands for %s', (key, kind) => {
    expect(shortcutOf(press(key))).toEqual({ kind });
  });

  test.each([
    ['f', 'focus'],
    ['t', 'table'],
    ['c', 'compare'],
    ['p', 'report'],
  ])('%s looks at the audit as %s', (key, mode) => {
    expect(shortcutOf(press(key))).toEqual({ kind: 'view', mode });
  });

  test.each(['0', '5', 'x', 'Enter', 'Tab', ' ', 'ArrowDown'])('%s stands for nothing', (key) => {
    expect(shortcutOf(press(key))).toBeNull();
  });

  test.each([{ tagName: 'TEXTAREA' }, { tagName: 'INPUT', type: 'text' }, { tagName: 'INPUT', type: 'date' }, { tagName: 'INPUT', type: 'search' }, { tagName: 'SELECT' }, { tagName: 'DIV', isContentEditable: true }])('rests while somebody writes into %j', (target) => {
    expect(shortcutOf(press('1', target))).toBeNull();
    expect(shortcutOf(press('j', target))).toBeNull();
  });

  test.each([{ tagName: 'INPUT', type: 'radio' }, { tagName: 'BUTTON' }, { tagName: 'A' }])('works on %j, where nothing is written', (target) => {
    expect(shortcutOf(press('j', target))).toEqual({ kind: 'next' });
  });

  test('works on a choice in a row of the table', () => {
    expect(shortcutOf({ ...press('j'), target: { tagName: 'SELECT', isContentEditable: false, takesKeys: true } })).toEqual({ kind: 'next' });
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('with %s belongs to the browser', (modifier) => {
    expect(shortcutOf({ ...press('k'), [modifier]: true })).toBeNull();
  });
});
