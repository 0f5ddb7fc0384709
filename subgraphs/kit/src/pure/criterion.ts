import type { AllCoveredParams } from './checks/all-covered.js';
import type { DeadlineParams } from './checks/deadline.js';
import type { DocumentsParams } from './checks/documents.js';
import type { FlagParams } from './checks/flag.js';
import type { MaxDateParams } from './checks/max-date.js';
import type { MinCountParams } from './checks/min-count.js';
import type { NoneOfParams } from './checks/none-of.js';
import type { OneOfParams } from './checks/one-of.js';
import type { ReviewedFindingParams } from './checks/reviewed-finding.js';
import type { WithinBusinessDaysParams } from './checks/within-business-days.js';
import type { LocalizedText } from './locale.js';

/** The closed list of checks: a new number is a new rule-set version, a new kind of rule is a new check here. */
export interface ParamsByCheck {
  minCount: MinCountParams;
  allCovered: AllCoveredParams;
  oneOf: OneOfParams;
  noneOf: NoneOfParams;
  flag: FlagParams;
  reviewedFinding: ReviewedFindingParams;
  documents: DocumentsParams;
  deadline: DeadlineParams;
  withinBusinessDays: WithinBusinessDaysParams;
  maxDate: MaxDateParams;
}
export type CheckName = keyof ParamsByCheck;

/** ENTRY is judged before admission, ONGOING while taking part, PER_TRANSACTION on each order, repair or return. */
export const phases = ['ENTRY', 'ONGOING', 'PER_TRANSACTION'] as const;
export type Phase = (typeof phases)[number];

export const ownerSubgraphs = ['programs', 'accounts', 'repairs', 'certification'] as const;
export type OwnerSubgraph = (typeof ownerSubgraphs)[number];

/** Where in the source documents a criterion is written. */
export interface Citation {
  file: string;
  line: number;
}

/** A criterion of one check; `Criterion` is the union of them. */
export interface CriterionOf<C extends CheckName> {
  id: string;
  phase: Phase;
  check: C;
  params: ParamsByCheck[C];
  evidenceKinds: readonly string[];
  ownerSubgraph: OwnerSubgraph;
  text: LocalizedText;
  /** What a reviewer looks at, where a person judges. */
  guidance?: LocalizedText;
  /** Requirement ids. */
  sources: readonly string[];
  citations: readonly Citation[];
}

/** One requirement of a programme as data: a check by name, its parameters, its texts and where it is written. */
export type Criterion<C extends CheckName = CheckName> = { [K in C]: CriterionOf<K> }[C];
