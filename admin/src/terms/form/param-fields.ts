/** What a parameter of a check may be; the closed list is that of the platform’s rule sets, and a test holds both together. */
export type ParamField = { name: string; isOptional?: boolean } & (
  | { kind: 'number'; from: number }
  /** 1 to 12. */
  | { kind: 'month' }
  | { kind: 'truth' }
  | { kind: 'words'; atLeast: 0 | 1 }
  | { kind: 'choice'; of: readonly string[] }
  /** Words, each with one reason of a closed list. */
  | { kind: 'reasons'; of: readonly string[] }
);

const refusing = ['EXCLUDED', 'DECLINED', 'NOT_COVERED', 'THIRD_PARTY_PRODUCT'] as const;
const opening = ['DOCUMENT_MISSING', 'IN_PROGRESS', 'NO_HISTORY', 'REVIEW_PENDING'] as const;

/** The parameters of each check, in the order in which they are asked for. */
export const paramFields: Readonly<Record<string, readonly ParamField[]>> = {
  minCount: [
    { name: 'minimum', kind: 'number', from: 0 },
    { name: 'countedKinds', kind: 'words', atLeast: 1, isOptional: true },
    { name: 'quarterStartMonth', kind: 'month', isOptional: true },
  ],
  allCovered: [{ name: 'minimum', kind: 'number', from: 0 }],
  oneOf: [
    { name: 'accepted', kind: 'words', atLeast: 1 },
    { name: 'refused', kind: 'reasons', of: refusing },
    { name: 'open', kind: 'reasons', of: opening },
    { name: 'otherwise', kind: 'choice', of: refusing, isOptional: true },
  ],
  noneOf: [
    { name: 'refused', kind: 'words', atLeast: 1 },
    { name: 'screenedTerms', kind: 'words', atLeast: 1, isOptional: true },
  ],
  flag: [{ name: 'expected', kind: 'truth' }],
  reviewedFinding: [
    { name: 'accepted', kind: 'words', atLeast: 1 },
    { name: 'rejected', kind: 'words', atLeast: 0 },
    { name: 'screenedTerms', kind: 'words', atLeast: 1, isOptional: true },
  ],
  documents: [{ name: 'required', kind: 'words', atLeast: 1 }],
  deadline: [
    { name: 'days', kind: 'number', from: 0 },
    { name: 'kinds', kind: 'words', atLeast: 1, isOptional: true },
  ],
  withinBusinessDays: [{ name: 'businessDays', kind: 'number', from: 0 }],
  maxDate: [
    { name: 'years', kind: 'number', from: 0, isOptional: true },
    { name: 'days', kind: 'number', from: 0, isOptional: true },
  ],
};
