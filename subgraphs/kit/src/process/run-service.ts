import type { Logger } from 'pino';

export interface RunningService {
  /** Ends the service; work in progress is finished first. */
  stop(): Promise<void>;
}

const stopMsMax = 8_000;

/**
 * Runs one service until it is told to stop: by a signal, or by the loss of the process that started it.
 * A start that fails says why in one sentence and ends with code 1.
 */
export async function runService({ name, log, start }: { name: string; log: Logger; start: () => Promise<RunningService> }): Promise<void> {
  process.on('uncaughtException', (error) => log.fatal({ err: error }, 'an uncaught exception'));
  process.on('unhandledRejection', (error) => log.fatal({ err: error }, 'an unhandled rejection'));
  let service: RunningService;
  try {
    service = await start();
  } catch (error) {
    log.fatal({ err: error }, `${name} cannot start`);
    process.stderr.write(`${name} cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), stopMsMax).unref();
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('disconnect', () => stop('the supervisor is gone'));
  log.info('started');
}
