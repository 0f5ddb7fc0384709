import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { importCircles } from '../../checks/import-circles.js';

const root = join(import.meta.dirname, '..', '..', '..');
const places = ['admin/src', 'bench/src', 'gateway/src', 'local/src', 'schema/src', ...['kit', 'programs', 'accounts', 'repairs', 'certification'].map((name) => `subgraphs/${name}/src`)];
const sources = places.flatMap((place) => readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((path) => `${place}/${path}`).filter((path) => /\.tsx?$/.test(path)));

test('no file imports, over others or not, what imports it', () => {
  expect(sources.length).toBeGreaterThan(1_000);
  expect(importCircles(new Map(sources.map((path) => [path, readFileSync(join(root, path), 'utf8')])))).toEqual([]);
});

test('a circle is told by its way round, types and neighbours’ names included', () => {
  const files = new Map([
    ['admin/src/a.tsx', "import { B } from './parts/b.js';\nimport './c.js';"],
    ['admin/src/parts/b.tsx', "import type { A } from '../a.js';"],
    ['admin/src/c.ts', "import react from 'react';"],
    ['subgraphs/kit/src/d.ts', "export { e } from '@platform/kit/list/e.js';"],
    ['subgraphs/kit/src/list/e.ts', "import { d } from '../d.js';"],
  ]);
  expect(importCircles(files)).toEqual([
    ['admin/src/a.tsx', 'admin/src/parts/b.tsx', 'admin/src/a.tsx'],
    ['subgraphs/kit/src/d.ts', 'subgraphs/kit/src/list/e.ts', 'subgraphs/kit/src/d.ts'],
  ]);
});
