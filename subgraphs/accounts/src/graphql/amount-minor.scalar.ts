import { textScalar } from '@platform/kit/graphql/scalars.js';

/** An amount that somebody states; it is never a JSON number, which may lose its last digits. */
export const AmountMinorScalar = textScalar({
  name: 'AmountMinor',
  description: 'A whole number of the currency’s minor unit from 0, as text: 149900 for 1,499.00 kroner.',
  read: (text) => (/^(0|[1-9]\d{0,17})$/.test(text) ? text : null),
});
