import { endWithParent } from '../processes/end-with-parent.js';
import { log } from '../processes/log.js';
import { Refusal } from '../refusal.js';
import { issuerConfig } from './config.js';
import { startIssuer } from './start-issuer.js';

try {
  const issuer = await startIssuer(issuerConfig(process.env));
  endWithParent(() => issuer.stop());
  log('info', `the development issuer listens on port ${issuer.port}`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
