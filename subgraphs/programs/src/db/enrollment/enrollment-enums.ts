import { registerEnumType } from 'type-graphql';

import { EnrollmentMove, EnrollmentState, MoveReason } from '../../domain/enrollment/enrollment-moves.js';

registerEnumType(EnrollmentState, {
  name: 'EnrollmentState',
  description: 'Where an organisation stands in a programme.',
  valuesConfig: {
    ONBOARDING: { description: 'Not active yet: its admission or what it must set up is still open.' },
    ACTIVE: { description: 'Takes part.' },
    AT_RISK: { description: 'Takes part, and misses an obligation or gives concern.' },
    SUSPENDED: { description: 'Takes part no longer until the suspension ends; its obligations remain.' },
    ENDED: { description: 'Takes part no longer, for good.' },
  },
});

registerEnumType(EnrollmentMove, {
  name: 'EnrollmentMove',
  description: 'A move of an enrolment between two states.',
  valuesConfig: {
    ACTIVATE: { description: 'From onboarding to active.' },
    RAISE_RISK: { description: 'From onboarding or active to at risk.' },
    CLEAR_RISK: { description: 'From at risk to active.' },
    SUSPEND: { description: 'From active or at risk to suspended.' },
    REINSTATE: { description: 'From suspended to active.' },
    END: { description: 'From any state to ended.' },
  },
});

registerEnumType(MoveReason, {
  name: 'EnrollmentMoveReason',
  description: 'Why an enrolment moved.',
  valuesConfig: {
    ONBOARDING_COMPLETE: { description: 'A person found everything set up.' },
    OBLIGATION_MISSED: { description: 'A decision found an obligation missed.' },
    OBLIGATIONS_MET: { description: 'A decision found no obligation missed.' },
    MANAGER_CONCERN: { description: 'A manager is concerned.' },
    CONCERN_SETTLED: { description: 'The concern is settled.' },
    NOT_CURED: { description: 'What was missed has not been put right.' },
    BREACH_OF_TERMS: { description: 'The terms were broken.' },
    ACCOUNT_STANDING: { description: 'The service account is not in good standing.' },
    PARTNER_REQUEST: { description: 'The organisation asked for it.' },
    CURED: { description: 'What was missed has been put right.' },
    NOT_ADMITTED: { description: 'The application did not lead to admission.' },
    PROGRAM_WITHDRAWN: { description: 'The programme is no longer offered there.' },
  },
});

export { EnrollmentMove, EnrollmentState, MoveReason };
