import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** How drafts of terms are read. */
export const ruleSetDraftSource: Source = {
  from: 'programs.rule_set_draft t',
  id: 't.id',
  always: ['program', 'region', 'basedOnRegion', 'basedOnVersion'],
  columns: {
    program: 't.program',
    region: 't.region',
    basedOnRegion: 't.based_on_region',
    basedOnVersion: 't.based_on_version',
    effectiveFrom: 't.effective_from::text',
    note: 't.note',
    // What the fields that show them are made of.
    criteria: 't.criteria',
    changes: 't.criteria',
    status: 't.status',
    createdByName: 't.created_by_name',
    updatedAt: 't.updated_at',
    updatedByName: 't.updated_by_name',
    version: 't.version',
  },
};

/** How proposals about terms are read. */
export const ruleSetProposalSource: Source = {
  from: 'programs.rule_set_proposal p',
  id: 'p.id',
  always: ['proposedBy', 'decision', '__typename', 'draftId'],
  columns: {
    ...proposalFields('p'),
    __typename: `'RuleSetProposal'::text`,
    kind: 'p.kind',
    program: 'p.program',
    region: 'p.region',
    ruleSetVersion: 'p.rule_set_version',
    draftId: 'p.draft_id',
    onDay: 'p.on_day::text',
  },
};
