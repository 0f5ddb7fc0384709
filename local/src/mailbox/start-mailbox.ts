import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

import type { MailboxSettings } from './config.js';
import { type KeptMail, MailStore } from './kept-mail.js';
import { listPage, mailPage } from './mailbox-page.js';
import { type CameBack, tellOf } from './tell-of-mail.js';

export interface RunningMailbox {
  url: string;
  smtpPort: number;
  mails(): readonly KeptMail[];
  stop(): Promise<void>;
}

/** Addresses that are nobody’s begin so: their mail comes back. */
const bouncing = /^bounce/i;

/** A mail server on this machine that sends nothing on, and a page of what it took. */
export async function startMailbox({ host, port, smtpPort, file, webhook }: MailboxSettings): Promise<RunningMailbox> {
  const store = new MailStore(file);
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 5 * 1024 * 1024,
    onRcptTo: ({ address }, _, done) => done(bouncing.test(address) ? Object.assign(new Error('Nobody receives mail there.'), { responseCode: 550 }) : null),
    onData: (stream, _, done) => {
      simpleParser(stream).then(
        (mail) => {
          const to = [mail.to ?? []].flat().map(({ text }) => text).join(', ');
          const language = mail.headers.get('content-language');
          store.add({ id: mail.messageId ?? randomBytes(12).toString('hex'), receivedAt: new Date().toISOString(), from: mail.from?.text ?? '', to, subject: mail.subject ?? '', language: typeof language === 'string' ? language : null, text: mail.text ?? '', html: mail.html || null });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  smtp.on('error', () => undefined);
  smtp.listen(smtpPort, host);
  await once(smtp.server, 'listening');
  const pages = createServer((request, response) => answer({ store, webhook }, request, response)).listen(port, host);
  await once(pages, 'listening');
  return {
    url: `http://${host}:${(pages.address() as AddressInfo).port}`,
    smtpPort: (smtp.server.address() as AddressInfo).port,
    mails: () => store.list(),
    stop: async () => {
      pages.close();
      pages.closeAllConnections();
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
    },
  };
}

type World = { store: MailStore; webhook: MailboxSettings['webhook'] };

function answer({ store, webhook }: World, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://mailbox');
  if (pathname === '/healthz' || pathname === '/readyz') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
  const [, name, deed] = /^\/mails\/([^/]+)(?:\/(bounced|complained))?$/.exec(pathname) ?? [];
  const found = name === undefined ? undefined : store.find(decoded(name));
  const isAsked = deed === undefined ? request.method === 'GET' : request.method === 'POST' && isOwnPage(request);
  if (!isAsked || (pathname !== '/' && found === undefined)) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such mail.\n');
  if (deed !== undefined && webhook !== null) return void tellOf(found!, deed as CameBack, webhook).then((told) => response.writeHead(303, { location: `/mails/${encodeURIComponent(found!.id)}?told=${told ? deed : 'nobody'}` }).end());
  const nonce = randomBytes(16).toString('base64');
  // What a mail brings along may be styled in its frame, which inherits this policy; nothing of it may be loaded or run.
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  const told = new URL(request.url ?? '/', 'http://mailbox').searchParams.get('told');
  response.end(found === undefined ? listPage(store.list(), nonce) : mailPage(found, { nonce, told, mayComeBack: webhook !== null }));
}

/** Another page in the same browser cannot make a mail come back. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
