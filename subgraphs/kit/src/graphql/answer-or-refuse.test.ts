import { expect, it } from 'vitest';

import { Refusal, type RefusalCode } from '../pure/refusal.js';
import { answerOrRefuse } from './answer-or-refuse.js';

const refusing = (code: RefusalCode) => () => {
  throw new Refusal(code, 'Because.');
};

it('an answer is an answer', () => {
  expect(answerOrRefuse('facts.region', () => 7)).toBe(7);
});

it('a refusal is the fault of the argument', () => {
  expect(() => answerOrRefuse('quarters', refusing('INVALID_QUARTER'))).toThrow(expect.objectContaining({ message: 'quarters: Because.', extensions: { code: 'BAD_USER_INPUT', field: 'quarters' } }));
});

it('each kind of refusal blames its own argument', () => {
  const blamed = { NO_CALENDAR_FOR_REGION: 'facts.region', NO_CALENDAR_FOR_YEAR: 'facts.from' };
  expect(() => answerOrRefuse(blamed, refusing('NO_CALENDAR_FOR_YEAR'))).toThrow('facts.from: Because.');
  expect(() => answerOrRefuse(blamed, refusing('UNKNOWN_TIME_ZONE'))).toThrow(Refusal);
});

it('broken terms and unplanned errors are nobody’s argument', () => {
  expect(() => answerOrRefuse('facts', refusing('INVALID_RULE_SET'))).toThrow(Refusal);
  expect(() => answerOrRefuse('facts', () => { throw new TypeError('unplanned'); })).toThrow(TypeError);
});
