import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { technicianStops } from '../../domain/eligibility/technician-certified.js';
import { Pace } from '../../domain/repairs/status-pace.js';

const named = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, Name>> => Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;

export const RepairMoveRefusal = named(['NOT_LEGAL', 'NOT_YOURS', 'TECHNICIAN', 'PARTS', 'QUOTE_ANSWERED', 'COMPLETION', 'REASON', 'PARTS_OF_TYPE', 'FETCHED', 'BACK', 'VISIT']);
registerEnumType(RepairMoveRefusal, {
  name: 'RepairMoveRefusal',
  description: 'What stands in the way of a repair’s step.',
  valuesConfig: {
    NOT_LEGAL: { description: 'No such step leads from its status.' },
    NOT_YOURS: { description: 'Others take this step.' },
    TECHNICIAN: { description: 'It lacks a technician who is certified for its product today.' },
    PARTS: { description: 'It has no part line.' },
    QUOTE_ANSWERED: { description: 'The customer has not answered a quote that is still valid.' },
    COMPLETION: { description: 'It is completed with completeRepair.' },
    REASON: { description: 'It needs a reason.' },
    PARTS_OF_TYPE: { description: 'A service without a repair uses no parts.' },
    FETCHED: { description: 'By its type nobody fetches it at the location: it is repaired where it stands, or sent to the customer.' },
    BACK: { description: 'Its device is at the repair centre, or on its way there or back.' },
    VISIT: { description: 'It is done where the device stands: a visit must be planned for now, or held.' },
  },
});

export const TechnicianStop = named(technicianStops);
registerEnumType(TechnicianStop, {
  name: 'TechnicianStop',
  description: 'Why a technician may not repair a product on a date.',
  valuesConfig: {
    NO_TECHNICIAN: { description: 'Nobody is named.' },
    PRODUCT_UNKNOWN: { description: 'The device’s family of products is not known.' },
    NOT_EMPLOYED: { description: 'The technician does not work for the organisation on the date.' },
    NOT_CERTIFIED: { description: 'The technician is not certified for the product on the date.' },
  },
});

export const CompletionLackCode = named([
  ...(['KBB_MISSING', 'KGB_MISSING', 'SERIALS_EQUAL', 'SERIAL_REPEATED', 'REPLACEMENT_MISSING', 'REPLACEMENT_IS_THE_DEVICE'] as const),
  ...(['SERIALS_NOT_ASKED', 'SERIAL_OF_THE_DEVICE', 'KGB_INSTALLED_ELSEWHERE', 'KGB_KNOWN_BAD', 'KBB_OUT_ALREADY'] as const),
  ...(['REPLACEMENT_NOT_ALONE', 'REPLACEMENT_NOT_ASKED', 'CLASS_MISSING', 'CLASS_NOT_ASKED', 'PARTS_NOT_ASKED', 'DEVICE_AWAY', 'VISIT_MISSING'] as const),
]);
registerEnumType(CompletionLackCode, {
  name: 'CompletionLackCode',
  description: 'What a completion lacks, or tells too much.',
  valuesConfig: {
    KBB_MISSING: { description: 'The serial number of the bad module that came out.' },
    KGB_MISSING: { description: 'The serial number of the good module that went in.' },
    SERIALS_EQUAL: { description: 'The module that came out is said to have gone in again.' },
    SERIAL_REPEATED: { description: 'One module stands in two lines.' },
    SERIALS_NOT_ASKED: { description: 'Such parts have no serial numbers.' },
    SERIAL_OF_THE_DEVICE: { description: 'The serial number is the device’s own, and not the module’s.' },
    KGB_INSTALLED_ELSEWHERE: { description: 'The good module is in another device, by another repair of the organisation.' },
    KGB_KNOWN_BAD: { description: 'The good module is owed back as a defective one.' },
    KBB_OUT_ALREADY: { description: 'The bad module came out of another device before, and has not gone into one since.' },
    REPLACEMENT_MISSING: { description: 'The serial number of the unit that replaced the device.' },
    REPLACEMENT_IS_THE_DEVICE: { description: 'The replacement has the serial number of the device itself.' },
    REPLACEMENT_NOT_ALONE: { description: 'Where the whole unit is exchanged, it is the only part.' },
    REPLACEMENT_NOT_ASKED: { description: 'The device was repaired and not replaced.' },
    CLASS_MISSING: { description: 'Why there was no repair.' },
    CLASS_NOT_ASKED: { description: 'There was a repair: nothing says why there was none.' },
    DEVICE_AWAY: { description: 'The device is at the repair centre, or on its way there or back.' },
    VISIT_MISSING: { description: 'The repair is done where the device stands, and nobody has been there yet.' },
    PARTS_NOT_ASKED: { description: 'A service without a repair uses no parts.' },
  },
});

registerEnumType(Pace, {
  name: 'RepairPace',
  description: 'How a repair stands against the time its status should take.',
  valuesConfig: { GREEN: { description: 'In time.' }, YELLOW: { description: 'It wants looking at.' }, RED: { description: 'Late.' } },
});

export { Pace };
