import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { ProgramCode } from '../../db/program-code.js';
import { RuleSetDraft, RuleSetDraftStatus } from '../../db/rule-sets/rule-set-draft.entity.js';
import { RuleSetProposal } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { ruleSetDraftSource, ruleSetProposalSource } from '../../db/rule-sets/rule-set-sources.js';

@InputType({ description: 'Which drafts of terms to list; conditions hold together.' })
export class RuleSetDraftFilter {
  @Field(() => ProgramCode, { nullable: true, description: 'Only those of this programme.' })
  program?: ProgramCode | null;

  @Field(() => RuleSetDraftStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: RuleSetDraftStatus | null;
}

export const ruleSetDraftList = defineList({
  name: 'RuleSetDraft',
  node: RuleSetDraft,
  source: ruleSetDraftSource,
  filter: RuleSetDraftFilter,
  sorts: { UPDATED_AT: { expression: 't.updated_at', type: 'timestamptz', description: 'When they were last changed.' } },
  defaultSort: { field: 'UPDATED_AT', direction: SortDirection.DESC },
  conditions: ({ program, status }, parameters) => [...(program ? [`t.program = ${parameters.add(program)}`] : []), ...(status ? [`t.status = ${parameters.add(status)}`] : [])],
});

@InputType({ description: 'Which proposals about terms to list; conditions hold together.' })
export class RuleSetProposalFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are still to be decided (true), or only those that are (false).' })
  isOpen?: boolean | null;

  @Field(() => ProgramCode, { nullable: true, description: 'Only those of this programme.' })
  program?: ProgramCode | null;
}

export const ruleSetProposalList = defineList({
  name: 'RuleSetProposal',
  node: RuleSetProposal,
  source: ruleSetProposalSource,
  filter: RuleSetProposalFilter,
  sorts: { PROPOSED_AT: { expression: 'p.proposed_at', type: 'timestamptz', description: 'When they were proposed.' } },
  defaultSort: { field: 'PROPOSED_AT', direction: SortDirection.DESC },
  conditions: ({ isOpen, program }, parameters) => [...(isOpen == null ? [] : [`p.decision is ${isOpen ? '' : 'not '}null`]), ...(program ? [`p.program = ${parameters.add(program)}`] : [])],
});
