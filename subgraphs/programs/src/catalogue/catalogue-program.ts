import type { LocalizedText } from '@platform/kit/pure/locale.js';

/** One statement of a programme, in our words, with the requirements it carries. */
export interface CatalogueItem {
  sources: readonly string[];
  text: LocalizedText;
  /** What an entitlement depends on; null where it depends on nothing. */
  condition: LocalizedText | null;
  conditionSources: readonly string[];
  /** Criterion of the terms that holds the number or the rule behind it; the catalogue repeats none. */
  rule: string | null;
  /** The answer of the application form that a step asks for. */
  answer: string | null;
  /** The address an application may be sent to. */
  contact: string | null;
  /** Where more is to be read; null where the document leaves the link out. */
  link: string | null;
}

/** A programme as its applicants read it. What the documents leave out is null or missing, never invented. */
export interface CatalogueProgram {
  code: 'IDS' | 'SSA' | 'AASP' | 'ERS';
  title: CatalogueItem;
  audience: CatalogueItem;
  summary: CatalogueItem;
  /** What holds for all requirements together. */
  requirementsNote: CatalogueItem | null;
  /** Criteria of the terms; their words are the terms’. */
  requirements: readonly string[];
  obligations: readonly CatalogueItem[];
  benefits: readonly CatalogueItem[];
  fees: readonly CatalogueItem[];
  steps: readonly CatalogueItem[];
  notes: readonly CatalogueItem[];
}
