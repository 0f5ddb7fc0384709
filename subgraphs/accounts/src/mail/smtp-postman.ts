import { createTransport, type Transporter } from 'nodemailer';

import type { Posted } from '../domain/messages/delivery.js';
import type { MailSettings } from './mail-config.js';
import type { Mail, Postman } from './postman.js';
import { withoutAddresses } from './read-mail-notification.js';

const waitMs = 20_000;

/** What the library tells of a failure. */
interface SmtpFailure {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  syscall?: string;
}

/** Speaks SMTP: one connection for an e-mail, nothing of it read from files or addresses that a text names. */
export class SmtpPostman implements Postman {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(private readonly settings: MailSettings) {
    const { host, port, isTls, needsStartTls, user, password } = settings;
    this.domain = /@([^\s>]+)/.exec(settings.from)![1]!;
    this.transport = createTransport({
      host,
      port,
      secure: isTls,
      requireTLS: needsStartTls,
      ...(user !== null && { auth: { user, pass: password ?? '' } }),
      ...{ connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs },
      ...{ disableFileAccess: true, disableUrlAccess: true },
    });
  }

  async post({ id, to, locale, subject, text, html }: Mail): Promise<Posted> {
    try {
      const sent = await this.transport.sendMail({
        messageId: `<${id}@${this.domain}>`,
        from: this.settings.from,
        to: { address: to.address, name: to.name ?? '' },
        ...{ subject, text, html },
        headers: { 'Content-Language': locale, 'Auto-Submitted': 'auto-generated' },
      });
      return { said: 'TAKEN', answer: withoutAddresses(String(sent.response)) };
    } catch (error) {
      return failed(error as SmtpFailure);
    }
  }

  close(): void {
    this.transport.close();
  }
}

function failed({ code, command, responseCode, response, syscall, message }: SmtpFailure): Posted {
  const answer = withoutAddresses(response || message);
  if (responseCode !== undefined && responseCode >= 400) return { said: 'REFUSED', code: responseCode, about: aboutWhat(command), answer };
  // The library itself will not write to such an address.
  if (command === 'API' && code === 'EENVELOPE') return { said: 'REFUSED', code: 553, about: 'ADDRESS', answer };
  const wasNever = syscall === 'connect' || neverConnected.has(code ?? '');
  return { said: 'NOTHING', wasConnected: !wasNever, answer };
}

const neverConnected = new Set(['EDNS', 'ECONNREFUSED', 'EAUTH', 'ETLS']);

function aboutWhat(command: string | undefined): 'ADDRESS' | 'MESSAGE' | 'US' {
  if (command === 'RCPT TO') return 'ADDRESS';
  return command === 'DATA' ? 'MESSAGE' : 'US';
}
