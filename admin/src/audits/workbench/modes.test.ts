import { expect, test } from 'vitest';

import { modeIn, modes, workbenchAddress } from './modes.js';

test.each(modes)('the way %s of looking at an audit is in its address', (mode) => {
  const address = workbenchAddress({ auditId: 'a', itemId: 'i', mode });
  expect(address.startsWith('/audits/a/show/i')).toBe(true);
  expect(modeIn(new URL(address, 'http://console').search)).toBe(mode);
});

test('an address that names no way, or none that there is, shows one requirement at a time', () => {
  expect(modeIn('')).toBe('focus');
  expect(modeIn('?view=sideways')).toBe('focus');
});
