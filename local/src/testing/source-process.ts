import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type ProcessEnd } from '../processes/process-end.js';

export const sourceFolder = join(import.meta.dirname, '..');

export interface SourceProcess {
  pid: number;
  child: ChildProcess;
  ended: Promise<ProcessEnd>;
  /** Everything written so far, to both outputs. */
  output(): string;
  /** Resolves with the match once the output matches; rejects when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

export interface SourceOptions {
  uid?: number | undefined;
  env?: Record<string, string>;
  cwd?: string;
}

/** To be imported first by a Node that is to run our sources. */
export const hook = pathToFileURL(join(import.meta.dirname, 'from-source.mjs')).href;

/** Runs a module's text in a Node of its own; it may import our sources by `source('postgres/start-postgres')`. */
export function runSource(code: string, { uid, env, cwd }: SourceOptions = {}): SourceProcess {
  return observe(
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hook, '--input-type=module', '--eval', code], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      ...(cwd === undefined ? {} : { cwd }),
      ...(uid === undefined ? {} : { uid, gid: uid }),
    }),
  );
}

/** The specifier of one of our source modules, ready to stand in generated code. */
export function source(path: string): string {
  return JSON.stringify(pathToFileURL(join(sourceFolder, `${path}.ts`)).href);
}

export function observe(child: ChildProcess): SourceProcess {
  let output = '';
  const listeners = new Set<() => void>();
  const take = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const ended = new Promise<ProcessEnd>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  const until = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const match = pattern.exec(output);
        if (match !== null) resolve(match);
      };
      listeners.add(check);
      check();
      void ended.then(() => reject(new Error(`ended before ${pattern} appeared:\n${output}`)));
    });
  return { pid: child.pid!, child, ended, output: () => output, until };
}
