import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A subgraph whose schema cannot be built; the message ends with what its process said. */
export class ContractNotEmitted extends Error {
  override name = 'ContractNotEmitted';
}

/**
 * The SDL that one subgraph serves, printed by a process of its own: its classes register themselves in a storage that
 * is one per process, so two subgraphs in one process would find each other's types.
 */
export async function emitContract(subgraph: string, script = join(import.meta.dirname, 'emit.js')): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [script, subgraph], { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? '').trim();
    throw new ContractNotEmitted(`${subgraph} does not build its schema:\n${said || String(error)}`);
  }
}
