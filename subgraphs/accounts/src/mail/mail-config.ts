import { Environment } from '@platform/kit/process/environment.js';
import { isLoopback } from '@platform/kit/process/weakened-settings.js';

import { webhookKey } from './signed-webhook.js';

export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte; else STARTTLS, which only a server of a trial may lack: of this machine, or of the same composition. */
  isTls: boolean;
  needsStartTls: boolean;
  user: string | null;
  password: string | null;
  from: string;
}

/** The settings of the mail server, `MAIL_URL` as smtps://user:password@host:465 or smtp://host:587; null where none is set: e-mails then wait. */
export function mailConfig(variables: Readonly<Record<string, string | undefined>>): MailSettings | null {
  const environment = new Environment(variables);
  if (environment.optional('MAIL_URL') === undefined) return null;
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  const text = environment.url('MAIL_URL', ['smtp:', 'smtps:']);
  const from = environment.text('MAIL_FROM');
  if (from !== '' && !/^[^<>\r\n]*<?[^@\s<>]+@[^@\s<>]+>?$/.test(from)) environment.refuse('MAIL_FROM is not an e-mail address');
  environment.check();
  const url = new URL(text);
  const isTls = url.protocol === 'smtps:';
  const login = url.username === '' ? null : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  // A name without a dot is known to the containers of one composition alone.
  const isHere = isDevelopment && (isLoopback(`http://${url.host}`) || !url.hostname.includes('.'));
  return { host: url.hostname, port: Number(url.port || (isTls ? 465 : 587)), isTls, needsStartTls: !isTls && !isHere, user: login?.user ?? null, password: login?.password ?? null, from };
}

/** The key by which the mail provider signs what it tells later, `MAIL_WEBHOOK_SECRET` as whsec_…; null where none is set: late bounces are then not taken. */
export function mailWebhookKey(variables: Readonly<Record<string, string | undefined>>): Buffer | null {
  const environment = new Environment(variables);
  const secret = environment.optional('MAIL_WEBHOOK_SECRET');
  const key = secret === undefined ? null : webhookKey(secret);
  if (secret !== undefined && key === null) environment.refuse('MAIL_WEBHOOK_SECRET is not whsec_ and at least 24 bytes in base64');
  environment.check();
  return key;
}
