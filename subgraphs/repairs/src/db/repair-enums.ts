import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { CoverageStatus, DeviceRelation, NoTroubleClass, ProductLine, RepairProgram, RepairStatus, RepairType } from '../domain/repair-codes.js';

registerEnumType(RepairType, {
  name: 'RepairType',
  description: 'How a device comes to be repaired, by the trade’s codes.',
  valuesConfig: {
    CIN: { description: 'Carry-in.' },
    CINR: { description: 'Carry-in from the provider’s own stock, which is not replenished.' },
    CRBR: { description: 'Carry-in where the defective part goes back before its replacement comes.' },
    SVNR: { description: 'Service without a repair, as when no fault is found.' },
    MINS: { description: 'Mail-in, returned to the service location.' },
    MINC: { description: 'Mail-in, returned to the customer.' },
    WUMS: { description: 'Whole unit by mail, returned to the service location.' },
    WUMC: { description: 'Whole unit by mail, returned to the customer.' },
    DION: { description: 'On-site, ordered directly.' },
    INON: { description: 'On-site, ordered indirectly.' },
    OSR: { description: 'On-site, facilitated.' },
    OSCR: { description: 'On-site with pickup.' },
  },
});

registerEnumType(RepairStatus, {
  name: 'RepairStatus',
  description: 'How far a repair has come, by the trade’s codes where it has one.',
  valuesConfig: {
    OPEN: { description: 'Created; nothing has been done yet.' },
    AWTP: { description: 'Awaiting parts.' },
    AWTR: { description: 'Parts are allocated; awaiting the technician.' },
    BEGR: { description: 'In repair.' },
    RFPU: { description: 'Repaired, ready for pickup.' },
    SPCM: { description: 'Completed. Only such repairs count towards a quarter.' },
    CANCELLED: { description: 'Ended without a repair.' },
  },
});

registerEnumType(CoverageStatus, {
  name: 'CoverageStatus',
  description: 'On what ground a repair or a part is paid for, by the trade’s codes.',
  valuesConfig: {
    CC: { description: 'A custom contract.' },
    CS: { description: 'Goodwill towards the customer.' },
    DO: { description: 'Dead on arrival.' },
    LI: { description: 'The limited warranty.' },
    MU: { description: 'Missing upon first use.' },
    OO: { description: 'Out of warranty: nothing covers it.' },
    PA: { description: 'A parts agreement.' },
    PP: { description: 'A protection plan.' },
    QP: { description: 'A quality programme.' },
    RA: { description: 'A repair agreement.' },
    RE: { description: 'Repeated service of an earlier repair.' },
    G9: { description: 'The coverage check is pending.' },
    TC: { description: 'A warranty for education or government.' },
    PT: { description: 'Additional coverage of the part.' },
    EC: { description: 'Additional coverage of the service.' },
    C1: { description: 'A new protection plan.' },
    VW: { description: 'Consumer law.' },
  },
});

registerEnumType(DeviceRelation, {
  name: 'DeviceRelation',
  description: 'Whose a device is, seen from the organisation that has it repaired.',
  valuesConfig: {
    OWNED: { description: 'The organisation’s own.' },
    LEASED: { description: 'Leased by the organisation.' },
    CUSTOMER: { description: 'A customer’s of the organisation.' },
  },
});

registerEnumType(ProductLine, {
  name: 'ProductLine',
  description: 'The family of products a device belongs to.',
  valuesConfig: {
    MAC: { description: 'Mac computers.' },
    IPHONE: { description: 'iPhone.' },
    IPAD: { description: 'iPad.' },
    IPOD: { description: 'iPod.' },
    WATCH: { description: 'Watches.' },
    OTHER: { description: 'Anything else, accessories among them.' },
  },
});

registerEnumType(NoTroubleClass, {
  name: 'NoTroubleClass',
  description: 'Why a service ended without a repair, by the trade’s codes.',
  valuesConfig: {
    N01: { description: 'What was reported could not be brought about.' },
    N02: { description: 'The software was the cause, or was renewed.' },
    N03: { description: 'A cable or a component was loose and was seated anew.' },
    N05: { description: 'The controller that manages power was reset.' },
    N06: { description: 'The settings kept in memory were reset.' },
    N07: { description: 'Another maker’s part is the cause.' },
    N99: { description: 'Another reason, told in a note.' },
  },
});

registerEnumType(RepairProgram, {
  name: 'RepairProgram',
  description: 'A programme that repairs are done under.',
  valuesConfig: {
    IDS: { description: 'iOS Direct Service.' },
    SSA: { description: 'Self-Servicing Account.' },
    AASP: { description: 'Authorised Service Provider.' },
  },
});

export { CoverageStatus, DeviceRelation, NoTroubleClass, ProductLine, RepairProgram, RepairStatus, RepairType };
