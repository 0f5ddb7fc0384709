import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { parse } from 'yaml';

import { settingsOfService } from './settings-read.js';

const subgraphs = ['programs', 'accounts', 'repairs', 'certification'];
const ours = ['migrate', ...subgraphs, 'gateway'];
const required = ['postgres', 'keycloak', 'storage', 'mail', ...ours];
/** Nothing outside the composition speaks to these. */
const unpublished = new Set(['postgres', 'migrate', ...subgraphs]);

/** What the check looks at; texts, so that a test can plant a violation in them. */
export function readDeployment(root) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  return {
    compose: read('docker-compose.yml'),
    dockerfile: read('Dockerfile'),
    example: read('.env.example'),
    realm: read('deploy/keycloak/realm.json'),
    manifest,
    workspaces: manifest.workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: root })),
    exists: (path) => existsSync(join(root, path)),
    settingsOf: (service) => settingsOfService(root, service),
  };
}

/** Everything that is not as it should be, one sentence each. */
export function deploymentProblems(deployment) {
  const { services = {}, volumes = {} } = parse(deployment.compose, { merge: true });
  const view = { ...deployment, services, volumes };
  const missing = required.filter((name) => !(name in services)).map((name) => `There is no service ${name}.`);
  if (missing.length > 0) return missing;
  return [
    ...Object.keys(services).flatMap((name) => serviceProblems(view, name)),
    ...publishedTwice(services),
    ...ours.flatMap((name) => ownServiceProblems(view, name)),
    ...subgraphs.flatMap((name) => subgraphProblems(services, name)),
    ...exampleProblems(view),
    ...realmProblems(view),
    ...dockerfileProblems(view),
  ];
}

function serviceProblems({ services, volumes, exists, manifest }, name) {
  const service = services[name];
  const environment = service.environment ?? {};
  const isOneShot = service.restart === 'no';
  const problems = [];
  const version = /:v?\d+(\.\d+)+[\w.-]*$/.test(service.image ?? '');
  if (!version) problems.push(`${name} uses the image ${service.image}, which is not pinned to a version.`);
  if (ours.includes(name) && service.image !== `${manifest.name}:${manifest.version}`) problems.push(`${name} uses the image ${service.image} instead of ${manifest.name}:${manifest.version}.`);
  if (!isOneShot && !/^CMD(-SHELL)?$/.test(service.healthcheck?.test?.[0])) problems.push(`${name} has no health check.`);
  for (const [setting, value] of Object.entries(environment)) problems.push(...secretProblems(name, setting, String(value)));
  for (const [target, { condition } = {}] of Object.entries(dependencies(service))) {
    const expected = services[target]?.restart === 'no' ? 'service_completed_successfully' : 'service_healthy';
    if (services[target] === undefined) problems.push(`${name} depends on ${target}, which does not exist.`);
    else if (condition !== expected) problems.push(`${name} does not wait for ${target} with ${expected}.`);
  }
  for (const port of service.ports ?? []) {
    if (unpublished.has(name)) problems.push(`${name} publishes a port; only this composition may speak to it.`);
    else if (!/^127\.0\.0\.1:\d+:\d+$/.test(port)) problems.push(`${name} publishes ${port} beyond this machine.`);
  }
  for (const volume of service.volumes ?? []) {
    const source = volume.split(':')[0];
    if (source.startsWith('.') ? !exists(source) : !(source in volumes)) problems.push(`${name} mounts ${source}, which does not exist.`);
  }
  return problems;
}

function dependencies({ depends_on: needs = {} }) {
  return Array.isArray(needs) ? Object.fromEntries(needs.map((name) => [name, {}])) : needs;
}

const secretName = /PASSWORD|SECRET|TOKEN|CREDENTIAL|(^|_)KEYS?(_|$)/;
const demanded = /\$\{[A-Z][A-Z0-9_]*:\?[^}]*\}/g;
/** Nothing where it is not set; .env.example says that it may be left out. */
const leftOut = /\$\{([A-Z][A-Z0-9_]*):-\}/g;

function secretProblems(name, setting, value) {
  const problems = [];
  const literal = value.replaceAll(demanded, '').replaceAll(leftOut, '');
  if (literal.includes('${')) problems.push(`${name} gets ${setting} without demanding it: write \${NAME:?}.`);
  if (secretName.test(setting) && literal !== '') problems.push(`${name} gets the secret ${setting} from the file itself.`);
  if (/:\/\/[^/@\s]*:[^/@\s]+@/.test(literal)) problems.push(`${name} gets a password in ${setting} from the file itself.`);
  else if (/[A-Za-z0-9+/_=-]{32,}/.test(literal)) problems.push(`${name} gets something like a secret in ${setting} from the file itself.`);
  return problems;
}

function publishedTwice(services) {
  const ports = Object.values(services).flatMap((service) => (service.ports ?? []).map((port) => port.split(':').at(-2)));
  return ports.filter((port, index) => ports.indexOf(port) !== index).map((port) => `Port ${port} is published twice.`);
}

