import type { AccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { createPassportSigner } from '@platform/kit/identity/passport.js';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Pool } from 'undici';

import type { SubgraphAddress } from './config.js';
import { bearerTokenOf, refuse, requestIdOf } from './graphql-endpoint.js';

export interface Uploads {
  repairs: SubgraphAddress;
  verifyToken: AccessTokenVerifier;
  bytesMax: number;
  log: Logger;
}

const headersMsMax = 120_000;

/** `POST /uploads`: streams a CSV file through to Repairs & Parts without keeping it; the answer is the id to import it by. */
export function uploads({ repairs, verifyToken, bytesMax, log }: Uploads): RequestHandler {
  const pool = new Pool(new URL(repairs.url).origin, { connections: 4, headersTimeout: headersMsMax, bodyTimeout: headersMsMax });
  const sign = createPassportSigner({ audience: 'repairs', keys: repairs.passportKeys });
  return async (request, response) => {
    const requestId = requestIdOf(request);
    response.setHeader('x-request-id', requestId);
    if (!/^text\/csv\b/i.test(request.header('content-type') ?? '')) return refuse(response, 415, { code: 'BAD_USER_INPUT', message: 'Send the file as text/csv.' });
    const length = Number(request.header('content-length'));
    if (length > bytesMax) return refuse(response, 413, { code: 'LIMIT_EXCEEDED', message: `The file is larger than ${bytesMax} bytes.` });
    const token = bearerTokenOf(request);
    const viewer = token === undefined ? null : await verifyToken(token).catch(() => null);
    if (viewer === null) return refuse(response, 401, { code: 'UNAUTHENTICATED', message: 'A valid access token of this platform’s issuer is needed.' });
    const path = request.originalUrl;
    const ended = new AbortController();
    request.once('aborted', () => ended.abort());
    try {
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: {
          'content-type': 'text/csv',
          authorization: `Bearer ${token}`,
          ...(Number.isFinite(length) ? { 'content-length': String(length) } : {}),
          'x-file-name': encodeURIComponent(decodedName(request.header('x-file-name'))),
          ...sign({ subject: viewer.subject, requestId }, { method: 'POST', path, body: 'STREAM' }),
        },
        body: request,
        signal: ended.signal,
      });
      const contentType = answer.headers['content-type'];
      response.status(answer.statusCode).setHeader('content-type', typeof contentType === 'string' ? contentType : 'application/json');
      response.end(await answer.body.text());
    } catch (error) {
      log.error({ err: error, requestId }, 'an upload did not arrive');
      if (!response.headersSent && !request.destroyed) refuse(response, 502, { code: 'SUBGRAPH_UNAVAILABLE', message: 'The file did not arrive; send it again.' });
    }
  };
}

function decodedName(header: string | undefined): string {
  try {
    return decodeURIComponent(header ?? 'upload.csv').slice(0, 120);
  } catch {
    return 'upload.csv';
  }
}
