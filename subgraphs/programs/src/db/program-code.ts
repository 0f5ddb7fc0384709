import { registerEnumType } from 'type-graphql';

export enum ProgramCode {
  IDS = 'IDS',
  SSA = 'SSA',
  AASP = 'AASP',
  ERS = 'ERS',
}
registerEnumType(ProgramCode, {
  name: 'ProgramCode',
  description: 'A service programme.',
  valuesConfig: {
    IDS: { description: 'iOS Direct Service: organisations replace their own covered iOS devices.' },
    SSA: { description: 'Self-Servicing Account: institutions and companies repair their own products.' },
    AASP: { description: 'Authorised Service Provider: service businesses that repair for customers.' },
    ERS: { description: 'Express Replacement Service for iPhone: the replacement comes first.' },
  },
});
