import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { JourneyLeg } from '../../domain/repairs/types/device-journey.js';
import { VisitState } from '../../domain/repairs/types/site-visit.js';

registerEnumType(JourneyLeg, {
  name: 'RepairJourneyLeg',
  description: 'Which way the device of a repair travels.',
  valuesConfig: { TO_REPAIR_CENTRE: { description: 'To the repair centre.' }, FROM_REPAIR_CENTRE: { description: 'Back from the repair centre, to the location or to the customer, as its type says.' } },
});

registerEnumType(VisitState, {
  name: 'RepairVisitState',
  description: 'How a visit to where a device stands has come out.',
  valuesConfig: {
    PLANNED: { description: 'It is planned.' },
    HELD: { description: 'It took place.' },
    MISSED: { description: 'Nobody was there, or nobody came.' },
    CANCELLED: { description: 'It was called off, or another was planned in its place.' },
  },
});

export { JourneyLeg, VisitState };
