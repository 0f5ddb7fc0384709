import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { requireId } from '@platform/kit/graphql/identifiers.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { AuditSeason, AuditSeasonStatus } from '../../../db/audit/season/audit-season.entity.js';
import { AuditSeasonOutcome, AuditSeasonOutcomeCode } from '../../../db/audit/season/audit-season-outcome.entity.js';
import { auditSeasonOutcomeSource, auditSeasonSource } from '../../../db/audit/season/audit-season-sources.js';

@InputType({ description: 'Which seasons to list.' })
export class AuditSeasonFilter {
  @Field(() => AuditSeasonStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: AuditSeasonStatus | null;
}

export const auditSeasonList = defineList({
  name: 'AuditSeason',
  node: AuditSeason,
  source: auditSeasonSource,
  filter: AuditSeasonFilter,
  sorts: { CREATED_AT: { expression: 's.created_at', type: 'timestamptz', description: 'When it was asked for.' } },
  defaultSort: { field: 'CREATED_AT', direction: SortDirection.DESC },
  conditions: ({ status }, parameters) => (status ? [`s.status = ${parameters.add(status)}`] : []),
});

@InputType({ description: 'Which outcomes to list; conditions hold together.' })
export class AuditSeasonOutcomeFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this season.' })
  seasonId?: string | null;

  @Field(() => AuditSeasonOutcomeCode, { nullable: true, description: 'Only partners of which this became.' })
  outcome?: AuditSeasonOutcomeCode | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only partners that were left out. False: only those with an audit.' })
  leftOut?: boolean | null;
}

export const auditSeasonOutcomeList = defineList({
  name: 'AuditSeasonOutcome',
  node: AuditSeasonOutcome,
  source: auditSeasonOutcomeSource,
  filter: AuditSeasonOutcomeFilter,
  sorts: { POSITION: { expression: 'u.position', type: 'int', description: 'Their place in the season.' } },
  defaultSort: { field: 'POSITION', direction: SortDirection.ASC },
  conditions: ({ seasonId, outcome, leftOut }, parameters) => [
    ...(seasonId ? [`u.season_id = ${parameters.add(requireId('filter.seasonId', seasonId))}`] : []),
    ...(outcome ? [`u.outcome = ${parameters.add(outcome)}`] : []),
    ...(leftOut != null ? [`u.audit_id is ${leftOut ? '' : 'not '}null`] : []),
  ],
});
