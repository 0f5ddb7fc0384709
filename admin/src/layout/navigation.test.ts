import { expect, test } from 'vitest';

import { destinationOf } from './navigation.js';
import { initialsOf } from './UserMenu.js';

test.each([
  ['/', '/'],
  ['/partners', '/partners'],
  ['/partners/1/show/sites', '/partners'],
  ['/repairs', '/repairs'],
  ['/repairs/1/show', '/repairs'],
  ['/repairs/import', '/repairs/import'],
  ['/nowhere', undefined],
  ['/partnership', undefined],
])('%s belongs to the destination %s', (path, destination) => {
  expect(destinationOf(path)).toBe(destination);
});

test.each([
  ['Ingrid Solvang', 'IS'],
  ['Katrin', 'K'],
  ['Anna Maria von der Heide', 'AH'],
  ['', ''],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
