import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { createPassportVerifier, type PassportKeys, type PassportVerifier } from '@platform/kit/identity/passport.js';
import { graphql, parse } from 'graphql';

type Resolvers = NonNullable<Parameters<typeof buildSubgraphSchema>[0] extends infer Modules ? (Modules extends { resolvers?: infer R } ? R : never) : never>;

export interface TestSubgraphOptions {
  name: string;
  typeDefs: string;
  resolvers: Resolvers;
  keys: PassportKeys;
  /** Answers what is sent to `/uploads` and `/evidence`, and asked of it. */
  onFile?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface ReceivedOperation {
  headers: IncomingHttpHeaders;
  body: string;
  query: string;
}

export interface TestSubgraph {
  name: string;
  url: string;
  /** Every operation that passed the door, in the order of arrival. */
  received: ReceivedOperation[];
  /** Goes on with other keys, as after a restart that nobody noticed. */
  accept(keys: PassportKeys): void;
  stop(): Promise<void>;
}

/** A subgraph of a few lines on this machine, behind the same door as the real ones. */
export async function startTestSubgraph({ name, typeDefs, resolvers, keys, onFile }: TestSubgraphOptions): Promise<TestSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  let passports = createPassportVerifier({ audience: name, keys });
  const received: ReceivedOperation[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/readyz') return void response.end();
    if (/^\/(uploads|evidence|reports)/.test(request.url ?? '') && onFile) {
      if (!isGateways(passports, request, 'STREAM')) return void response.writeHead(401).end();
      return onFile(request, response);
    }
    void bodyOf(request).then(async (body) => {
      if (!isGateways(passports, request, body)) return response.writeHead(401).end();
      const { query, variables, operationName } = JSON.parse(body.toString()) as { query: string; variables: Record<string, unknown>; operationName?: string };
      received.push({ headers: request.headers, body: body.toString(), query });
      const answer = await graphql({ schema, source: query, variableValues: variables, operationName: operationName ?? null });
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    accept: (others) => {
      passports = createPassportVerifier({ audience: name, keys: others });
    },
    stop: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function isGateways(passports: PassportVerifier, { method = '', url = '', headers }: IncomingMessage, body: Buffer | 'STREAM'): boolean {
  try {
    passports.verify({ method, path: url, headers, body });
    return true;
  } catch {
    return false;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
