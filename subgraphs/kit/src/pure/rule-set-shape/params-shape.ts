import { openReasons, refusingReasons, type OneOfParams } from '../checks/one-of.js';
import type { ParamsByCheck } from '../criterion.js';
import { exactly, listOf, oneWordOf, optional, recordOf, text, truth, wholeNumber, type Shape } from './shape.js';

const count = wholeNumber({ from: 0 });
const words = listOf(text());
const someWords = listOf(text(), { atLeast: 1 });

/** What each check of the closed list may be given. */
export const paramsShapes: { [C in keyof ParamsByCheck]: Shape<ParamsByCheck[C]> } = {
  minCount: exactly<ParamsByCheck['minCount']>({
    minimum: count,
    countedKinds: optional(someWords),
    quarterStartMonth: optional(wholeNumber({ from: 1, to: 12 })),
  }),
  allCovered: exactly<ParamsByCheck['allCovered']>({ minimum: count }),
  oneOf: exactly<OneOfParams>({
    accepted: someWords,
    refused: recordOf(oneWordOf(refusingReasons)),
    open: recordOf(oneWordOf(openReasons)),
    otherwise: optional(oneWordOf(refusingReasons)),
  }),
  noneOf: exactly<ParamsByCheck['noneOf']>({ refused: someWords, screenedTerms: optional(someWords) }),
  flag: exactly<ParamsByCheck['flag']>({ expected: truth }),
  reviewedFinding: exactly<ParamsByCheck['reviewedFinding']>({
    accepted: someWords,
    rejected: words,
    screenedTerms: optional(someWords),
  }),
  documents: exactly<ParamsByCheck['documents']>({ required: someWords }),
  deadline: exactly<ParamsByCheck['deadline']>({ days: count, kinds: optional(someWords) }),
  withinBusinessDays: exactly<ParamsByCheck['withinBusinessDays']>({ businessDays: count }),
  maxDate: exactly<ParamsByCheck['maxDate']>({ years: optional(count), days: optional(count) }),
};
