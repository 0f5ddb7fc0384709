import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { ProductFamily } from '../../db/certification.entity.js';
import { Exam, ExamFee, ExamOutcome } from '../../db/exams/exam.entity.js';
import { examSource } from '../../db/sources.js';

@InputType({ description: 'Which exam entries to list; conditions hold together.' })
export class ExamFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this organisation’s technicians.' })
  organizationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this technician.' })
  technicianId?: string | null;

  @Field(() => ProductFamily, { nullable: true, description: 'Only those about this product.' })
  product?: ProductFamily | null;

  @Field(() => ExamOutcome, { nullable: true, description: 'Only those that ended so.' })
  outcome?: ExamOutcome | null;

  @Field(() => ExamFee, { nullable: true, description: 'Only those paid so.' })
  fee?: ExamFee | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only entries that no later one corrects.' })
  standing?: boolean | null;
}

const corrected = 'exists (select 1 from certification.exam n where n.tenant_id = e.tenant_id and n.corrects_id = e.id)';

export const examList = defineList({
  name: 'Exam',
  node: Exam,
  source: examSource,
  filter: ExamFilter,
  sorts: { TAKEN_ON: { expression: 'e.taken_on', type: 'date', description: 'The day of the exam.' } },
  defaultSort: { field: 'TAKEN_ON', direction: SortDirection.DESC },
  conditions: ({ organizationId, technicianId, product, outcome, fee, standing }, parameters) => [
    ...(organizationId ? [`e.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}::uuid`] : []),
    ...(technicianId ? [`e.technician_id = ${parameters.add(requireId('filter.technicianId', technicianId))}::uuid`] : []),
    ...(product ? [`e.product = ${parameters.add(product)}`] : []),
    ...(outcome ? [`e.outcome = ${parameters.add(outcome)}`] : []),
    ...(fee ? [`e.fee = ${parameters.add(fee)}`] : []),
    ...(standing == null ? [] : [standing ? `not ${corrected}` : corrected]),
  ],
});
