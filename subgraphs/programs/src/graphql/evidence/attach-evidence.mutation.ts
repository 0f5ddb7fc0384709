import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { attachEvidence, type EvidenceToAttach } from '../../actions/evidence/attach-evidence.js';
import { Evidence, EvidenceKind } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { ApplicationNotFound, ApplicationStatusForbids } from '../applications/application-problems.js';
import { AuditItemNotFound, AuditLocked } from '../audit/audit-problems.js';
import { requireText, textOrNull } from '../given-text.js';
import { ServiceLocationNotFound } from '../organization/organization-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { CapturedInTheFuture, CriterionNotFound, EvidenceFileNotFound } from './evidence-problems.js';

@InputType({ description: 'A file that was sent, and what it shows.' })
export class AttachEvidenceInput {
  @Field(() => ID, { description: 'What `POST /evidence` answered as fileId.' })
  fileId: string;

  @Field(() => EvidenceKind, { description: 'What it is.' })
  kind: EvidenceKind;

  @Field(() => ID, { nullable: true, description: 'The service location it shows.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of an open audit that it belongs to.' })
  auditItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The undecided application that it belongs to.' })
  applicationId?: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'Ids of the criteria it supports, at most 20.' })
  criteria: string[];

  @Field(() => String, { nullable: true, description: 'What you want to say of it, up to 1,000 characters.' })
  note?: string | null;

  @Field(() => Date, { nullable: true, description: 'When the picture was taken or the document made.' })
  capturedAt?: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day it holds.' })
  validFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day it holds.' })
  validUntil?: string | null;
}

const AttachEvidenceResult = createUnionType({
  name: 'AttachEvidenceResult',
  description: 'The evidence, or why the file was not attached.',
  types: () => [Evidence, EvidenceFileNotFound, ServiceLocationNotFound, AuditItemNotFound, AuditLocked, ApplicationNotFound, ApplicationStatusForbids, CriterionNotFound, CapturedInTheFuture] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  FILE_UNKNOWN: EvidenceFileNotFound,
  LOCATION_UNKNOWN: ServiceLocationNotFound,
  ITEM_UNKNOWN: AuditItemNotFound,
  AUDIT_LOCKED: AuditLocked,
  APPLICATION_UNKNOWN: ApplicationNotFound,
  CAPTURED_IN_THE_FUTURE: CapturedInTheFuture,
} as const;
const criteriaMax = 20;

@Resolver()
export class AttachEvidenceMutation {
  @Mutation(() => AttachEvidenceResult, { description: 'Attaches a sent file to what it shows; it then waits for a reviewer. Attached to the same once more, with the same note and validity, it is the evidence that it already was.' })
  async attachEvidence(
    @Arg('input', () => AttachEvidenceInput, { description: 'The file and what it shows.' }) input: AttachEvidenceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence | Problem> {
    const attachment = await attachEvidence(context, checked(input));
    if (!('refused' in attachment)) return readBack({ type: 'Evidence', source: evidenceSource, id: attachment.evidenceId }, context, info);
    if (attachment.refused === 'CRITERION_UNKNOWN') return CriterionNotFound.named(attachment.criterion);
    return attachment.refused === 'APPLICATION_DECIDED' ? ApplicationStatusForbids.at(attachment.status) : new problems[attachment.refused]();
  }
}

function checked({ fileId, kind, locationId, auditItemId, applicationId, criteria, note, capturedAt = null, validFrom = null, validUntil = null }: AttachEvidenceInput): EvidenceToAttach {
  if (criteria.length > criteriaMax) throw badUserInput('input.criteria', `has ${criteria.length} ids; at most ${criteriaMax} are taken`);
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) throw badUserInput('input.validUntil', 'lies before validFrom');
  return {
    fileId: requireId('input.fileId', fileId),
    kind,
    locationId: locationId == null ? null : requireId('input.locationId', locationId),
    auditItemId: auditItemId == null ? null : requireId('input.auditItemId', auditItemId),
    applicationId: applicationId == null ? null : requireId('input.applicationId', applicationId),
    criteria: criteria.map((criterion, index) => requireText(criterion, { field: `input.criteria[${index}]`, max: 80 })),
    note: textOrNull(note, { field: 'input.note', max: 1_000 }),
    capturedAt,
    validFrom,
    validUntil,
  };
}
