import { expect, it } from 'vitest';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { auditItems } from './audit-items.js';

const terms = publishedRuleSets.find(({ program, region }) => program === 'AASP' && region === 'SE')!;

it('AASP-18: what is assessed follows the terms: a requirement of premises they add is an item at every location', () => {
  const reception = terms.criteria.find(({ id }) => id === 'AASP.PREMISES.RECEPTION')!;
  const added = { ...terms, criteria: [...terms.criteria, { ...reception, id: 'AASP.PREMISES.LIGHT' }] };
  const locations = [{ id: 'a' }, { id: 'b' }];
  expect(auditItems(added, locations)).toHaveLength(auditItems(terms, locations).length + 2);
  expect(auditItems(added, locations)).toContainEqual({ criterion: 'AASP.PREMISES.LIGHT', locationId: 'b' });
});

it('AASP-17 AASP-29: the quarter’s repairs and the employed technician are assessed for the partner as a whole', () => {
  const whole = auditItems(terms, [{ id: 'a' }]).filter(({ locationId }) => locationId === null);
  expect(whole.map(({ criterion }) => criterion)).toEqual(['AASP.QUARTERLY_REPAIRS', 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED']);
});
