import { readFileSync } from 'node:fs';

import { holdDiagram } from '@platform/accounts/domain/holds/hold-diagram.js';
import { expect, it } from 'vitest';

import { diagramFile, holdPage } from '../../checks/hold-diagram.js';

it('the committed diagram of card holds is what the domain says (else: npm run diagrams)', () => {
  expect(readFileSync(diagramFile, 'utf8')).toBe(holdPage(holdDiagram()));
});
