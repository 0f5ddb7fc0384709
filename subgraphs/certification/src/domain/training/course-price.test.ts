import { expect, it } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { isCourseFree } from './course-price.js';

it('SSA-47: a self-study course on the web costs nothing', () => {
  expect(isCourseFree(publishedTerms('SSA', 'SE'))).toBe(true);
});
