import { describe, expect, test } from 'vitest';

import { messages as de } from './de/messages.js';
import { messages as en } from './en/messages.js';
import { messages as nb } from './nb/messages.js';
import { messages as sv } from './sv/messages.js';

interface Tree {
  readonly [key: string]: string | Tree;
}

const languages = { en, nb, sv, de } as unknown as Record<string, Tree>;

function leaves(tree: Tree, path = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value, `${path}${key}.`)])));
}

const placeholders = (text: string): string[] => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();
const forms = (text: string): number => text.split('||||').length;

describe.each(['nb', 'sv', 'de'])('the texts in %s', (language) => {
  const english = leaves(languages.en!);
  const translated = leaves(languages[language]!);

  test('are all there, react-admin’s included, and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('fill in the same values as the English ones', () => {
    for (const [key, text] of english) expect([key, placeholders(translated.get(key)!)]).toEqual([key, placeholders(text)]);
  });

  test('have as many forms for one and many', () => {
    for (const [key, text] of english) expect([key, forms(translated.get(key)!)]).toEqual([key, forms(text)]);
  });

  test('are not empty', () => {
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are translated: longer sentences differ from the English ones', () => {
    expect([...english].filter(([key, text]) => text.split(' ').length > 3 && /[a-z]{4}/.test(text.replace(/%\{\w+\}/g, '')) && translated.get(key) === text)).toEqual([]);
  });
});

test('German speaks to people formally', () => {
  expect([...leaves(languages.de!)].filter(([, text]) => /\b(du|dein|deine|dich|dir)\b/i.test(text))).toEqual([]);
});
