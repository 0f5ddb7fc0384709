import { type Endpoints, removeEndpoints } from '../folder/endpoints.js';
import { emptyLocalFolder, type LocalFolder, localFolder, makeLocalFolder } from '../folder/local-folder.js';
import { clearLeftovers } from '../postgres/leftover-server.js';
import { Refusal } from '../refusal.js';
import { requestAccessToken } from '../sign-in/request-access-token.js';
import { assemble } from './assemble.js';
import { onlyInstance } from './only-instance.js';
import { ServiceGroup } from './service-group.js';
import type { StackOptions } from './stack-options.js';

export interface RunningStack {
  endpoints: Endpoints;
  /** An access token of a demonstration user. */
  token(user: string): Promise<string>;
  /** Stops everything in the reverse order of its start. */
  stop(): Promise<void>;
  /** Ends everything without grace. */
  kill(): void;
  /** Resolves when a service ended by itself and all others have been stopped; the message tells which and why. */
  failed: Promise<Refusal>;
}

/** Brings up the whole platform on this machine; answers once everything answers. */
export async function startStack(options: StackOptions): Promise<RunningStack> {
  const { environment = process.env } = options;
  const folder = localFolder(options.dir);
  makeLocalFolder(folder);
  const lock = await onlyInstance(folder);
  const group = new ServiceGroup();
  const stop = async (): Promise<void> => {
    removeEndpoints(folder.endpoints);
    await group.stop();
    lock.release();
  };
  const giveUp = (): void => group.giveUp(new Refusal('Stopped before everything was running.'));
  options.signal?.addEventListener('abort', giveUp);
  try {
    removeEndpoints(folder.endpoints);
    if (options.fresh === true) await startFromEmpty(folder, environment.DATABASE_URL);
    const endpoints = await assemble({ options, environment, folder, lock, group });
    const failed = group.firstFailure().then(async (failure) => {
      await stop();
      return failure;
    });
    const kill = (): void => {
      removeEndpoints(folder.endpoints);
      group.kill();
      lock.release();
    };
    const token = (user: string): Promise<string> => requestAccessToken({ issuer: endpoints.issuer, consoleUrl: endpoints.console, user });
    return { endpoints, token, stop, kill, failed };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', giveUp);
  }
}

async function startFromEmpty(folder: LocalFolder, externalUrl: string | undefined): Promise<void> {
  if (externalUrl) throw new Refusal('--fresh empties the embedded database only; empty the one that DATABASE_URL names yourself.');
  await clearLeftovers(folder.postgres);
  emptyLocalFolder(folder);
}
