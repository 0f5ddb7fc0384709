import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { ExpressState } from '../../domain/express/express-moves.js';
import { ChargedExtent, InspectedDamage, InspectionCoverage, ReturnedDevice } from '../../domain/express/inspection.js';

registerEnumType(ExpressState, {
  name: 'ExpressState',
  description: 'How far an express replacement has come.',
  valuesConfig: {
    REQUESTED: { description: 'Requested; the hold on the card is being placed.' },
    HOLD_PLACED: { description: 'The hold is placed; the replacement can ship.' },
    DECLINED: { description: 'The hold was declined; nothing ships.' },
    CANCELLED: { description: 'Given up before anything shipped.' },
    SHIPPED: { description: 'The replacement is on its way.' },
    AWAITING_RETURN: { description: 'The replacement was delivered; the original is awaited.' },
    RECEIVED: { description: 'The original is back.' },
    INSPECTED: { description: 'The original was inspected.' },
    SETTLED: { description: 'The hold was settled.' },
  },
});
registerEnumType(InspectionCoverage, {
  name: 'InspectionCoverage',
  description: 'On what ground the repair of an original is covered.',
  valuesConfig: { LIMITED_WARRANTY: { description: 'The limited warranty.' }, APPLECARE_PLUS: { description: 'AppleCare+.' }, CONSUMER_LAW: { description: 'Consumer law.' } },
});
registerEnumType(InspectedDamage, {
  name: 'InspectedDamage',
  description: 'What damage an inspection found.',
  valuesConfig: {
    NONE: { description: 'None beside the defect.' },
    ACCIDENTAL: { description: 'Damage by accident.' },
    UNCOVERED: { description: 'Damage that nothing covers.' },
    ACCIDENTAL_AND_UNCOVERED: { description: 'Both.' },
  },
});
registerEnumType(ChargedExtent, {
  name: 'ChargedExtent',
  description: 'What is charged for damage that nothing covers, as the inspector chooses by its extent.',
  valuesConfig: { OUT_OF_WARRANTY_FEE: { description: 'The fee for a service out of warranty.' }, RETAIL_PRICE: { description: 'The retail price.' } },
});
registerEnumType(ReturnedDevice, {
  name: 'ReturnedDevice',
  description: 'Whether the device that came back is the one that was to come back.',
  valuesConfig: { RIGHT: { description: 'It is.' }, WRONG: { description: 'It is another.' } },
});

export { ChargedExtent, ExpressState, InspectedDamage, InspectionCoverage, ReturnedDevice };
