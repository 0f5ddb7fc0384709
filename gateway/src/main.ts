import { createServer } from 'node:http';

import { createLogger } from '@platform/kit/process/logger.js';
import { runService, type RunningService } from '@platform/kit/process/run-service.js';

import { gatewayConfig } from './config.js';
import { startTracing } from './tracing.js';

const log = createLogger('gateway');

await runService({
  name: 'gateway',
  log,
  start: async (): Promise<RunningService> => {
    const config = gatewayConfig(process.env);
    // Set before @apollo/gateway is loaded: it reports to its makers otherwise.
    process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
    const stopTracing = await startTracing(process.env['OTEL_EXPORTER_OTLP_ENDPOINT']);
    const { startEngine } = await import('./engine.js');
    const { gatewayApp } = await import('./gateway-app.js');
    const engine = await startEngine(config, log);
    const server = createServer(gatewayApp({ config, engine, log }));
    server.requestTimeout = 300_000;
    server.headersTimeout = 10_000;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
    });
    return {
      stop: async () => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        await closed;
        await engine.stop();
        await stopTracing();
      },
    };
  },
});
