import { log } from './log.js';

/**
 * Ends this process gracefully on SIGTERM and SIGINT, and when the supervisor has gone:
 * the channel between them closes even when the supervisor is killed.
 */
export function endWithParent(stop: () => Promise<void>): void {
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log('error', 'stopping failed', error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
  // The supervisor may have gone before anybody listened.
  if (process.channel !== undefined && !process.connected) end();
}
