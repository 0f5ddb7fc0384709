import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { AssessmentOutcome } from '@platform/kit/pure/verdict.js';

import { Decision, DecisionTrigger } from '../../db/decisions/decision.entity.js';
import { decisionSource } from '../../db/decisions/decision-sources.js';
import { ProgramCode } from '../../db/program-code.js';

@InputType({ description: 'Which decisions to list; conditions hold together.' })
export class DecisionFilter {
  @Field(() => ProgramCode, { nullable: true, description: 'Only those of this programme.' })
  program?: ProgramCode | null;

  @Field(() => AssessmentOutcome, { nullable: true, description: 'Only those with this outcome.' })
  overall?: AssessmentOutcome | null;

  @Field(() => DecisionTrigger, { nullable: true, description: 'Only those made for this reason.' })
  trigger?: DecisionTrigger | null;
}

export const decisionList = defineList({
  name: 'Decision',
  node: Decision,
  source: decisionSource,
  filter: DecisionFilter,
  sorts: { EVALUATED_AT: { expression: 'd.evaluated_at', type: 'timestamptz', description: 'When it was made.' } },
  defaultSort: { field: 'EVALUATED_AT', direction: SortDirection.DESC },
  conditions: ({ program, overall, trigger }, parameters) => [
    ...(program ? [`d.program = ${parameters.add(program)}`] : []),
    ...(overall ? [`d.overall = ${parameters.add(overall)}`] : []),
    ...(trigger ? [`d.trigger = ${parameters.add(trigger)}`] : []),
  ],
});
