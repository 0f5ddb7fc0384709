import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { QuoteLineKind, QuoteState } from '../../domain/quotes/quote-state.js';

registerEnumType(QuoteLineKind, {
  name: 'QuoteLineKind',
  description: 'What a line of a quote is for.',
  valuesConfig: { PART: { description: 'A part.' }, LABOUR: { description: 'Work.' }, OTHER: { description: 'Anything else, as shipping.' } },
});

registerEnumType(QuoteState, {
  name: 'QuoteState',
  description: 'How far a quote has come.',
  valuesConfig: {
    OFFERED: { description: 'The customer is to answer.' },
    ACCEPTED: { description: 'The customer accepted it.' },
    DECLINED: { description: 'The customer declined it.' },
    EXPIRED: { description: 'Its last day has passed without an answer.' },
  },
});

export { QuoteLineKind, QuoteState };
