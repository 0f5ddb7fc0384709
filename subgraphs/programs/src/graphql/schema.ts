import { buildSubgraph, type SubgraphSchema } from '@platform/kit/graphql/federation.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import type { ReferenceLoader } from '@platform/kit/graphql/references.js';
import type { Source } from '@platform/kit/list/source.js';

import { auditSource } from '../db/audit/audit-sources.js';
import { correctiveActionSource } from '../db/audit/corrective-actions/corrective-action-source.js';
import { enrollmentSource, organizationSource, serviceLocationSource } from '../db/organization/organization-sources.js';
import { evidenceSource } from '../db/evidence/evidence-source.js';
import { applicationSource } from '../db/applications/application-sources.js';
import { accessRules } from './access-rules.js';
import { ApplicationResolver } from './applications/application.resolver.js';
import { DecideApplicationMutation } from './applications/decide-application.mutation.js';
import { MoveApplicationMutation } from './applications/move-application.mutation.js';
import { RecordApplicationFindingMutation } from './applications/record-application-finding.mutation.js';
import { SaveApplicationMutation } from './applications/save-application.mutation.js';
import { StartApplicationMutation } from './applications/start-application.mutation.js';
import { SubmitApplicationMutation } from './applications/submit-application.mutation.js';
import { AaspApplicationResolver } from './assessments/aasp-application.resolver.js';
import { AaspQuarterResolver } from './assessments/aasp-quarter.resolver.js';
import { IdsApplicationResolver } from './assessments/ids-application.resolver.js';
import { SsaApplicationResolver } from './assessments/ssa-application.resolver.js';
import { FailedDeliveryMutations } from './deliveries/failed-delivery.mutations.js';
import { FailedDeliveryResolver } from './deliveries/failed-delivery.resolver.js';
import { AuditTrailResolver } from './audit-trail/audit-trail.resolver.js';
import { VerifyAuditTrailQuery } from './audit-trail/verify-audit-trail.query.js';
import { ProgramResolver } from './catalogue/program.resolver.js';
import { AttachEvidenceMutation } from './evidence/attach-evidence.mutation.js';
import { DetachEvidenceMutation } from './evidence/detach-evidence.mutation.js';
import { EraseEvidenceFileMutation } from './evidence/erase-evidence-file.mutation.js';
import { EvidenceOfAuditItemResolver, EvidenceOfLocationResolver } from './evidence/evidence-of.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { ReviewEvidenceMutation } from './evidence/review-evidence.mutation.js';
import { auditMutations, auditResolvers } from './audit/audit-resolvers.js';
import { AddServiceLocationMutation } from './organization/add-service-location.mutation.js';
import { EnrollOrganizationMutation } from './organization/enroll-organization.mutation.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { RecordPremisesFactsMutation } from './organization/record-premises-facts.mutation.js';
import { RegisterOrganizationMutation } from './organization/register-organization.mutation.js';
import { ChangeShipToMutation } from './organization/ship-to/change-ship-to.mutation.js';
import { ServiceLocationResolver } from './organization/service-location.resolver.js';
import { RegionsInUseResolver } from './organization/regions-in-use.resolver.js';
import { ViewerResolver } from './organization/viewer.resolver.js';
import { termsResolvers } from './rule-sets/terms-resolvers.js';
import { QuarterCorrectionsResolver } from './quota/quarter-corrections.resolver.js';
import { QuarterLocationCountResolver, QuarterSnapshotResolver } from './quota/snapshots/quarter-snapshot.resolver.js';
import { QuarterBoardResolver } from './quota/quarter-board.resolver.js';

const queries = [ViewerResolver, RegionsInUseResolver, OrganizationResolver, ServiceLocationResolver, QuarterBoardResolver, QuarterCorrectionsResolver, QuarterSnapshotResolver, QuarterLocationCountResolver, ...auditResolvers] as const;
const auditTrail = [AuditTrailResolver, VerifyAuditTrailQuery] as const;
const assessments = [AaspQuarterResolver, AaspApplicationResolver, IdsApplicationResolver, SsaApplicationResolver] as const;
const organizationMutations = [RegisterOrganizationMutation, AddServiceLocationMutation, ChangeShipToMutation, RecordPremisesFactsMutation, EnrollOrganizationMutation] as const;
const evidence = [EvidenceResolver, EvidenceOfLocationResolver, EvidenceOfAuditItemResolver, AttachEvidenceMutation, ReviewEvidenceMutation, DetachEvidenceMutation, EraseEvidenceFileMutation] as const;
const deliveries = [FailedDeliveryResolver, FailedDeliveryMutations] as const;
const applications = [
  ProgramResolver,
  ApplicationResolver,
  StartApplicationMutation,
  SaveApplicationMutation,
  SubmitApplicationMutation,
  MoveApplicationMutation,
  RecordApplicationFindingMutation,
  DecideApplicationMutation,
] as const;

/** Builds the subgraph's executable schema and its contract. */
export function buildSchema(): Promise<SubgraphSchema> {
  return buildSubgraph({
    resolvers: [
      ...queries,
      ...auditTrail,
      ...assessments,
      ...organizationMutations,
      ...termsResolvers,
      ...auditMutations,
      ...evidence,
      ...applications,
      ...deliveries,
    ],
    references: {
      Organization: readFrom(organizationSource),
      ServiceLocation: readFrom(serviceLocationSource),
      Enrollment: readFrom(enrollmentSource),
      Audit: readFrom(auditSource),
      Evidence: readFrom(evidenceSource),
      AuditAction: readFrom(correctiveActionSource),
      Application: readFrom(applicationSource),
    },
    rules: accessRules,
  });
}

function readFrom(source: Source): ReferenceLoader {
  return (ids, { reads }, selection) => readByIds(reads, { source, selection, ids });
}
