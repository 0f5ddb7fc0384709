import { registerEnumType } from 'type-graphql';

import { ApplicationMove, ApplicationStatus } from '../../domain/applications/application-moves.js';

export { ApplicationMove, ApplicationStatus };

registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'How far an application has come.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Handed in; nobody has taken it up yet.' },
    UNDER_REVIEW: { description: 'Being reviewed.' },
    INFORMATION_REQUESTED: { description: 'The reviewer waits for an answer of the applicant.' },
    APPROVED: { description: 'Approved by a person: the organisation is enrolled and its account is being opened.' },
    REFUSED: { description: 'Refused by a person, with or without a comment.' },
    NOT_CONSIDERED: { description: 'Not considered, for it does not meet the requirements.' },
    WITHDRAWN: { description: 'Withdrawn by the applicant.' },
  },
});
registerEnumType(ApplicationMove, {
  name: 'ApplicationMove',
  description: 'What was done with an application.',
  valuesConfig: {
    SUBMIT: { description: 'Handed in, or an answer to a request for information.' },
    START_REVIEW: { description: 'Taken up by a reviewer.' },
    REQUEST_INFORMATION: { description: 'Sent back with a question.' },
    APPROVE: { description: 'Approved.' },
    REFUSE: { description: 'Refused.' },
    NOT_CONSIDER: { description: 'Not considered.' },
    WITHDRAW: { description: 'Withdrawn.' },
  },
});

export enum ApplicationChannel {
  ONLINE = 'ONLINE',
  EMAIL = 'EMAIL',
}
registerEnumType(ApplicationChannel, {
  name: 'ApplicationChannel',
  description: 'How an application came in.',
  valuesConfig: { ONLINE: { description: 'Written by the applicant in the console or over the API.' }, EMAIL: { description: 'Sent by e-mail and registered by staff.' } },
});

export enum ApplicationProgramCode {
  IDS = 'IDS',
  SSA = 'SSA',
  AASP = 'AASP',
}
registerEnumType(ApplicationProgramCode, {
  name: 'ApplicationProgram',
  description: 'A programme that is applied for.',
  valuesConfig: { IDS: { description: 'iOS Direct Service.' }, SSA: { description: 'Self-Servicing Account.' }, AASP: { description: 'Authorised Service Provider.' } },
});