function ownServiceProblems({ services, settingsOf, exists }, name) {
  const { command = [], environment = {}, ports = [] } = services[name];
  const read = settingsOf(name);
  const problems = Object.keys(environment).filter((setting) => !read.test(setting)).map((setting) => `${name} gets ${setting}, which it does not read.`);
  const script = command.at(-1) ?? '';
  const source = script.includes('/dist/') ? script.replace(/\/dist\/(packed\/)?/, '/src/').replace(/\.js$/, '.ts') : script;
  if (command[0] !== 'node' || !exists(source)) problems.push(`${name} runs ${command.join(' ')}, which is not built from any source.`);
  for (const port of ports) {
    if (port.split(':').at(-1) !== String(environment.PORT)) problems.push(`${name} listens on ${environment.PORT} but publishes ${port}.`);
  }
  return problems;
}

/** The gateway, the migration and the subgraph must speak of the same address, key and password. */
function subgraphProblems(services, name) {
  const upper = name.toUpperCase();
  const own = services[name].environment;
  const gateway = services.gateway.environment;
  const password = services.migrate.environment[`DATABASE_PASSWORD_${upper}`];
  const problems = [];
  if (gateway[`SUBGRAPH_${upper}_URL`] !== `http://${name}:${own.PORT}/graphql`) problems.push(`The gateway looks for ${name} at ${gateway[`SUBGRAPH_${upper}_URL`]}.`);
  if (gateway[`PASSPORT_KEYS_${upper}`] !== own.PASSPORT_KEYS) problems.push(`The gateway and ${name} have different passport keys.`);
  if (!own.DATABASE_URL?.startsWith(`postgres://${name}_app:${password}@`)) problems.push(`${name} signs in to the database otherwise than the migration prepares it.`);
  for (const setting of ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'PLATFORM_ENV']) {
    if (own[setting] !== gateway[setting]) problems.push(`The gateway and ${name} differ in ${setting}.`);
  }
  return problems;
}

function exampleProblems({ compose, example }) {
  const used = new Set([...compose.matchAll(/\$\{([A-Z][A-Z0-9_]*)/g)].map((match) => match[1]));
  const lines = example.split('\n');
  const settings = lines.flatMap((line, index) => (/^[A-Z][A-Z0-9_]*=/.test(line) ? [{ name: line.split('=')[0], value: line.slice(line.indexOf('=') + 1), above: lines[index - 1] ?? '' }] : []));
  const given = new Set(settings.map(({ name }) => name));
  const mayBeLeftOut = new Set([...compose.matchAll(leftOut)].map((match) => match[1]));
  const isOptional = ({ above }) => above.startsWith('# optional: ');
  return [
    ...[...used].filter((name) => !given.has(name)).map((name) => `.env.example does not name ${name}.`),
    ...settings.filter(({ name }) => !used.has(name)).map(({ name }) => `.env.example names ${name}, which docker-compose.yml does not use.`),
    ...settings.filter(({ name, value }) => secretName.test(name) && value !== '').map(({ name }) => `.env.example gives a value to the secret ${name}.`),
    ...settings.filter((setting) => setting.value === '' && !setting.above.startsWith('# draw: ') && !isOptional(setting)).map(({ name }) => `.env.example does not tell how to make ${name}.`),
    ...settings.filter((setting) => isOptional(setting) !== mayBeLeftOut.has(setting.name)).map(({ name }) => `.env.example and docker-compose.yml differ in whether ${name} may be left out.`),
  ];
}

function realmProblems({ realm, services }) {
  const given = Object.keys(services.keycloak.environment);
  const placeholders = [...new Set([...realm.matchAll(/\$\{([A-Z][A-Z0-9_]*)\}/g)].map((match) => match[1]))];
  const { users, clients, clientScopes } = JSON.parse(realm);
  const audiences = JSON.stringify(clientScopes);
  return [
    ...placeholders.filter((name) => !given.includes(name)).map((name) => `The realm needs ${name}, which keycloak does not get.`),
    ...(users === undefined ? [] : ['The realm file holds users; people belong into the running Keycloak.']),
    ...clients.filter(({ secret }) => secret !== undefined).map(({ clientId }) => `The realm file holds the secret of ${clientId}.`),
    ...(audiences.includes(`"included.custom.audience":"${services.gateway.environment.OIDC_AUDIENCE}"`) ? [] : ['The realm gives no token the audience that the gateway asks for.']),
  ];
}

function dockerfileProblems({ dockerfile, manifest, workspaces }) {
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1]);
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const copied = [...dockerfile.matchAll(/^COPY (\S+\/package\.json) \S+$/gm)].map((match) => match[1]);
  return [
    ...bases.filter((base) => !base.startsWith(`node:${manifest.devDependencies.node}-`)).map((base) => `The Dockerfile builds on ${base} instead of node ${manifest.devDependencies.node}.`),
    ...(/^USER (?!root\b|0\b)\S+$/m.test(last) ? [] : ['The image runs as root.']),
    ...copied.filter((file) => !workspaces.includes(file)).map((file) => `The Dockerfile copies ${file}, which does not exist.`),
    ...workspaces.filter((file) => !copied.includes(file)).map((file) => `The Dockerfile does not copy ${file} before it installs.`),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = deploymentProblems(readDeployment(join(import.meta.dirname, '..', '..')));
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
