import { expect, it } from 'vitest';

import { shownFileName } from './shown-file-name.js';

it.each([
  ['../../etc/my export.csv', 'my export.csv'],
  ['C:\\Users\\Ola\\bilde.jpg', 'bilde.jpg'],
  ['a\u0000b\u0007.pdf', 'ab.pdf'],
  ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
  ['x'.repeat(200), 'x'.repeat(120)],
  ['folder/', null],
  [null, null],
])('of %j is shown %j', (given, shown) => {
  expect(shownFileName(given)).toBe(shown);
});
