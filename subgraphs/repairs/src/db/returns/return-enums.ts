import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { agingBuckets, type AgingBucket as Bucket } from '../../domain/returns/deadlines/aging-bucket.js';
import { BulkReturnState, DamageExtent, GoodPartKind, GoodPartReason, LateDecision, ReturnDiscrepancy, ReturnOutcome, ReturnPriceCategory, ReturnScanner, ReturnSource, ReturnState, ReturnType, ReturnVerdict } from '../../domain/returns/return-words.js';
import { WarrantyFinder } from '../../domain/returns/warranty/out-of-warranty.js';
import { ReturnStepKind } from './return-step-kind.js';

export const AgingBucket = Object.fromEntries(Object.keys(agingBuckets).map((bucket) => [bucket, bucket])) as Readonly<Record<Bucket, Bucket>>;
export type AgingBucket = Bucket;

function register<Words extends object>(words: Words, [name, description]: readonly [string, string], values: Readonly<Record<keyof Words, string>>): void {
  const valuesConfig = Object.fromEntries(Object.entries<string>(values).map(([word, text]) => [word, { description: text }]));
  registerEnumType(words, { name, description, valuesConfig: valuesConfig as never });
}

register(ReturnSource, ['ReturnSource', 'What a return is owed for.'], {
  PART_ORDER_LINE: 'A part or whole unit that was ordered.',
  EXPRESS_REPLACEMENT: 'A replacement that was sent first.',
  SEED_STOCK_SWAP: 'A unit taken from the partner’s seed stock.',
});

register(ReturnPriceCategory, ['ReturnPriceCategory', 'What was paid for what was shipped.'], {
  WARRANTY: 'Nothing: it is under warranty. The defective one is owed back.',
  EXCHANGE: 'The exchange price. The defective one is owed back.',
  STOCK: 'The stock price: the partner keeps both.',
});

register(ReturnType, ['ReturnType', 'What comes back, by the trade’s codes.'], {
  KBB: 'The known bad one.',
  GPR: 'A good part that was not needed.',
  DOA: 'What was shipped, dead on arrival.',
  CTS: 'Nothing: the part is converted to stock and paid for.',
  TOW: 'The known bad one, of a repair that was transferred to out of warranty.',
});

register(ReturnState, ['ReturnState', 'How far a return has come.'], {
  OPEN: 'Owed; nothing has been packed yet.',
  PACKED: 'It lies in a shipment that has not left.',
  IN_TRANSIT: 'It was handed over to the carrier.',
  RECEIVED: 'The carrier or the dock scanned it in.',
  INSPECTED: 'It was looked at.',
  CLOSED: 'Nothing is owed any more.',
});

register(ReturnOutcome, ['ReturnOutcome', 'How a return ended.'], {
  ACCEPTED: 'It came back as what was expected.',
  REJECTED: 'What came back is not what was owed.',
  CONVERTED_TO_STOCK: 'The partner keeps the part and pays for it.',
  NEVER_RECEIVED: 'It did not come back.',
});

register(GoodPartReason, ['GoodPartReason', 'Why a good part comes back.'], {
  A: 'The part was not needed.',
  B: 'It was ordered twice.',
  C: 'The wrong part was added.',
  D: 'The order was to be cancelled.',
  E: 'The customer refused the order.',
});

register(GoodPartKind, ['GoodPartKind', 'In which state a good part comes back.'], { DIA: 'Used for diagnosis.', UOP: 'Never opened.' });
register(ReturnScanner, ['ReturnScanner', 'Who scanned a return in.'], { CARRIER: 'The carrier, on its way.', DOCK: 'The depot’s dock.' });
register(ReturnVerdict, ['ReturnVerdict', 'What an inspector says of a return.'], { ACCEPTED: 'It is what was owed.', REJECTED: 'It is not what was owed; why is named.' });

register(DamageExtent, ['DamageExtent', 'How far an inspector found a return damaged.'], {
  NONE: 'Not beyond its fault.',
  RETURNABLE: 'Damaged, and still accepted.',
  NON_RETURNABLE: 'Damaged beyond what is accepted.',
});

register(ReturnDiscrepancy, ['ReturnDiscrepancy', 'What an inspector found to differ.'], {
  WRONG_SERIAL: 'Another serial number than the one expected.',
  EMPTY_BOX: 'Nothing lies in the box.',
  NOT_THE_PART: 'Another part than the one expected.',
  MISSING_PIECES: 'Pieces of it are missing.',
});

register(LateDecision, ['LateDecision', 'What a person decided of a return that came late.'], { EXCUSED: 'It counts as on time, and nothing is charged.', UPHELD: 'It is late, and is charged.' });
register(WarrantyFinder, ['ReturnWarrantyFinder', 'Who found that a return is not under warranty.'], { PARTNER: 'Its partner, before packing it.', DEPOT: 'The depot’s inspector.' });
register(BulkReturnState, ['BulkReturnState', 'How far a shipment of returns has come.'], { OPEN: 'It is being packed.', SUBMITTED: 'It was handed over to its carrier.', CANCELLED: 'It was given up; what lay in it is open again.' });

register(ReturnStepKind, ['ReturnStepKind', 'What happened to a return.'], {
  OPENED: 'Its replacement left; the detail is the due date.',
  TYPE_DECLARED: 'It was declared to be of another type, named by the detail.',
  PACKED: 'It was put into a box, whose number is the detail.',
  UNPACKED: 'It was taken out of its shipment.',
  HANDED_OVER: 'It was handed over to the carrier; the detail is the tracking number.',
  REMINDED: 'Its partner was reminded; the detail is the number of business days left.',
  OVERDUE: 'It was not handed over by its day; the detail is the charge in minor units.',
  RECEIVED: 'It was scanned in, by whom the detail says.',
  INSPECTED: 'It was inspected, with the detail’s verdict.',
  LATENESS_DECIDED: 'Somebody decided whether it counts as late.',
  OUT_OF_WARRANTY: 'It turned out not to be under warranty; the detail is the charge in minor units.',
  WARRANTY_RESTORED: 'It was found to be under warranty after all, and what was charged is given back.',
  CLOSED: 'It ended, with the detail’s outcome.',
});

register(AgingBucket, ['AgingBucket', 'How long a return is overdue, or has left, in calendar days at its place.'], {
  OVERDUE_OVER_30: 'More than 30 days overdue.',
  OVERDUE_8_TO_30: '8 to 30 days overdue.',
  OVERDUE_1_TO_7: '1 to 7 days overdue.',
  DUE_TODAY: 'Due today.',
  DUE_IN_1_TO_3: 'Due in 1 to 3 days.',
  DUE_IN_4_TO_7: 'Due in 4 to 7 days.',
  DUE_LATER: 'Due later than that.',
});
