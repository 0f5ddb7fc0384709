import { DeviceScreening } from './device-screening.entity.js';
import { PartLine } from './part-line.entity.js';
import { RepairCustomer } from './repair-customer.entity.js';
import { RepairDiagnostic } from './repair-diagnostic.entity.js';
import { RepairIssue } from './repair-issue.entity.js';
import { RepairJourney } from './repair-journey.entity.js';
import { RepairNote } from './repair-note.entity.js';
import { RepairQuoteLine } from './repair-quote-line.entity.js';
import { RepairQuote } from './repair-quote.entity.js';
import { RepairStep } from './repair-step.entity.js';
import { RepairVisit } from './repair-visit.entity.js';
import { Repair } from './repair.entity.js';
import { TurnaroundCount } from './turnaround-count.entity.js';

/** What is kept of the life of a repair. */
export const repairEntities = [
  Repair,
  PartLine,
  RepairStep,
  TurnaroundCount,
  RepairIssue,
  DeviceScreening,
  RepairDiagnostic,
  RepairNote,
  RepairQuote,
  RepairQuoteLine,
  RepairCustomer,
  RepairJourney,
  RepairVisit,
];
