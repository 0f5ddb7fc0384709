import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { Pool } from 'undici';

import type { Told } from './serve.js';

/** A gateway in a process of its own. */
export interface GatewayProcess {
  name: string;
  url: URL;
  /** Asks as one caller after the other. */
  ask(query: string): Promise<string>;
  cpuMs(): Promise<number>;
  heapMb(): Promise<number>;
  /** The callers that it knows. */
  authorizations: readonly string[];
  stop(): Promise<void>;
}

export async function startProcess(name: string, script: string, { args = [], callers }: { args?: readonly string[]; callers?: readonly string[] } = {}): Promise<GatewayProcess> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--expose-gc'], env: { ...process.env, NODE_ENV: 'production' } });
  const { url: address, authorizations = callers ?? [] } = await nextWord(child);
  let turn = 0;
  const url = new URL(address!);
  const pool = new Pool(url.origin, { connections: 100, pipelining: 1 });
  return {
    name,
    url,
    ask: async (query) => {
      turn += 1;
      const authorization = authorizations[turn % authorizations.length];
      const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
      const { body, statusCode } = await pool.request({ path: url.pathname, method: 'POST', headers, body: JSON.stringify({ query }) });
      const text = await body.text();
      if (statusCode !== 200) throw new Error(`${name} answered ${statusCode}: ${text.slice(0, 500)}`);
      return text;
    },
    cpuMs: async () => {
      child.send('cpu');
      return (await nextWord(child)).cpuMs!;
    },
    heapMb: async () => {
      child.send('heap');
      return (await nextWord(child)).heapMb!;
    },
    authorizations,
    stop: async () => {
      await pool.destroy();
      child.kill();
    },
  };
}

function nextWord(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`A process of the bench ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (told) => {
      child.off('exit', ended);
      resolve(told as Told);
    });
  });
}
