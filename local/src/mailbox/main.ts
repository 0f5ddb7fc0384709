import { createLogger } from '@platform/kit/process/logger.js';
import { runService } from '@platform/kit/process/run-service.js';

import { mailboxConfig } from './config.js';
import { startMailbox } from './start-mailbox.js';

const log = createLogger('mail');

await runService({ name: 'mail', log, start: async () => startMailbox(mailboxConfig(process.env)) });
