import { expect, it } from 'vitest';

import { agreementRefusal } from './agreement-terms.js';

const signed = { id: 'A-2026-17', version: '3', signatory: 'Kari Nordmann', signedOn: '2026-03-31' };

it.each([
  ['nothing is known of it', null, 'AGREEMENT_DETAILS_MISSING'],
  ['it was signed yesterday', { ...signed, signedOn: '2026-03-30' }, null],
  ['it is signed today', signed, null],
  ['it is signed tomorrow', { ...signed, signedOn: '2026-04-01' }, 'SIGNED_IN_THE_FUTURE'],
])('IDS-29 IDS-30: an account under an agreement of which %s', (_, agreement, refusal) => {
  expect(agreementRefusal(agreement, '2026-03-31')).toBe(refusal);
});
