import { expect, test } from 'vitest';

import { locales } from '@platform/kit/pure/locale.js';

import { publishedTerms } from '../../testing/published-terms.js';
import { eligibilityTexts } from './eligibility-reasons.js';
import { toldReasons } from './told-reasons.js';

const terms = publishedTerms('SSA');
const result = { criterion: 'SSA.REPAIR.OWN_DEVICE', verdict: 'NOT_MET', reasonCode: 'EXCLUDED', observed: 'CUSTOMER', required: 'OWNED | LEASED', sources: ['SSA-04'] } as const;

test('SSA-04: a reason of the terms has the words of its criterion, and what was found', () => {
  const [reason] = toldReasons([{ code: 'TERMS', outcome: 'STOP', field: 'device', result }], terms);
  expect(reason).toMatchObject({ criterion: 'SSA.REPAIR.OWN_DEVICE', observed: 'CUSTOMER', sources: ['SSA-04'], texts: terms.criteria.find(({ id }) => id === result.criterion)!.text });
});

test('AASP-28: every other has this platform’s words in every language', () => {
  for (const texts of Object.values(eligibilityTexts)) for (const locale of locales) expect(texts[locale].length).toBeGreaterThan(10);
  expect(toldReasons([{ code: 'DEVICE_IN_REPAIR', outcome: 'STOP', field: 'device.serialNumber', result: null }], null)[0]).toMatchObject({ criterion: null, sources: [], texts: eligibilityTexts.DEVICE_IN_REPAIR });
});
