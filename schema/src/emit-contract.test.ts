import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { emitContract } from './emit-contract.js';

function script(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'emit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'emit.mjs'), code);
  return join(folder, 'emit.mjs');
}

it('a subgraph’s contract is what its own process prints', async () => {
  const printing = script("process.stdout.write(`type Query { ${process.argv[2]}: Boolean } # ${'x'.repeat(300_000)}`)");
  expect(await emitContract('repairs', printing)).toMatch(/^type Query \{ repairs: Boolean \} # x{300000}$/);
});

it('a subgraph that does not build is named, with what its process said', async () => {
  const failing = script("throw new Error('Repair.parts has no access rule')");
  await expect(emitContract('repairs', failing)).rejects.toThrow(/^repairs does not build its schema:\n[^]*Repair\.parts has no access rule/);
});
