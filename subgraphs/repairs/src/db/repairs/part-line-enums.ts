import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { PartSupplier } from '../../domain/eligibility/self-servicing-account.js';
import { PartType } from '../../domain/repair-codes.js';

registerEnumType(PartType, {
  name: 'PartType',
  description: 'What kind of part a part is, by the trade’s codes.',
  valuesConfig: {
    ADJUSTMENT: { description: 'An adjustment: work without a part.' },
    MODULE: { description: 'A module of the device.' },
    REPLACEMENT: { description: 'A whole unit that replaces the device.' },
    SERVICE: { description: 'A service part.' },
    SERVICE_CONTRACT: { description: 'A service contract.' },
    OTHER: { description: 'Anything else.' },
  },
});

export { PartSupplier, PartType };
