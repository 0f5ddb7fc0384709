import { flushCompileCache } from 'node:module';

import type { Logger } from 'pino';

import { startProblem } from './start-problem.js';

export interface RunningService {
  /** Takes no new work, finishes what is under way, and lets go of everything. */
  stop(): Promise<void>;
}

/** What of its process a service's life depends on. */
export type HostProcess = Pick<NodeJS.Process, 'on' | 'exit' | 'stderr'>;

export interface ServiceLife {
  name: string;
  log: Logger;
  start: () => Promise<RunningService>;
  /** Stopping that takes longer is cut off. */
  stopMsMax?: number;
  host?: HostProcess;
}

/**
 * Runs one service until it is told to stop: by a signal, by the loss of the process that started it, or by an error
 * that got past everything. A start that fails says why in one sentence. Ends with code 0 only when asked to stop and
 * stopped in time; a second signal ends it at once.
 */
export async function runService({ name, log, start, stopMsMax = 8_000, host = process }: ServiceLife): Promise<void> {
  let ended = false;
  let exitCode: number | undefined;

  function end(code: number): void {
    if (ended) return;
    ended = true;
    host.exit(code);
  }

  const starting: Promise<RunningService | undefined> = start().catch((error: unknown) => {
    const problem = startProblem(error);
    log.fatal({ problem }, 'cannot start');
    log.debug({ err: error }, 'cannot start');
    host.stderr.write(`${name} cannot start: ${problem}\n`);
    end(1);
    return undefined;
  });

  function stop(reason: string, code: number): void {
    if (exitCode !== undefined) {
      exitCode = Math.max(exitCode, code);
      return;
    }
    exitCode = code;
    log.info({ reason }, 'stopping');
    const deadline = setTimeout(() => {
      log.error({ stopMsMax }, 'could not stop in time');
      end(1);
    }, stopMsMax);
    starting
      .then((service) => service?.stop())
      .catch((error: unknown) => {
        exitCode = 1;
        log.error({ err: error }, 'could not stop cleanly');
      })
      .finally(() => {
        clearTimeout(deadline);
        end(exitCode ?? code);
      });
  }

  function stopOnSignal(signal: string): void {
    if (exitCode === undefined) return stop(signal, 0);
    log.warn({ signal }, 'told to stop twice');
    end(1);
  }

  host.on('SIGTERM', () => stopOnSignal('SIGTERM'));
  host.on('SIGINT', () => stopOnSignal('SIGINT'));
  host.on('disconnect', () => stop('the supervisor is gone', 0));
  host.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an uncaught exception');
    stop('an uncaught exception', 1);
  });
  host.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'an unhandled rejection');
    stop('an unhandled rejection', 1);
  });

  if (!(await starting)) return;
  log.info('started');
  // Where NODE_COMPILE_CACHE names a folder: a process that is killed later could not keep it any more.
  flushCompileCache();
}
