import { CreateRuleSets1700000000101 } from './migrations/1700000000101-create-rule-sets.js';
import { CreateOrganizations1700000000102 } from './migrations/1700000000102-create-organizations.js';
import { CreateAudits1700000000103 } from './migrations/1700000000103-create-audits.js';
import { CreateFacts1700000000104 } from './migrations/1700000000104-create-facts.js';
import { KeepEventOrder1700000002102 } from './migrations/1700000002102-keep-event-order.js';
import { CreateQuarterCorrections1700000002502 } from './migrations/1700000002502-create-quarter-corrections.js';
import { WidenAudits1700000002501 } from './migrations/1700000002501-widen-audits.js';
import { AddEnrollmentStates1700000002201 } from './migrations/1700000002201-add-enrollment-states.js';
import { CreateDecisions1700000002202 } from './migrations/1700000002202-create-decisions.js';
import { ReviewUnderEachTenant1700000002203 } from './migrations/1700000002203-review-under-each-tenant.js';
import { CreateFindingsAndWaivers1700000002204 } from './migrations/1700000002204-create-findings-and-waivers.js';
import { DraftRuleSets1700000002205 } from './migrations/1700000002205-draft-rule-sets.js';
import { CreateReevaluations1700000002206 } from './migrations/1700000002206-create-reevaluations.js';
import { CreateEvidence1700000002301 } from './migrations/1700000002301-create-evidence.js';
import { CreateApplications1700000002302 } from './migrations/1700000002302-create-applications.js';
import { CreateDeviceProofs1700000002303 } from './migrations/1700000002303-create-device-proofs.js';
import { KnowProofsByDocument1700000002304 } from './migrations/1700000002304-know-proofs-by-document.js';
import { CreateTechnicianFacts1700000002701 } from './migrations/1700000002701-create-technician-facts.js';
import { CreateAuditSeasons1700000003101 } from './migrations/1700000003101-create-audit-seasons.js';
import { NoteReturnsAndExpiries1700000003102 } from './migrations/1700000003102-note-returns-and-expiries.js';
import { RankPartners1700000003103 } from './migrations/1700000003103-rank-partners.js';
import { NoteReopenedRepairs1700000003309 } from './migrations/1700000003309-note-reopened-repairs.js';
import { KeepQuarterSnapshots1700000003104 } from './migrations/1700000003104-keep-quarter-snapshots.js';
import { KeepStandingChecks1700000003105 } from './migrations/1700000003105-keep-standing-checks.js';
import { StopAuditSeasons1700000038001 } from './migrations/1700000038001-stop-audit-seasons.js';

/** Migrations in their order; forward only. */
export const migrations = [
  CreateRuleSets1700000000101,
  CreateOrganizations1700000000102,
  CreateAudits1700000000103,
  CreateFacts1700000000104,
  KeepEventOrder1700000002102,
  AddEnrollmentStates1700000002201,
  CreateDecisions1700000002202,
  ReviewUnderEachTenant1700000002203,
  CreateFindingsAndWaivers1700000002204,
  DraftRuleSets1700000002205,
  CreateReevaluations1700000002206,
  CreateEvidence1700000002301,
  WidenAudits1700000002501,
  CreateQuarterCorrections1700000002502,
  CreateApplications1700000002302,
  CreateDeviceProofs1700000002303,
  KnowProofsByDocument1700000002304,
  CreateTechnicianFacts1700000002701,
  CreateAuditSeasons1700000003101,
  NoteReturnsAndExpiries1700000003102,
  RankPartners1700000003103,
  NoteReopenedRepairs1700000003309,
  KeepQuarterSnapshots1700000003104,
  KeepStandingChecks1700000003105,
  StopAuditSeasons1700000038001,
];
