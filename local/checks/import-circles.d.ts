/** Files that import one another in a circle, for each circle the way round it; types count, since a reader follows them all the same. */
export function importCircles(files: ReadonlyMap<string, string>): string[][];
