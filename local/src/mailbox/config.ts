import { Refusal } from '../refusal.js';

export interface MailboxSettings {
  host: string;
  /** Of the page. */
  port: number;
  smtpPort: number;
  /** Where mail is kept; null forgets it with the process. */
  file: string | null;
  /** Where it tells, as a mail provider does, that a mail came back; null where it cannot. */
  webhook: { url: string; secret: string } | null;
}

/** Reads the configuration; whoever takes everybody's mail must not exist outside development. */
export function mailboxConfig(env: Readonly<Record<string, string | undefined>>): MailboxSettings {
  if ((env.PLATFORM_ENV ?? 'development') !== 'development') throw new Refusal('The mailbox shows everybody’s mail to everybody and refuses to run in production.');
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Refusal(`The mailbox needs ${name} in its environment.`);
    return value;
  };
  return { host: need('HOST'), port: Number(need('PORT')), smtpPort: Number(need('SMTP_PORT')), file: need('MAILBOX_FILE'), webhook: { url: need('MAIL_WEBHOOK_URL'), secret: need('MAIL_WEBHOOK_SECRET') } };
}
