import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { Pool } from 'undici';

import type { Told } from './serve.js';

/** What is measured, in a process of its own. */
export interface Contestant {
  name: string;
  url: URL;
  /** Path of the socket on which it answers as well, if it does. */
  socket: string | undefined;
  /** Asks an operation, as one caller after the other. */
  ask(query: string): Promise<string>;
  cpuMs(): Promise<number>;
  heapMb(): Promise<number>;
  /** The headers of the callers that it knows. */
  authorizations: readonly string[];
  stop(): Promise<void>;
}

export interface ContestantOptions {
  args?: readonly string[];
  /** Headers of callers, where it does not tell its own. */
  callers?: readonly string[];
  /** Further headers of a request with this body to this path, as a signature. */
  sign?: (path: string, body: string) => Record<string, string>;
}

/** Starts a script that tells its address once it serves. */
export async function startContestant(name: string, script: URL, { args = [], callers, sign }: ContestantOptions = {}): Promise<Contestant> {
  const child = fork(fileURLToPath(script), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--expose-gc'], env: { ...process.env, NODE_ENV: 'production' } });
  const { url: address, socket, authorizations = callers ?? [] } = await nextWord(child);
  let turn = 0;
  const url = new URL(address!);
  const pool = new Pool(url.origin, { connections: 100, pipelining: 1 });
  return {
    name,
    url,
    socket,
    ask: async (query) => {
      turn += 1;
      const authorization = authorizations[turn % authorizations.length];
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }), ...sign?.(url.pathname, body) };
      const { body: answer, statusCode } = await pool.request({ path: url.pathname, method: 'POST', headers, body });
      const text = await answer.text();
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
      // Some wait for their callers when they are asked to end.
      child.kill('SIGKILL');
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
