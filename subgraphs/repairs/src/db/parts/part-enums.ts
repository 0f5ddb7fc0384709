import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { FunctionalTest, PartCondition, PartType, PriceCategory } from '../../domain/parts/part-codes.js';

registerEnumType(PartType, {
  name: 'PartType',
  description: 'What a part is, by the trade’s words.',
  valuesConfig: {
    ADJUSTMENT: { description: 'Work without a part, as an adjustment.' },
    MODULE: { description: 'A module that a technician replaces.' },
    REPLACEMENT: { description: 'A whole unit that takes the device’s place.' },
    SERVICE: { description: 'A service that is ordered like a part.' },
    SERVICE_CONTRACT: { description: 'A contract for service.' },
    OTHER: { description: 'Anything else, as screws, tools and boxes.' },
  },
});

registerEnumType(PartCondition, {
  name: 'PartCondition',
  description: 'Whether a part has been in a device before.',
  valuesConfig: { NEW: { description: 'Never used.' }, PREVIOUSLY_USED: { description: 'Used before, and tested since.' } },
});

registerEnumType(FunctionalTest, {
  name: 'FunctionalTest',
  description: 'What the functional test of a part has shown.',
  valuesConfig: {
    PASSED: { description: 'It works as it must.' },
    FAILED: { description: 'It does not; it is not handed out.' },
    NOT_TESTED: { description: 'Not tested; it is not handed out.' },
  },
});

registerEnumType(PriceCategory, {
  name: 'PriceCategory',
  description: 'On what terms a part is handed out.',
  valuesConfig: {
    WARRANTY: { description: 'Under warranty or a plan: it costs nothing, and the defective part goes back.' },
    EXCHANGE: { description: 'At the exchange price, and the defective part goes back.' },
    STOCK: { description: 'At the full price; nothing goes back.' },
  },
});

export { FunctionalTest, PartCondition, PartType, PriceCategory };
