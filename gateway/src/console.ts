import { randomBytes } from 'node:crypto';

import express, { type Express, type Request, type Response } from 'express';

import { type BuiltConsole, readBuiltConsole } from './console-files.js';
import type { BrowserSessions } from './session/browser-sessions.js';

export interface ConsoleOptions {
  /** The folder of the built console. */
  directory: string;
  /** Roles whose bearers may use the API explorer. */
  adHocRoles: readonly string[];
  /** Where a developer reads what the platform wrote to people. */
  mailboxUrl?: string | null;
  sessions: BrowserSessions;
  /** Whether people reach the platform by TLS. */
  isEncrypted: boolean;
}

/** Serves the built console: hashed assets for ever, and its page for every other path that names no file. */
export function serveConsole({ directory, adHocRoles, mailboxUrl = null, sessions, isEncrypted }: ConsoleOptions): Express {
  const built = readBuiltConsole(directory);
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use((_request, response, next) => {
    response.set(securityHeaders(isEncrypted));
    next();
  });
  app.use((request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') next();
    else response.status(405).set('allow', 'GET, HEAD').end();
  });
  app.get('/console-config.json', (request, response) => {
    response.set('cache-control', 'no-store').json({ graphql: '/graphql', adHocRoles, ...(mailboxUrl !== null && { mailboxUrl }), signedInUntil: sessions.read(request)?.expiresAtMs ?? null });
  });
  app.use((request, response) => {
    const path = decodedPath(request.path);
    const page = path === null ? undefined : built.pages.get(path === '/' ? '/index.html' : path);
    if (path !== null && page === undefined && built.files.has(path)) return sendFile(request, response, { built, path });
    const isFileName = path === null || /\.[^/]+$/.test(path);
    if (page === undefined && isFileName) return void response.status(404).type('text').send('There is nothing here.');
    const nonce = randomBytes(18).toString('base64');
    response.set({ 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy(nonce) });
    response.type('html').send((page ?? built.index).replaceAll('__CSP_NONCE__', nonce));
  });
  return app;
}

function decodedPath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Only files that the build left are sent, in a compressed copy where there is one that the browser takes. */
function sendFile(request: Request, response: Response, { built, path }: { built: BuiltConsole; path: string }): void {
  const copies = built.files.get(path)?.copies ?? [];
  const encoding = copies.length > 0 ? request.acceptsEncodings(...copies) : false;
  const isCompressed = encoding === 'br' || encoding === 'gzip';
  const isHashed = path.startsWith('/assets/');
  if (copies.length > 0) response.set('vary', 'accept-encoding');
  response.type(path.slice(path.lastIndexOf('.')));
  if (isCompressed) response.set('content-encoding', encoding);
  const suffix = isCompressed ? { br: '.br', gzip: '.gz' }[encoding] : '';
  response.sendFile(`${path.slice(1)}${suffix}`, { root: built.directory, immutable: isHashed, maxAge: isHashed ? '1y' : '1h', lastModified: false, etag: true }, (error?: Error) => {
    if (!error || response.headersSent) return;
    response.removeHeader('content-encoding');
    response.status(404).end();
  });
}

function securityHeaders(isEncrypted: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=(), usb=()',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(isEncrypted && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    // A PDF that was fetched is shown by the browser's own viewer.
    "frame-src blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
