import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { certificationSource, examImportSource, examSource, examVoucherSource, technicianSource, testCentreSource } from '../db/sources.js';
import { accessRules } from './access-rules.js';
import { ExamImportResolver } from './exams/exam-import.resolver.js';
import { ExamResultMutations } from './exams/exam-results.mutation.js';
import { ExamResolver } from './exams/exam.resolver.js';
import { ImportExamResultsMutation } from './exams/import-exam-results.mutation.js';
import { CertificationMutations } from './exams/record-certification.mutation.js';
import { TestCentreMutations } from './exams/test-centre.mutations.js';
import { TestCentreResolver } from './exams/test-centre.resolver.js';
import { DeclareServicedLinesMutation } from './organization/declare-serviced-lines.mutation.js';
import { ExamVoucherResolver } from './organization/exam-voucher.resolver.js';
import { OrganizationCertificationResolver } from './organization/organization-certification.resolver.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { CertificationResolver } from './renewals/certification.resolver.js';
import { ChangeTechnicianMutation } from './technicians/change-technician.mutation.js';
import { TechnicianMutations } from './technicians/register-technician.mutation.js';
import { SignInResolver } from './technicians/sign-in.resolver.js';
import { TechnicianPartsResolver } from './technicians/technician-parts.resolver.js';
import { TechnicianResolver, WhoMayRepairResolver } from './technicians/technician.resolver.js';
import { CatalogueResolver } from './training/catalogue.resolver.js';
import { RecordCourseProgressMutation } from './training/record-course-progress.mutation.js';

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      TechnicianResolver,
      ...[SignInResolver,
      TechnicianPartsResolver,
      WhoMayRepairResolver,
      TechnicianMutations,
      ChangeTechnicianMutation,
    ],
      ...[CertificationResolver, CertificationMutations, ExamResolver, ExamResultMutations, ImportExamResultsMutation, ExamImportResolver],
      ...[TestCentreResolver, TestCentreMutations, CatalogueResolver, RecordCourseProgressMutation],
      ...[OrganizationResolver, OrganizationCertificationResolver, ExamVoucherResolver, DeclareServicedLinesMutation],
    ],
    references: {
      Technician: from(technicianSource),
      Certification: from(certificationSource),
      Exam: from(examSource),
      ExamVoucher: from(examVoucherSource),
      ExamImport: from(examImportSource),
      TestCentre: from(testCentreSource),
      Organization: 'stub',
    },
    rules: accessRules,
  });
}

function from(source: Source): (ids: readonly string[], context: RequestContext, selection: Selection) => Promise<Thing[]> {
  return (ids, { reads }, selection) => readByIds(reads, { source, selection, ids });
}
