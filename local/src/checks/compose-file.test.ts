import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

import { mailConfig, mailWebhookKey } from '@platform/accounts/mail/mail-config.js';
import { paymentConfig } from '@platform/accounts/payment/payment-config.js';
import { gatewayConfig } from '@platform/gateway/config.js';
import { roles } from '@platform/kit/identity/viewer.js';
import { subgraphConfig } from '@platform/kit/service/subgraph-config.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { type Deployment, deploymentProblems, readDeployment } from '../../checks/compose-file.js';
import { settingsIn } from '../../checks/settings-read.js';
import { subgraphs } from '../subgraphs.js';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const deployment = readDeployment(repository);

it('the deployment of this repository is as it should be', () => {
  expect(deploymentProblems(deployment)).toEqual([]);
});

type Texts = 'compose' | 'dockerfile' | 'example' | 'realm';

function planted(text: Texts, [before, after]: readonly [string, string]): Deployment {
  expect(deployment[text], `${text} holds what the violation replaces`).toContain(before);
  return { ...deployment, [text]: deployment[text].replace(before, after) };
}

describe('a planted violation in docker-compose.yml is found', () => {
  it.each([
    ['a service that is missing', ['\n  mail:\n', '\n  letters:\n'], /^There is no service mail\.$/],
    ['an image of no version', ['postgres:18.4-trixie', 'postgres:latest'], /^postgres uses the image postgres:latest, which is not pinned/],
    ['an image without a tag', ['quay.io/keycloak/keycloak:26.7.3', 'quay.io/keycloak/keycloak'], /^keycloak uses the image .* not pinned/],
    ['an image of ours from another version', ['image: service-programmes:0.1.0', 'image: service-programmes:0.0.9'], /^gateway uses the image service-programmes:0\.0\.9/],
    ['a service without a health check', ['test: [CMD, /mailpit, readyz]', 'test: [NONE]'], /^mail has no health check\.$/],
    ['a password in the file', ['POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}', 'POSTGRES_PASSWORD: letmein'], /^postgres gets the secret POSTGRES_PASSWORD from the file itself\.$/],
    ['a password with a default', ['POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?}', 'POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:-letmein}'], /^postgres gets POSTGRES_PASSWORD without demanding it/],
    ['a password within an address', ['accounts_app:${DATABASE_PASSWORD_ACCOUNTS:?}@', 'accounts_app:letmein@'], /^accounts gets a password in DATABASE_URL/],
    ['a key under a harmless name', ['VGW_BACKEND_ARG: /data', 'VGW_BACKEND_ARG: 3f9c1d7a5e8b2046c0d1e2f3a4b5c6d7e8f9'], /^storage gets something like a secret in VGW_BACKEND_ARG/],
    ['a setting that nobody reads', ['LOG_LEVEL: ', 'LOG_DEPTH: '], /^repairs gets LOG_DEPTH, which it does not read\.$/],
    ['a setting of another service', ['PORT: 4000', 'DATABASE_POOL_SIZE: 5\n      PORT: 4000'], /^gateway gets DATABASE_POOL_SIZE, which it does not read\.$/],
    ['a port open to the network', ['127.0.0.1:4000:4000', '4000:4000'], /^gateway publishes 4000:4000 beyond this machine\.$/],
    ['a port that nobody listens on', ['127.0.0.1:4000:4000', '127.0.0.1:4000:4010'], /^gateway listens on 4000 but publishes/],
    ['a port published twice', ['127.0.0.1:8025:8025', '127.0.0.1:8080:8025'], /^Port 8080 is published twice\.$/],
    ['a subgraph that is published', ['command: [node, subgraphs/accounts/dist/packed/main.js]', 'command: [node, subgraphs/accounts/dist/packed/main.js]\n    ports: ["127.0.0.1:4001:4001"]'], /^accounts publishes a port/],
    ['a start that does not wait', ['migrate: { condition: service_completed_successfully }', 'migrate: { condition: service_started }'], /^programs does not wait for migrate with service_completed_successfully\.$/],
    ['a volume that is not declared', ['storage:/data', 'store:/data'], /^storage mounts store, which does not exist\.$/],
    ['a file that is not there', ['./deploy/keycloak/realm.json:', './deploy/keycloak/realms.json:'], /^keycloak mounts \.\/deploy\/keycloak\/realms\.json, which does not exist\.$/],
    ['a command that is not built', ['gateway/dist/packed/main.js', 'gateway/dist/packed/index.js'], /^gateway runs node gateway\/dist\/packed\/index\.js, which is not built/],
    ['an address of another port', ['http://repairs:4001/graphql', 'http://repairs:4003/graphql'], /^The gateway looks for repairs at/],
    ['keys exchanged', ['PASSPORT_KEYS: ${PASSPORT_KEYS_REPAIRS:?}', 'PASSPORT_KEYS: ${PASSPORT_KEYS_ACCOUNTS:?}'], /^The gateway and repairs have different passport keys\.$/],
    ['another login', ['postgres://programs_app:', 'postgres://postgres:'], /^programs signs in to the database otherwise/],
    ['a setting left out there alone', ['${MAIL_WEBHOOK_SECRET:?}', '${MAIL_WEBHOOK_SECRET:-}'], /differ in whether MAIL_WEBHOOK_SECRET may be left out\.$/],
    ['a variable without an example', ['${LOG_LEVEL:?}', '${LOG_DEPTH:?}'], /^\.env\.example does not name LOG_DEPTH\.$/],
  ] as const)('%s', (_what, change, complaint) => {
    expect(deploymentProblems(planted('compose', change))).toContainEqual(expect.stringMatching(complaint));
  });
});

