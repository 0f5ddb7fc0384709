import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { BaseSequencer } from 'vitest/node';

/**
 * An order in which no worker waits at the end for another that has just begun something long: within each project these files begin
 * first, in this order. The others are ordered as vitest does, by what it remembers of the last run, or by their size.
 */
export function longestFirst(root, files) {
  const gone = files.find((file) => !existsSync(join(root, file)));
  if (gone !== undefined) throw new Error(`${gone} is among the longest tests (vitest.config.ts) and is not there.`);
  const places = new Map(files.map((file, index) => [join(root, file), index]));
  const placeOf = ({ moduleId }) => places.get(moduleId) ?? files.length;
  return class LongestFirst extends BaseSequencer {
    async sort(specifications) {
      const sorted = await super.sort(specifications);
      const projects = [...new Set(sorted.map(({ project }) => project))];
      return projects.flatMap((project) => sorted.filter((specification) => specification.project === project).toSorted((a, b) => placeOf(a) - placeOf(b)));
    }
  };
}
