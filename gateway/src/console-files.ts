import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import express, { type RequestHandler, type Router } from 'express';

import type { GatewayConfig } from './config.js';

const noncePlaceholder = /__CSP_NONCE__/g;

/** Headers that every answer carries. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
  next();
};

/** What the console needs to know before anybody has signed in. */
export function consoleConfig({ issuer, audience }: Pick<GatewayConfig, 'issuer' | 'audience'>): RequestHandler {
  return (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.json({ issuer, clientId: 'console', audience, graphql: '/graphql' });
  };
}

/** Serves the built console: hashed assets for ever, compressed where the build left a compressed copy, every other path as its page. */
export function consoleFiles({ consoleDir, issuer }: Pick<GatewayConfig, 'consoleDir' | 'issuer'>): Router {
  const page = readPage(consoleDir);
  const router = express.Router();
  router.use('/assets', compressedCopies(join(consoleDir, 'assets')), express.static(join(consoleDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.use(express.static(consoleDir, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_request, response) => {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('content-security-policy', policy(nonce, new URL(issuer).origin));
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(page.replace(noncePlaceholder, nonce));
  });
  return router;
}

function readPage(consoleDir: string): string {
  try {
    return readFileSync(join(consoleDir, 'index.html'), 'utf8');
  } catch (error) {
    throw new Error(`the console is not built: there is no index.html in ${consoleDir}`, { cause: error });
  }
}

function policy(nonce: string, issuerOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${issuerOrigin}`,
    `frame-src ${issuerOrigin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    `form-action 'self' ${issuerOrigin}`,
    "manifest-src 'self'",
  ].join('; ');
}

/** Answers with the `.br` or `.gz` beside a file when the browser takes it. */
function compressedCopies(directory: string): RequestHandler {
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = /\.(js|css|svg|json)$/.exec(name)?.[1];
    if (type === undefined || name.includes('..')) return next();
    const encoding = request.acceptsEncodings('br', 'gzip');
    if (encoding !== 'br' && encoding !== 'gzip') return next();
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('content-encoding', encoding);
    response.type(type);
    response.sendFile(`${name}.${encoding === 'br' ? 'br' : 'gz'}`, { root: directory, immutable: true, maxAge: '1y' }, (error) => {
      if (!error || response.headersSent) return;
      response.removeHeader('content-encoding');
      next();
    });
  };
}
