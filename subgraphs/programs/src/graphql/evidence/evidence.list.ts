import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { Evidence, EvidenceKind } from '../../db/evidence/evidence.entity.js';
import { evidenceSource } from '../../db/evidence/evidence-source.js';
import { EvidenceReview } from '../../domain/evidence/evidence-counts.js';
import { requireText } from '../given-text.js';

@InputType({ description: 'Which evidence to list; conditions hold together.' })
export class EvidenceFilter {
  @Field(() => ID, { nullable: true, description: 'Only that of this organisation.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that of this service location.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that of this item of an audit.' })
  auditItemId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that of this application.' })
  applicationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only that which supports this criterion, as AASP.PREMISES.RECEPTION.' })
  criterion?: string | null;

  @Field(() => EvidenceKind, { nullable: true, description: 'Only documents of this kind.' })
  kind?: EvidenceKind | null;

  @Field(() => EvidenceReview, { nullable: true, description: 'Only that of which a reviewer says this.' })
  review?: EvidenceReview | null;

  @Field(() => Boolean, { nullable: true, description: 'True for detached evidence alone, false for attached; both when absent.' })
  isDetached?: boolean | null;
}

export const evidenceList = defineList({
  name: 'Evidence',
  node: Evidence,
  source: evidenceSource,
  filter: EvidenceFilter,
  sorts: {
    ATTACHED_AT: { expression: 'v.attached_at', type: 'timestamptz', description: 'When it was attached.' },
  },
  defaultSort: { field: 'ATTACHED_AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, locationId, auditItemId, applicationId, criterion, kind, review, isDetached }, parameters) => [
    ...(organizationId ? [`v.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(locationId ? [`v.location_id = ${parameters.add(requireId('filter.locationId', locationId))}`] : []),
    ...(auditItemId ? [`v.audit_item_id = ${parameters.add(requireId('filter.auditItemId', auditItemId))}`] : []),
    ...(applicationId ? [`v.application_id = ${parameters.add(requireId('filter.applicationId', applicationId))}`] : []),
    ...(criterion ? [`v.criteria @> array[${parameters.add(requireText(criterion, { field: 'filter.criterion', max: 80 }))}]::text[]`] : []),
    ...(kind ? [`v.kind = ${parameters.add(kind)}`] : []),
    ...(review ? [`v.review = ${parameters.add(review)}`] : []),
    ...(isDetached == null ? [] : [`v.detached_at is ${isDetached ? 'not null' : 'null'}`]),
  ],
});
