import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { Refusal } from '../refusal.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { privateMode, readJson, writeWhole } from './private-file.js';

test('a file is replaced as a whole, readable by its owner alone, and leaves no draft behind', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.json');
  writeFileSync(path, 'before', { mode: 0o644 });
  writeWhole(path, '{"a":1}', privateMode);
  expect(readFileSync(path, 'utf8')).toBe('{"a":1}');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a place that cannot be written to is named in one sentence, and no draft stays', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeWhole(join(folder, 'file', 'a.json'), '', privateMode)).toThrow(new Refusal(`Cannot write to ${join(folder, 'file', 'a.json')}: a file stands where a folder is needed.`));
  mkdirSync(join(folder, 'a.json'));
  expect(() => writeWhole(join(folder, 'a.json'), '', privateMode)).toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'file']);
});

test('a missing file holds nothing, and broken JSON is told in one sentence', () => {
  const folder = temporaryFolder();
  expect(readJson(join(folder, 'none.json'))).toBeUndefined();
  writeFileSync(join(folder, 'broken.json'), '{"a":');
  expect(() => readJson(join(folder, 'broken.json'))).toThrow(new Refusal(`${join(folder, 'broken.json')} is not valid JSON; remove it to have it made anew.`));
});
