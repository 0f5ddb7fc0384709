import { createPassportSigner, type PassportKeys, type PassportSigner } from '@platform/kit/identity/passport.js';
import { context, propagation } from '@opentelemetry/api';
import { type Dispatcher, Pool } from 'undici';

import { tracing } from '../observability/start-tracing.js';
import type { RequestContext } from '../request-context.js';
import type { Waiting } from '../waiting.js';
import { type WholeAnswer, wholeAnswer } from './whole-answer.js';

export interface SubgraphAddress {
  name: string;
  url: URL;
  /** Path of the socket on which a subgraph of the same machine listens: what its address says of host and port is then not used. */
  socket?: string | undefined;
  /** Shared with the subgraph: they prove that a request is the gateway's. */
  keys: PassportKeys;
}

/** What is told to a subgraph of the request on whose behalf it is asked. */
export type OnBehalfOf = Pick<RequestContext, 'viewer' | 'authorization' | 'requestId' | 'traceparent'>;

/** One that sends or gets a file. */
export type FileCaller = OnBehalfOf & { signal: AbortSignal };

const answerBytesMax = 8 * 1024 * 1024;

/** A pool of connections to one subgraph, and the signature that opens its door. */
export class SubgraphConnection {
  readonly name: string;
  readonly #pool: Pool;
  /** Files may be larger than any answer to an operation. */
  readonly #files: Pool;
  readonly #path: string;
  readonly #sign: PassportSigner;

  constructor({ name, url, keys, socket }: SubgraphAddress, { waitMsMax }: { waitMsMax: number }) {
    this.name = name;
    this.#path = url.pathname;
    this.#sign = createPassportSigner({ audience: name, keys });
    const at = socket === undefined ? {} : { socketPath: socket };
    this.#pool = new Pool(url.origin, {
      ...at,
      connections: 256,
      pipelining: 1,
      connectTimeout: 2_000,
      headersTimeout: waitMsMax,
      bodyTimeout: waitMsMax,
      keepAliveTimeout: 30_000,
      keepAliveMaxTimeout: 60_000,
      maxResponseSize: answerBytesMax,
    });
    this.#files = new Pool(url.origin, { ...at, connections: 32, pipelining: 1, connectTimeout: 2_000, headersTimeout: 10_000, bodyTimeout: 30_000 });
  }

  /** Sends one operation, whose bytes are signed as they go out. */
  ask(body: string, caller: OnBehalfOf & { waiting: Waiting }): Promise<WholeAnswer> {
    const headers = callerHeaders(caller);
    headers['content-type'] = 'application/json';
    Object.assign(headers, this.#sign({ subject: caller.viewer.subject, requestId: caller.requestId }, { method: 'POST', path: this.#path, body }));
    return wholeAnswer(this.#pool, { path: this.#path, method: 'POST', headers, body }, caller.waiting);
  }

  /** Sends a body as it arrives. Of it only the announced length is signed, for its bytes are not known yet. */
  stream({ path, body, bytes, headers }: UploadStream, caller: FileCaller): Promise<Dispatcher.ResponseData> {
    return this.#pool.request({
      path,
      method: 'POST',
      headers: {
        ...headers,
        ...(bytes !== null && { 'content-length': String(bytes) }),
        ...callerHeaders(caller),
        ...this.#sign({ subject: caller.viewer.subject, requestId: caller.requestId }, { method: 'POST', path, body: { streamedBytes: bytes } }),
      },
      body,
      signal: caller.signal,
      headersTimeout: 60_000,
      bodyTimeout: 60_000,
    });
  }

  /** Asks for a file, whose bytes come as they are read. */
  file(path: string, caller: FileCaller): Promise<Dispatcher.ResponseData> {
    const signed = this.#sign({ subject: caller.viewer.subject, requestId: caller.requestId }, { method: 'GET', path, body: { streamedBytes: null } });
    return this.#files.request({ path, method: 'GET', headers: { ...callerHeaders(caller), ...signed }, signal: caller.signal });
  }

  /** Hands on what nobody here vouches for, since its sender signed it; answers the status. */
  async handOn(path: string, { body, headers }: { body: Buffer; headers: Readonly<Record<string, string>> }): Promise<number> {
    const { statusCode, body: answer } = await this.#pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    await answer.dump();
    return statusCode;
  }

  /** Resolves when the subgraph says that it can work. */
  async ready(): Promise<void> {
    const { statusCode, body } = await this.#pool.request({ path: '/readyz', method: 'GET', headersTimeout: 2_000, bodyTimeout: 2_000 });
    await body.dump();
    if (statusCode !== 200) throw new Error(`${this.name} is not ready`);
  }

  /** Lets what is under way end. */
  async close(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#files.close()]);
  }
}

export interface UploadStream {
  path: string;
  body: NodeJS.ReadableStream & Dispatcher.DispatchOptions['body'];
  bytes: number | null;
  headers: Readonly<Record<string, string>>;
}

function callerHeaders({ authorization, requestId, traceparent }: OnBehalfOf): Record<string, string> {
  const headers: Record<string, string> = { authorization, 'x-request-id': requestId };
  if (traceparent !== undefined) headers['traceparent'] = traceparent;
  if (tracing.isOn) propagation.inject(context.active(), headers);
  return headers;
}
