import { createRequire } from 'node:module';

import { defineConfig } from 'vitest/config';

import { longestFirst } from './local/checks/longest-first.js';

const require = createRequire(import.meta.url);

const here = import.meta.dirname;

// Tests run the sources of every workspace, and one graphql-js: its two entry points would be two realms in one process.
const shared = {
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: require.resolve('graphql') },
      { find: /^@platform\/(kit|programs|accounts|repairs|certification)\/(.+)\.js$/, replacement: `${here}/subgraphs/$1/src/$2.ts` },
      { find: /^@platform\/(gateway|schema|local|bench)\/(.+)\.js$/, replacement: `${here}/$1/src/$2.ts` },
    ],
  },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: false } },
};

const places = ['subgraphs/*/src', 'gateway/src', 'schema/src', 'local/src', 'bench/src', 'admin/src'];
const files = (ending: string): string[] => places.map((place) => `${place}/**/*.${ending}`);
const subgraphFiles = ['programs', 'accounts', 'repairs', 'certification'].map((name) => `subgraphs/${name}/src/**/*.integration.test.ts`);
// What weighs the heap of its process has it to itself.
const weighing = ['subgraphs/repairs/src/import-runs.integration.test.ts', 'subgraphs/repairs/src/graphql/devices/device-imports.integration.test.ts', 'subgraphs/certification/src/exam-result-files.integration.test.ts'];
const withDatabase = { globalSetup: ['./local/src/testing/database-setup.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

// Whatever takes longest begins first, so that nobody waits for it at the end; a fresh checkout remembers no earlier run.
const longest = [
  'local/src/supervisor/stack.integration.test.ts',
  'local/src/start.integration.test.ts',
  'subgraphs/repairs/src/import-runs.integration.test.ts',
  'local/src/postgres/start-postgres.integration.test.ts',
  'subgraphs/repairs/src/graphql/devices/device-imports.integration.test.ts',
  'local/src/demo/load-demonstration.integration.test.ts',
  'subgraphs/kit/src/bus/half-open.integration.test.ts',
  'local/src/isolation/isolation-matrix.graph.test.ts',
  'local/src/faults/faults.graph.test.ts',
  'admin/e2e/every-list.spec.ts',
  'admin/e2e/every-record.spec.ts',
];

// A whole platform has the machine to itself; of all others, and of the journeys, which share one platform, there are two at a time.
// On a shared CI machine a test of real processes gets a second try; it is still reported as retried.
const retry = process.env['CI'] === 'true' ? 1 : 0;
const inParallel = { maxWorkers: 2, retry, sequence: { groupOrder: 0 } };
const atATime = (maxWorkers: number, groupOrder: number) => ({ maxWorkers, retry, sequence: { groupOrder } });

export default defineConfig({
  ...shared,
  test: {
    sequence: { sequencer: longestFirst(here, longest) },
    reporters: ['default', './local/checks/summary-reporter.js'],
    projects: [
      { ...shared, test: { ...inParallel, isolate: false, name: 'rules', testTimeout: 20_000, include: files('test.{ts,tsx}'), exclude: [...files('*.test.ts'), '**/node_modules/**'] } },
      // The four subgraphs keep no state in their modules: a worker loads each once, and not again for every file.
      { ...shared, test: { ...inParallel, ...withDatabase, isolate: false, name: 'integration', include: subgraphFiles, exclude: [...weighing, '**/node_modules/**'] } },
      { ...shared, test: { ...inParallel, ...withDatabase, name: 'plumbing', include: [...['subgraphs/kit/src', 'gateway/src', 'schema/src', 'local/src', 'bench/src'].map((place) => `${place}/**/*.integration.test.ts`), ...weighing] } },
      { ...shared, test: { ...inParallel, name: 'contract', include: files('contract.test.ts'), testTimeout: 60_000, hookTimeout: 60_000 } },
      { ...shared, test: { ...atATime(1, 1), name: 'graph', include: files('graph.test.ts'), globalSetup: ['./local/src/testing/mould-setup.ts'], testTimeout: 60_000, hookTimeout: 180_000 } },
      { ...shared, test: { ...atATime(2, 2), name: 'browser', include: ['admin/e2e/**/*.spec.ts'], globalSetup: ['./local/src/testing/mould-setup.ts', './admin/e2e/platform-setup.ts'], testTimeout: 180_000, hookTimeout: 300_000 } },
    ],
  },
});
