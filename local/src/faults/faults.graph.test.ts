import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, inject, it } from 'vitest';

import { castPlatform } from '../testing/platform-mould.js';
import { figuresTable } from './figures.js';
import { runFaults } from './run-faults.js';

/** A few seconds of what `npm run test:faults` does for minutes: the database and a process are killed under load. */
const seed = process.env['FAULTS_SEED'] ?? 'short 275';
const seconds = 10;

it('while processes and the database are killed, nothing acknowledged is lost and nothing happens twice', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'platform-faults-'));
  await castPlatform({ mould: inject('mould'), dir });
  const { figures, findings, faults, asked } = await runFaults({ dir, seed, seconds, onStep: () => undefined });
  process.stdout.write(`seed ${seed}: ${faults.join(', ')}\n${figuresTable(figures)}\n`);
  expect(findings).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
  expect(asked.ok).toBeGreaterThan(50);
  // How soon a process is ready again depends on what else the machine does: `npm run test:faults` holds it to its target.
  const held = figures.filter(({ name }) => !/^(ready again|pool healed)/.test(name));
  expect(held.filter(({ value, most }) => value > most)).toEqual([]);
  rmSync(dir, { recursive: true, force: true });
}, 240_000);
