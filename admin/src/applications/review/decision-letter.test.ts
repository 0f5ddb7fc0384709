import { expect, it } from 'vitest';

import { decisionLetter } from './decision-letter.js';

it('AASP-47 a refusal without comment says that it was refused, in the applicant’s language, and nothing else', () => {
  expect(decisionLetter({ choice: 'REFUSE', locale: 'sv', program: 'AASP', applicant: 'Verkstan AB', comment: '' })).toBe('Till Verkstan AB\n\nEr ansökan till Program för auktoriserade Apple-servicepartner har inte antagits.');
});

it.each(['en', 'nb', 'sv', 'de'] as const)('a question stands below its sentence, in %s', (locale) => {
  const letter = decisionLetter({ choice: 'REQUEST_INFORMATION', locale, program: 'SSA', applicant: 'Skolan', comment: 'Which lease?' });
  expect(letter.split('\n\n')).toHaveLength(3);
  expect(letter).not.toMatch(/[{}]/);
});
