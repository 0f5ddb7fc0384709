import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import { drawSecrets } from '../folder/secrets.js';
import { anyFreePort } from '../processes/free-port.js';
import { eventually } from '../testing/eventually.js';
import { runSource, source } from '../testing/source-process.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const serviceSecrets = drawSecrets().serviceClients;

describe('the issuer’s process', () => {
  const environment = async (folder: string): Promise<Record<string, string>> => {
    const port = await anyFreePort();
    return {
      NODE_ENV: 'development',
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      HOST: '127.0.0.1',
      PORT: String(port),
      OIDC_AUDIENCE: 'urn:service-programmes:api',
      CONSOLE_URL: 'http://127.0.0.1:4000',
      ISSUER_KEYS_FILE: join(folder, 'keys.json'),
      SERVICE_CLIENT_SECRETS: JSON.stringify(serviceSecrets),
    };
  };
  const run = (env: Record<string, string>) => runSource(`await import(${source('issuer/main')})`, { env });

  test('answers, and ends gracefully on SIGTERM', async () => {
    const env = await environment(temporaryFolder());
    const issuer = run(env);
    await issuer.until(/started/);
    expect((await fetch(`${env.OIDC_ISSUER}/readyz`)).status).toBe(200);
    issuer.child.kill('SIGTERM');
    expect(await issuer.ended).toEqual({ code: 0, signal: null });
    await eventually('nobody answers', async () => fetch(`${env.OIDC_ISSUER}/readyz`).then(() => false, () => true));
  });

  test.each<{ what: string; change: Record<string, string>; says: RegExp }>([
    { what: 'in production', change: { NODE_ENV: 'production' }, says: /^issuer cannot start: The development issuer .* refuses to run in production\.$/m },
    { what: 'in another environment than development', change: { PLATFORM_ENV: 'staging' }, says: /^issuer cannot start: The development issuer .* refuses to run in production\.$/m },
    { what: 'without an address', change: { OIDC_ISSUER: '' }, says: /^issuer cannot start: The issuer needs OIDC_ISSUER in its environment\.$/m },
    { what: 'with secrets that are none', change: { SERVICE_CLIENT_SECRETS: '{"partner-system":"short"}' }, says: /^issuer cannot start: SERVICE_CLIENT_SECRETS must be.*\.$/m },
  ])('refuses to start $what, in one sentence', async ({ change, says }) => {
    const issuer = run({ ...(await environment(temporaryFolder())), ...change });
    expect(await issuer.ended).toEqual({ code: 1, signal: null });
    expect(issuer.output()).toMatch(says);
    expect(issuer.output()).not.toContain(serviceSecrets['partner-system']);
  });

  test('refuses a port that is taken, in one sentence', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const issuer = run({ ...(await environment(temporaryFolder())), PORT: String((taken.address() as AddressInfo).port) });
    expect(await issuer.ended).toEqual({ code: 1, signal: null });
    expect(issuer.output()).toMatch(/^issuer cannot start: Another process already listens on 127\.0\.0\.1:\d+\.$/m);
  });
});
