import { AddRepairNoteMutation } from './add-repair-note.mutation.js';
import { AssignRepairMutation } from './assign-repair.mutation.js';
import { CompleteRepairMutation } from './complete-repair.mutation.js';
import { CompleteRepairsMutation } from './complete-repairs.mutation.js';
import { CreateRepairMutation } from './create-repair.mutation.js';
import { DecideRepairQuoteMutation } from './decide-repair-quote.mutation.js';
import { EntitlementsResolver } from './entitlements.resolver.js';
import { KeepRepairCustomerMutation } from './keep-repair-customer.mutation.js';
import { MoveRepairMutation } from './move-repair.mutation.js';
import { PartCoverageResolver } from './part-coverage.resolver.js';
import { ReopenRepairMutation } from './reopen-repair.mutation.js';
import { OfferRepairQuoteMutation } from './offer-repair-quote.mutation.js';
import { RecordRepairFindingsMutation } from './record-repair-findings.mutation.js';
import { RecordScreeningMutation } from './record-screening.mutation.js';
import { RepairCodesResolver } from './repair-codes.resolver.js';
import { RepairEligibilityResolver } from './repair-eligibility.resolver.js';
import { DeviceScreeningResolver, RepairFindingsResolver, RepairIssueResolver } from './repair-findings.resolver.js';
import { RepairPapersResolver, RepairQuoteLineResolver, RepairQuoteResolver } from './repair-papers.resolver.js';
import { RepairStepsResolver } from './repair-steps.resolver.js';
import { RepairResolver } from './repair.resolver.js';
import { RepairTripsMutation } from './trips/repair-trips.mutation.js';
import { RepairTripsResolver } from './trips/repair-trips.resolver.js';
import { RepairTypesResolver } from './trips/repair-types.resolver.js';
import { RepairVisitsMutation } from './trips/repair-visits.mutation.js';
import { ServiceLevelsResolver } from './service-levels.resolver.js';

/** All that can be asked of the life of a repair. */
export const repairResolvers = [
  RepairResolver,
  PartCoverageResolver,
  RepairStepsResolver,
  RepairFindingsResolver,
  RepairIssueResolver,
  DeviceScreeningResolver,
  RepairCodesResolver,
  RepairEligibilityResolver,
  RecordRepairFindingsMutation,
  RecordScreeningMutation,
  RepairPapersResolver,
  RepairQuoteResolver,
  RepairQuoteLineResolver,
  AddRepairNoteMutation,
  OfferRepairQuoteMutation,
  DecideRepairQuoteMutation,
  KeepRepairCustomerMutation,
  ServiceLevelsResolver,
  EntitlementsResolver,
  CreateRepairMutation,
  CompleteRepairMutation,
  CompleteRepairsMutation,
  MoveRepairMutation,
  AssignRepairMutation,
  ReopenRepairMutation,
  RepairTypesResolver,
  RepairTripsResolver,
  RepairTripsMutation,
  RepairVisitsMutation,
] as const;
