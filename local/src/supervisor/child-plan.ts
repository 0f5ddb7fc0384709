import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import type { LocalFolder } from '../folder/local-folder.js';
import type { Secrets } from '../folder/secrets.js';
import type { Login } from '../postgres/database-url.js';
import { type Subgraph, subgraphs } from '../subgraphs.js';
import type { ChildSpec } from './child-process.js';
import type { Ports } from './ports.js';

export interface Plan {
  /** The checkout whose built processes run. */
  checkout: string;
  folder: LocalFolder;
  ports: Ports;
  secrets: Secrets;
  databaseUrl: (login: Login) => string;
  /** An issuer that runs elsewhere takes the place of the development issuer. */
  externalIssuer: string | undefined;
  audience: string;
  /** What the processes inherit of the caller's environment. */
  environment: Readonly<Record<string, string | undefined>>;
}

export interface ChildPlan {
  issuer: ChildSpec | undefined;
  /** The simulated payment provider. */
  cards: ChildSpec;
  /** Takes everything that is written to somebody. */
  mailbox: ChildSpec;
  subgraphs: ChildSpec[];
  gateway: ChildSpec;
  issuerUrl: string;
  consoleUrl: string;
  subgraphUrls: Record<Subgraph, string>;
}

const host = '127.0.0.1';

/** What to start, and with which settings; every process gets its own secrets and nobody else's. */
export function planChildren(plan: Plan): ChildPlan {
  const { ports } = plan;
  const consoleUrl = `http://${host}:${ports.gateway}`;
  const issuerUrl = plan.externalIssuer ?? `http://${host}:${ports.issuer}`;
  const subgraphUrls = Object.fromEntries(subgraphs.map((name) => [name, `http://${host}:${ports.subgraphs[name]}/graphql`])) as Record<Subgraph, string>;
  const addresses = { consoleUrl, issuerUrl, subgraphUrls };
  const payment = drawPayment(plan);
  const mailing = drawMailing();
  return {
    issuer: plan.externalIssuer === undefined ? issuer(plan, addresses) : undefined,
    subgraphs: subgraphs.map((name) => subgraph({ ...plan, name, issuerUrl, payment, mailing })),
    cards: cards(plan, { ...addresses, payment }),
    mailbox: mailbox(plan, { ...addresses, mailing }),
    gateway: gateway(plan, addresses),
    ...addresses,
  };
}

type Addresses = Pick<ChildPlan, 'issuerUrl' | 'consoleUrl' | 'subgraphUrls'>;

// GraphQL libraries are faster in production mode; that it is a development platform is said apart.
const mode = ({ compiled }: LocalFolder) => ({ NODE_ENV: 'production', PLATFORM_ENV: 'development', NODE_COMPILE_CACHE: compiled });

function issuer({ checkout, folder, ports, secrets, audience, environment }: Plan, { consoleUrl, issuerUrl }: Addresses): ChildSpec {
  return {
    name: 'issuer',
    entry: join(checkout, 'local', 'dist', 'issuer', 'main.js'),
    readyUrl: `${issuerUrl}/readyz`,
    env: {
      ...inherited(environment),
      NODE_ENV: 'development',
      PLATFORM_ENV: 'development',
      HOST: host,
      PORT: String(ports.issuer),
      OIDC_ISSUER: issuerUrl,
      OIDC_AUDIENCE: audience,
      CONSOLE_URL: consoleUrl,
      ISSUER_KEYS_FILE: folder.issuerKeys,
      SERVICE_CLIENT_SECRETS: JSON.stringify(secrets.serviceClients),
    },
  };
}

/** The simulator and whoever asks it start together: what they share is drawn anew each time. */
type Payment = Readonly<Record<'PAYMENT_API_KEY' | 'PAYMENT_WEBHOOK_SECRET' | 'PAYMENT_API_URL', string>>;
type Mailing = Readonly<Record<'MAIL_WEBHOOK_SECRET', string>>;

function drawPayment({ ports }: Plan): Payment {
  const drawn = (): string => randomBytes(24).toString('hex');
  return { PAYMENT_API_KEY: `sk_test_${drawn()}`, PAYMENT_WEBHOOK_SECRET: `whsec_${drawn()}`, PAYMENT_API_URL: `http://${host}:${ports.cards}` };
}

function cards({ checkout, folder, ports, environment }: Plan, { consoleUrl, payment }: Addresses & { payment: Payment }): ChildSpec {
  const { PAYMENT_API_KEY, PAYMENT_WEBHOOK_SECRET } = payment;
  return {
    name: 'cards',
    entry: join(checkout, 'local', 'dist', 'card-simulator', 'main.js'),
    readyUrl: `${payment.PAYMENT_API_URL}/readyz`,
    env: { ...inherited(environment), NODE_ENV: 'development', PLATFORM_ENV: 'development', HOST: host, PORT: String(ports.cards), PAYMENT_API_KEY, PAYMENT_WEBHOOK_SECRET, PAYMENT_WEBHOOK_URL: `${consoleUrl}/payment-notifications`, PAYMENT_FILE: folder.payments },
  };
}

