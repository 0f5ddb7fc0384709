import { CreateTechnicians1700000000001 } from './migrations/1700000000001-create-technicians.js';
import { KnowLocations1700000000002 } from './migrations/1700000000002-know-locations.js';
import { KeepEventOrder1700000002102 } from './migrations/1700000002102-keep-event-order.js';
import { CopyTerms1700000002601 } from './migrations/1700000002601-copy-terms.js';
import { CopyAccountsAndEnrollments1700000002602 } from './migrations/1700000002602-copy-accounts-and-enrollments.js';
import { KeepEmploymentAndWithdrawals1700000002603 } from './migrations/1700000002603-keep-employment-and-withdrawals.js';
import { CreateTestCentres1700000002604 } from './migrations/1700000002604-create-test-centres.js';
import { CreateExams1700000002605 } from './migrations/1700000002605-create-exams.js';
import { CreateReminders1700000002606 } from './migrations/1700000002606-create-reminders.js';
import { CreateCourseProgress1700000002607 } from './migrations/1700000002607-create-course-progress.js';
import { CreateExamImports1700000002608 } from './migrations/1700000002608-create-exam-imports.js';
import { StreamExamImports1700000002609 } from './migrations/1700000002609-stream-exam-imports.js';
import { TieTechniciansToSignIns1700000002610 } from './migrations/1700000002610-tie-technicians-to-sign-ins.js';
import { TellServicedLines1700000003110 } from './migrations/1700000003110-tell-serviced-lines.js';
import { ForgetOldKeys1700000004301 } from './migrations/1700000004301-forget-old-keys.js';

/** Migrations in their order; forward only. */
export const migrations = [
  CreateTechnicians1700000000001,
  KnowLocations1700000000002,
  KeepEventOrder1700000002102,
  CopyTerms1700000002601,
  CopyAccountsAndEnrollments1700000002602,
  KeepEmploymentAndWithdrawals1700000002603,
  CreateTestCentres1700000002604,
  CreateExams1700000002605,
  CreateReminders1700000002606,
  CreateCourseProgress1700000002607,
  CreateExamImports1700000002608,
  StreamExamImports1700000002609,
  TieTechniciansToSignIns1700000002610,
  TellServicedLines1700000003110,
  ForgetOldKeys1700000004301,
];
