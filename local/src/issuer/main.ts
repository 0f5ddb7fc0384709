import { createLogger } from '@platform/kit/process/logger.js';
import { runService } from '@platform/kit/process/run-service.js';

import { issuerConfig } from './config.js';
import { startIssuer } from './start-issuer.js';

const log = createLogger('issuer');

await runService({ name: 'issuer', log, start: async () => startIssuer(issuerConfig(process.env), log) });
