import { createLogger } from '@platform/kit/process/logger.js';
import { runService } from '@platform/kit/process/run-service.js';

import { cardSimulatorConfig } from './config.js';
import { startCardSimulator } from './start-card-simulator.js';

const log = createLogger('cards');

await runService({ name: 'cards', log, start: async () => startCardSimulator(cardSimulatorConfig(process.env)) });