describe('a planted violation beside it is found', () => {
  it.each([
    ['another Node than the tests ran on', 'dockerfile', ['node:24.21.0-trixie-slim\nENV', 'node:22.1.0-slim\nENV'], /^The Dockerfile builds on node:22\.1\.0-slim instead of node 24/],
    ['an image that runs as root', 'dockerfile', ['USER node', 'USER root'], /^The image runs as root\.$/],
    ['a workspace left out', 'dockerfile', ['COPY admin/package.json admin/\n', ''], /^The Dockerfile does not copy admin\/package\.json before it installs\.$/],
    ['a secret with a value', 'example', ['\nPOSTGRES_PASSWORD=\n', '\nPOSTGRES_PASSWORD=letmein\n'], /^\.env\.example gives a value to the secret POSTGRES_PASSWORD\.$/],
    ['a secret that nobody can make', 'example', ['# draw: openssl rand -hex 24\nPOSTGRES_PASSWORD=', '# a password\nPOSTGRES_PASSWORD='], /^\.env\.example does not tell how to make POSTGRES_PASSWORD\.$/],
    ['a secret that may be left out here alone', 'example', ['# draw: openssl rand -hex 24\nPOSTGRES_PASSWORD=', '# optional: a password\nPOSTGRES_PASSWORD='], /differ in whether POSTGRES_PASSWORD may be left out\.$/],
    ['a setting that is not used', 'example', ['LOG_LEVEL=info', 'LOG_LEVEL=info\nLOG_COLOUR=no'], /^\.env\.example names LOG_COLOUR, which docker-compose\.yml does not use\.$/],
    ['a placeholder without a value', 'realm', ['${MAIL_FROM}', '${MAIL_SENDER}'], /^The realm needs MAIL_SENDER, which keycloak does not get\.$/],
    ['a client secret', 'realm', ['"clientId": "partner-system",', '"clientId": "partner-system", "secret": "letmein",'], /^The realm file holds the secret of partner-system\.$/],
    ['an audience of somebody else', 'realm', ['"included.custom.audience": "urn:service-programmes:api"', '"included.custom.audience": "account"'], /^The realm gives no token the audience/],
  ] as const)('%s', (_what, text, change, complaint) => {
    expect(deploymentProblems(planted(text, change))).toContainEqual(expect.stringMatching(complaint));
  });
});

it('a setting whose name is put together at run time stands for all its names', () => {
  const read = settingsIn(['environment.url(`SUBGRAPH_${prefix}_URL`); process.env.LOG_LEVEL;', "environment.optional('UPLOAD_DIR')"]);
  expect(['SUBGRAPH_REPAIRS_URL', 'LOG_LEVEL', 'UPLOAD_DIR', 'SUBGRAPH_URL', 'UPLOAD'].map((name) => read.test(name))).toEqual([true, true, true, false, false]);
});

/** What the image itself sets. */
const ofImage = Object.fromEntries([...deployment.dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, pairs]) => pairs!.split(' ').map((pair) => pair.split('=', 2) as [string, string])));

/** The environment of each service as Compose fills it in from a freshly drawn .env. */
function environments(changes: Record<string, string> = {}): Record<string, Record<string, string>> {
  const drawn = parseEnv(execFileSync(process.execPath, [`${repository}/deploy/new-env.js`], { encoding: 'utf8' }));
  const settings: Record<string, string | undefined> = { ...drawn, ...changes };
  const fill = (value: unknown): string => String(value).replaceAll(/\$\{([A-Z_]+):[?-]\}/g, (_placeholder, name: string) => settings[name] ?? '');
  const { services } = parse(deployment.compose, { merge: true }) as { services: Record<string, { environment?: Record<string, unknown> }> };
  return Object.fromEntries(
    Object.entries(services).map(([name, { environment = {} }]) => [name, { ...ofImage, ...Object.fromEntries(Object.entries(environment).map(([setting, value]) => [setting, fill(value)])) }]),
  );
}