function drawMailing(): Mailing {
  return { MAIL_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}` };
}

function mailbox({ checkout, folder, ports, environment }: Plan, { consoleUrl, mailing }: Addresses & { mailing: Mailing }): ChildSpec {
  return {
    name: 'mail',
    entry: join(checkout, 'local', 'dist', 'mailbox', 'main.js'),
    readyUrl: `http://${host}:${ports.mailbox}/readyz`,
    env: { ...inherited(environment), NODE_ENV: 'development', PLATFORM_ENV: 'development', HOST: host, PORT: String(ports.mailbox), SMTP_PORT: String(ports.smtp), MAILBOX_FILE: folder.mails, MAIL_WEBHOOK_URL: `${consoleUrl}/mail-notifications`, ...mailing },
  };
}

function subgraph({ name, issuerUrl, payment, mailing, checkout, folder, ports, secrets, audience, databaseUrl, environment }: Plan & { name: Subgraph; issuerUrl: string; payment: Payment; mailing: Mailing }): ChildSpec {
  return {
    name,
    entry: join(checkout, 'subgraphs', name, 'dist', 'packed', 'main.js'),
    readyUrl: `http://${host}:${ports.subgraphs[name]}/readyz`,
    env: {
      ...inherited(environment),
      ...mode(folder),
      HOST: host,
      PORT: String(ports.subgraphs[name]),
      ...socketSetting('SOCKET', { folder, name }),
      DATABASE_URL: databaseUrl({ user: `${name}_app`, password: secrets.databaseRoles[name] }),
      OIDC_ISSUER: issuerUrl,
      OIDC_AUDIENCE: audience,
      PASSPORT_KEYS: JSON.stringify(secrets.passportKeys[name]),
      ...(name === 'accounts' ? { ...payment, ...mailing, MAIL_URL: `smtp://${host}:${ports.smtp}`, MAIL_FROM: 'Service programmes <noreply@platform.example>' } : {}),
      ...(name === 'repairs' ? { UPLOAD_DIR: folder.uploads, ATTACHMENT_DIR: folder.attachments } : {}),
      ...(name === 'programs' ? { EVIDENCE_DIR: folder.evidence, AUDIT_SIGNING_KEY: secrets.auditSigningKey } : {}),
    },
  };
}

function gateway({ checkout, folder, ports, secrets, audience, environment }: Plan, { issuerUrl, consoleUrl, subgraphUrls }: Addresses): ChildSpec {
  const ofSubgraphs = subgraphs.flatMap((name) => [
    [`SUBGRAPH_${name.toUpperCase()}_URL`, subgraphUrls[name]],
    [`PASSPORT_KEYS_${name.toUpperCase()}`, JSON.stringify(secrets.passportKeys[name])],
    ...Object.entries(socketSetting(`SUBGRAPH_${name.toUpperCase()}_SOCKET`, { folder, name })),
  ]);
  return {
    name: 'gateway',
    entry: join(checkout, 'gateway', 'dist', 'packed', 'main.js'),
    readyUrl: `${consoleUrl}/readyz`,
    env: {
      ...inherited(environment),
      ...mode(folder),
      HOST: host,
      PORT: String(ports.gateway),
      OIDC_ISSUER: issuerUrl,
      OIDC_AUDIENCE: audience,
      PUBLIC_URL: consoleUrl,
      MAILBOX_URL: `http://${host}:${ports.mailbox}/`,
      CONSOLE_DIR: join(checkout, 'admin', 'dist'),
      ...(Object.fromEntries(ofSubgraphs) as Record<string, string>),
    },
  };
}

/** The longest path that every system takes for a socket. */
const socketPathMax = 100;

/** Where gateway and subgraph meet when they can: a socket costs less than a connection through the network's layers. */
function socketSetting(setting: string, { folder, name }: { folder: LocalFolder; name: Subgraph }): Record<string, string> {
  const path = join(folder.sockets, `${name}.sock`);
  return process.platform === 'win32' || Buffer.byteLength(path) > socketPathMax ? {} : { [setting]: path };
}

const inheritable = /^(PATH|HOME|TMPDIR|LANG|LC_ALL|TZ|LOG_LEVEL|NODE_EXTRA_CA_CERTS|OTEL_.*|DATABASE_POOL_SIZE|(CALLER|TENANT)_POINTS_(MAX|PER_SECOND))$/;

function inherited(environment: Plan['environment']): Record<string, string> {
  const kept = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && inheritable.test(entry[0]));
  return Object.fromEntries(kept);
}
