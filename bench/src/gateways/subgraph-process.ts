import type { RequestListener } from 'node:http';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

import { subgraphs } from './network-in-memory.js';
import { serve, serveAtSocket, tellBench } from '../contest/serve.js';

// All subgraphs in one process; the path names one, as `/repairs`.
const schemas = new Map(subgraphs.map(({ name, typeDefs, resolvers }) => [`/${name}`, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])]));
/** What was answered before is told again: the subgraphs are to be as quick as can be. */
const known = new Map<string, Promise<string>>();

const answer: RequestListener = (request, response) => {
  if (request.url?.endsWith('/readyz')) return void response.end();
  // A gateway that forgets who asks is not measured.
  if (!request.headers.authorization?.startsWith('Bearer ')) return void response.writeHead(401).end();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    const key = `${request.url} ${body}`;
    let told = known.get(key);
    if (told === undefined) {
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      told = graphql({ schema: schemas.get(request.url!)!, source: query, variableValues: variables ?? {} }).then((result) => JSON.stringify(result));
      known.set(key, told);
    }
    void told.then((text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text));
  });
};
tellBench({ url: await serve(answer), socket: await serveAtSocket(answer) });
