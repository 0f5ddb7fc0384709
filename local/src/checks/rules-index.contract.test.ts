import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { rulesIndex } from '../../checks/rules-index.js';

it('the committed index of requirements, rules and tests is what the code cites (else: npm run rules)', () => {
  expect(readFileSync(new URL('../../../docs/RULES.md', import.meta.url), 'utf8')).toBe(rulesIndex());
});