describe('with every setting drawn', () => {
  const production = { PLATFORM_ENV: 'production', PUBLIC_URL: 'https://service.example', IDENTITY_URL: 'https://id.service.example' };

  it.each([
    ['for a trial on one machine', {}],
    ['for production', production],
  ])('each of our services accepts its environment %s', (_what, changes) => {
    const of = environments(changes);
    for (const name of subgraphs) expect(() => subgraphConfig(of[name]!), name).not.toThrow();
    expect(() => gatewayConfig(of['gateway']!)).not.toThrow();
  });

  it('accounts sends to the mail catcher, takes what comes back, and waits for a payment provider', () => {
    const { accounts } = environments();
    expect(mailConfig(accounts!)).toMatchObject({ host: 'mail', port: 1025, needsStartTls: false, from: 'no-reply@service.example' });
    expect(mailWebhookKey(accounts!)).toHaveLength(32);
    expect(paymentConfig(accounts!)).toBeNull();
  });

  it('accounts reaches the mail server and the payment provider of production', () => {
    const { accounts } = environments({ ...production, MAIL_URL: 'smtps://platform:p%40ss@mail.example', PAYMENT_API_KEY: 'sk_live_1', PAYMENT_WEBHOOK_SECRET: 'whsec_1', PAYMENT_PUBLISHABLE_KEY: 'pk_live_1' });
    expect(mailConfig(accounts!)).toMatchObject({ host: 'mail.example', port: 465, isTls: true, user: 'platform', password: 'p@ss' });
    expect(paymentConfig(accounts!)).toEqual({ apiKey: 'sk_live_1', webhookSecret: 'whsec_1', publishableKey: 'pk_live_1', apiUrl: null });
    const { accounts: trial } = environments({ ...production });
    expect(mailConfig(trial!)).toMatchObject({ needsStartTls: true });
  });

  it('production refuses the addresses of a trial', () => {
    expect(() => gatewayConfig(environments({ PLATFORM_ENV: 'production' })['gateway']!)).toThrow(/OIDC_ISSUER is not encrypted/);
  });

  it('every secret is drawn anew each time', () => {
    const [first, second] = [environments(), environments()];
    expect(first['postgres']!['POSTGRES_PASSWORD']).toMatch(/^[0-9a-f]{48}$/);
    expect(first['programs']!['PASSPORT_KEYS']).not.toBe(second['programs']!['PASSPORT_KEYS']);
  });
});

interface Realm {
  roles: { client: Record<string, { name: string }[]> };
  clients: { clientId: string; publicClient: boolean; redirectUris?: string[]; attributes?: Record<string, string>; defaultClientScopes: string[] }[];
  clientScopes: { name: string; protocolMappers: { protocolMapper: string; config: Record<string, string> }[] }[];
  components: Record<string, { providerId: string; config: Record<string, string[]> }[]>;
}

describe('the realm that Keycloak imports', () => {
  const realm = JSON.parse(deployment.realm) as Realm;
  const api = realm.clientScopes.find(({ name }) => name === 'api')!;
  const claims = (claim: string): Record<string, string> => api.protocolMappers.find(({ config }) => config['claim.name'] === claim)!.config;

  it('has the roles of the platform and no other', () => {
    expect(realm.roles.client['platform']!.map(({ name }) => name).sort()).toEqual([...roles].sort());
  });

  it('signs access tokens as the platform verifies them: RFC 9068, ES256', () => {
    const signing = realm.clients.filter(({ clientId }) => clientId !== 'platform').map(({ attributes }) => [attributes?.['access.token.header.type.rfc9068'], attributes?.['access.token.signed.response.alg']]);
    expect(signing).toEqual([['true', 'ES256'], ['true', 'ES256']]);
    expect(realm.components['org.keycloak.keys.KeyProvider']!.map(({ providerId }) => providerId)).toContain('ecdsa-generated');
  });

  it('puts the roles as a list and the tenant as a text into the token', () => {
    expect(claims('roles')).toMatchObject({ multivalued: 'true', 'usermodel.clientRoleMapping.clientId': 'platform', 'access.token.claim': 'true' });
    expect(claims('tenant')).toMatchObject({ 'user.attribute': 'tenant', 'access.token.claim': 'true' });
  });

  it('lets the console in by PKCE alone, and back to the console only', () => {
    const console = realm.clients.find(({ clientId }) => clientId === 'console')!;
    expect(console).toMatchObject({ publicClient: true, redirectUris: ['${PUBLIC_URL}/auth-callback'], attributes: { 'pkce.code.challenge.method': 'S256' } });
    expect(console.defaultClientScopes).toContain('api');
  });

  it('lets nobody change an organisation but an administrator', () => {
    const [profile] = realm.components['org.keycloak.userprofile.UserProfileProvider']!;
    const { attributes } = JSON.parse(profile!.config['kc.user.profile.config']![0]!) as { attributes: { name: string; permissions: { edit: string[] } }[] };
    expect(attributes.find(({ name }) => name === 'tenant')?.permissions.edit).toEqual(['admin']);
  });
});
