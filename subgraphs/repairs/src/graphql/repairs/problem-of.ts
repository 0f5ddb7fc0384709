import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { Noted } from '../../actions/repairs/add-note.js';
import type { Assigned } from '../../actions/repairs/assign-repair.js';
import type { Completion } from '../../actions/repairs/complete-repair.js';
import type { QuoteDecided } from '../../actions/repairs/decide-quote.js';
import type { CustomerKept } from '../../actions/repairs/keep-customer.js';
import type { Found } from '../../actions/repairs/record-findings.js';
import type { Moved } from '../../actions/repairs/move-repair.js';
import type { Offered } from '../../actions/repairs/offer-quote.js';
import type { DeviceSent } from '../../actions/repairs/trips/send-device.js';
import type { VisitPlanned } from '../../actions/repairs/trips/plan-visit.js';
import type { Reopened } from '../../actions/repairs/reopen-repair.js';
import {
  DeviceAlreadyInRepair,
  RepairAlreadyCompleted,
  RepairCancelled,
  RepairCompletedBeforeCreation,
  RepairCompletedInTheFuture,
  RepairCompletionIncomplete,
  RepairFindingInTheFuture,
  RepairHasTooManyParts,
  RepairMoveRefused,
  RepairNotFound,
  RepairNotOpen,
  RepairPartLineNotFound,
  RepairPartsNotCompliant,
  RepairQuoteDecided,
  RepairQuoteExpired,
  RepairQuoteOpen,
  RepairQuoteValidUntilPast,
  RepairReplacementRefused,
  RepairTechnicianNotCertified,
  RepairTechnicianNotFound,
} from './repair.problems.js';
import { RepairTripRefused } from './trips/trip-refused.problem.js';

type Refused<Answer> = Extract<Answer, { refused: string }>;

/** What a refusal to change a repair is called in the API. */
export function problemOf(refusal: Refused<Assigned | Completion | CustomerKept | DeviceSent | Found | Moved | Noted | Offered | QuoteDecided | Reopened | VisitPlanned>): Problem {
  switch (refusal.refused) {
    case 'REPAIR_UNKNOWN':
      return new RepairNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(refusal.currentVersion);
    case 'MOVE_REFUSED':
      return RepairMoveRefused.for(refusal.reasons);
    case 'NOT_OPEN':
      return new RepairNotOpen();
    case 'TECHNICIAN_UNKNOWN':
      return new RepairTechnicianNotFound();
    case 'TECHNICIAN_NOT_CERTIFIED':
      return RepairTechnicianNotCertified.because(refusal.stop);
    case 'DEVICE_IN_REPAIR':
      return DeviceAlreadyInRepair.as(refusal.repairId);
    case 'ALREADY_COMPLETED':
      return RepairAlreadyCompleted.at(refusal.completedAt);
    case 'CANCELLED':
      return new RepairCancelled();
    case 'IN_THE_FUTURE':
      return new RepairCompletedInTheFuture();
    case 'FOUND_IN_THE_FUTURE':
      return new RepairFindingInTheFuture();
    case 'QUOTE_UNKNOWN':
      return new RepairNotFound();
    case 'QUOTE_OPEN':
      return new RepairQuoteOpen();
    case 'VALID_UNTIL_PAST':
      return new RepairQuoteValidUntilPast();
    case 'QUOTE_DECIDED':
      return new RepairQuoteDecided();
    case 'QUOTE_EXPIRED':
      return new RepairQuoteExpired();
    case 'TOO_MANY_PARTS':
      return new RepairHasTooManyParts();
    case 'REPLACEMENT_REFUSED':
      return RepairReplacementRefused.because(refusal.because);
    case 'BEFORE_CREATION':
      return new RepairCompletedBeforeCreation();
    case 'COMPLETION_LACKS':
      return RepairCompletionIncomplete.lacking(refusal.lacks);
    case 'PART_LINE_UNKNOWN':
      return RepairPartLineNotFound.numbered(refusal.line);
    case 'TRIP_REFUSED':
      return RepairTripRefused.because(refusal.because);
    case 'PARTS_NOT_COMPLIANT':
      return RepairPartsNotCompliant.by(refusal.criteria);
  }
}
