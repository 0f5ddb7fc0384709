import { createLogger } from '@platform/kit/process/logger.js';
import { runService } from '@platform/kit/process/run-service.js';

import { gatewayConfig } from './config.js';
import { startTracing } from './observability/start-tracing.js';

const log = createLogger('gateway');

await runService({
  name: 'gateway',
  log,
  // Longer than the server lets requests end.
  stopMsMax: 9_500,
  start: async () => {
    const config = gatewayConfig(process.env);
    const stopTracing = await startTracing(process.env['OTEL_EXPORTER_OTLP_ENDPOINT']);
    // Loaded afterwards: the engine looks for who traces only while it is loaded.
    const { startGateway } = await import('./start-gateway.js');
    const gateway = await startGateway(config, log);
    return {
      stop: async () => {
        await gateway.stop();
        await stopTracing();
      },
    };
  },
});
