import type { RuleSetDraftPageQuery } from '../generated/operations.js';

export type Draft = NonNullable<RuleSetDraftPageQuery['ruleSetDraft']>;
