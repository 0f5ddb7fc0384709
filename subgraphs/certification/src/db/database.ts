import { RuleSetCopy } from '@platform/kit/rule-sets/rule-set-copy.entity.js';

import { Certification } from './certification.entity.js';
import { CourseProgress } from './course-progress.entity.js';
import { ExamImportRow } from './exams/exam-import-row.entity.js';
import { ExamImport } from './exams/exam-import.entity.js';
import { ExamVoucher } from './exams/exam-voucher.entity.js';
import { Exam } from './exams/exam.entity.js';
import { TestCentreKey } from './exams/test-centre-key.entity.js';
import { TestCentre } from './exams/test-centre.entity.js';
import { ExpirySweep } from './expiry-sweep.entity.js';
import { KnownAccount } from './known/known-account.entity.js';
import { KnownEnrollment } from './known/known-enrollment.entity.js';
import { KnownLocation } from './known/known-location.entity.js';
import { KnownOrganization } from './known/known-organization.entity.js';
import { RenewalReminder } from './renewal-reminder.entity.js';
import { Technician } from './technician.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'certification';

export const entities = [
  ...[KnownOrganization, KnownLocation, KnownAccount, KnownEnrollment, RuleSetCopy],
  ...[Technician, Certification, RenewalReminder, CourseProgress, ExpirySweep],
  ...[TestCentre, TestCentreKey, Exam, ExamVoucher, ExamImport, ExamImportRow],
];
