import { expect, it } from 'vitest';

import { answerAt, questions, withAnswer } from './form-questions.js';

it('an answer is found and replaced at its path, and nothing else changes', () => {
  const answers = { organisationType: 'COMPANY', installed: { IPHONE: 3, MAC: null } };
  const changed = withAnswer(withAnswer(answers, 'installed.MAC', 4), 'organisationType', null);
  expect(changed).toEqual({ organisationType: null, installed: { IPHONE: 3, MAC: 4 } });
  expect([answerAt(changed, 'installed.MAC'), answerAt(answers, 'installed.MAC'), answerAt(changed, 'equipment.WORKBENCH')]).toEqual([4, null, undefined]);
});

it('AASP-36 AASP-37 AASP-38 AASP-41 AASP-42 AASP-43 AASP-44 SSA-28 IDS-09 each programme asks its own questions, each once', () => {
  const paths = Object.values(questions).map((asked) => asked.map(({ path }) => path));
  expect(paths.map((each) => new Set(each).size)).toEqual(paths.map((each) => each.length));
  expect(paths[2]).toEqual(expect.arrayContaining(['legalName', 'principal', 'locations', 'email', 'website', 'history', 'purpose']));
});
