import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { startTracing } from './start-tracing.js';

let collector: Server;
let stopTracing: () => Promise<void>;
const received: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
    request.on('end', () => {
      received.push(text);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = endpoint;
  stopTracing = await startTracing(endpoint);
});
afterAll(() => {
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  collector.closeAllConnections();
  collector.close();
});

it('an operation’s spans reach the collector, and its trace goes on into the subgraphs', async () => {
  // Loaded after tracing has begun, as the process does.
  const { startTestPlatform } = await import('../testing/test-platform.js');
  const platform = await startTestPlatform();
  const traceId = 'ab'.repeat(16);
  const callersSpan = 'cd'.repeat(8);
  await platform.ask('{ organizations { name openRepairCount } }', { headers: { traceparent: `00-${traceId}-${callersSpan}-01` } });
  for (const { received: asked } of [platform.programs, platform.repairs]) {
    expect(asked.at(-1)?.headers['traceparent']).toMatch(new RegExp(`^00-${traceId}-(?!${callersSpan})[0-9a-f]{16}-01$`));
  }
  await platform.stop();
  await stopTracing();
  for (const name of ['POST /graphql', 'gateway.execute', 'gateway.fetch']) expect(received.join()).toContain(name);
});
