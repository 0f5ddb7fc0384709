import { setTimeout as pause } from 'node:timers/promises';

import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { sendMessages } from './actions/messages/send-messages.js';
import { mailConfig } from './mail/mail-config.js';
import { SmtpPostman } from './mail/smtp-postman.js';

const pauseMs = 1_000;

/** Sends what is due, again and again until it is ended; without a mail server e-mails wait. */
export function keepSending({ dataSource, log }: Facilities, variables: Readonly<Record<string, string | undefined>>): () => Promise<void> {
  const settings = mailConfig(variables);
  if (settings === null) return () => Promise.resolve();
  const ending = new AbortController();
  const postman = new SmtpPostman(settings);
  const world = { dataSource, now: () => new Date(), postman };
  const running = (async () => {
    while (!ending.signal.aborted) {
      await sendMessages(world).catch((error: unknown) => log.error({ err: error }, 'e-mails could not be sent'));
      await pause(pauseMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    ending.abort();
    await running;
    postman.close();
  };
}
