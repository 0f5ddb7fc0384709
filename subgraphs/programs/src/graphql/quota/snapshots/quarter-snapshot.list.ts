import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { QuarterScalar } from '@platform/kit/graphql/scalars.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { QuarterSnapshot } from '../../../db/quota/snapshots/quarter-snapshot.entity.js';
import { quarterSnapshotSource } from '../../../db/quota/snapshots/quarter-snapshot-source.js';

@InputType({ description: 'Which snapshots of quarters to list; conditions hold together.' })
export class QuarterSnapshotFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this partner.' })
  organizationId?: string | null;

  @Field(() => QuarterScalar, { nullable: true, description: 'Only those of this quarter.' })
  quarter?: Quarter | null;

  @Field(() => Verdict, { nullable: true, description: 'Only those judged so.' })
  verdict?: Verdict | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only the last of each quarter, which stands. False: only those that were corrected.' })
  stands?: boolean | null;
}

const isCorrected = 'exists (select 1 from programs.quarter_snapshot later where later.tenant_id = n.tenant_id and later.quarter = n.quarter and later.number > n.number)';

export const quarterSnapshotList = defineList({
  name: 'QuarterSnapshot',
  node: QuarterSnapshot,
  source: quarterSnapshotSource,
  filter: QuarterSnapshotFilter,
  sorts: {
    AT: { expression: 'n.at', type: 'timestamptz', description: 'When they were taken.' },
    QUARTER: { expression: `(n.quarter || '/' || lpad(n.number::text, 6, '0'))`, type: 'text', description: 'Their quarter, and within it the order in which they were taken.' },
  },
  defaultSort: { field: 'AT', direction: SortDirection.DESC },
  conditions: ({ organizationId, quarter, verdict, stands }, parameters) => [
    ...(organizationId ? [`n.tenant_id = ${parameters.add(requireId('filter.organizationId', organizationId))}`] : []),
    ...(quarter ? [`n.quarter = ${parameters.add(quarter)}`] : []),
    ...(verdict ? [`n.verdict = ${parameters.add(verdict)}`] : []),
    ...(stands != null ? [`${stands ? 'not ' : ''}${isCorrected}`] : []),
  ],
});
