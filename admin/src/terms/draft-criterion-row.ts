import type { Draft } from './draft.js';

export type DraftCriterionRow = Draft['criteria'][number];
