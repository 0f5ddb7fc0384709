import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { cardPage } from './card-page.js';
import { inventedCard } from './invented-cards.js';
import { PaymentLedger } from './payment-ledger.js';
import { carryOut } from './provider-api.js';
import { readForm, textAt } from './read-form.js';
import { cancelPayment, confirmPayment, disputePayment, finishConfirmation, PaymentRefused, type SimulatedDispute, type SimulatedPayment, shownPayment } from './simulated-payment.js';
import { Teller, type Told } from './tell-platform.js';

export interface CardSimulatorSettings {
  host: string;
  port: number;
  apiKey: string;
  webhookSecret: string;
  webhookUrl: string;
  /** Where payments are kept; null forgets them with the process. */
  file: string | null;
  now?: () => Date;
}

/** What becomes of the next call: its connection breaks after it was carried out, or before; it is carried out and never answered; or an error of the provider's. */
export type CallFault = 'ANSWER_LOST' | 'CALL_LOST' | 'NO_ANSWER' | 'ERROR';

export interface RunningCardSimulator {
  url: string;
  port: number;
  ledger: PaymentLedger;
  teller: Teller;
  /** Faults of the calls to come, the first one first. */
  faults: CallFault[];
  /** The cardholder uses a card, as on the page. */
  enterCard(paymentId: string, cardId: string): void;
  /** The cardholder disputes the charge, or their bank decides about it. */
  dispute(paymentId: string, status: SimulatedDispute['status']): void;
  stop(): Promise<void>;
}

/** A payment provider's HTTP on this machine: what its SDK sends is answered, and what happens is told, signed. */
export async function startCardSimulator(settings: CardSimulatorSettings): Promise<RunningCardSimulator> {
  const now = (): number => Math.floor((settings.now?.() ?? new Date()).getTime() / 1_000);
  const ledger = new PaymentLedger(settings.file);
  const teller = new Teller({ ...settings, now });
  const faults: CallFault[] = [];
  const changed = (told: readonly Told[]): void => {
    ledger.keep();
    teller.tell(told);
  };
  const enterCard = (paymentId: string, cardId: string): void => useCard(ledger.payments.get(paymentId)!, { cardId, now: now(), changed });
  const dispute = (paymentId: string, status: SimulatedDispute['status']): void => disputeCharge(ledger.payments.get(paymentId)!, { status, now: now(), changed });
  const server = createServer((request, response) => {
    answer({ settings, ledger, faults, now: now(), changed }, request, response).catch(() => response.destroy());
  });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await teller.stop();
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${settings.host}:${port}`, port, ledger, teller, faults, enterCard, dispute, stop };
}

interface Serving {
  settings: CardSimulatorSettings;
  ledger: PaymentLedger;
  faults: CallFault[];
  now: number;
  changed: (told: readonly Told[]) => void;
}

async function answer(serving: Serving, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://simulator');
  if (url.pathname === '/healthz' || url.pathname === '/readyz') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
  const body = await textOf(request);
  if (url.pathname.startsWith('/card-entry/')) return answerPage(serving, { url, method: request.method ?? 'GET', body }, response);
  if (request.headers.authorization !== `Bearer ${serving.settings.apiKey}`) return send(response, 401, { error: { type: 'invalid_request_error', message: 'Unknown key.' } });
  const fault = serving.faults.shift();
  if (fault === 'CALL_LOST') return void response.destroy();
  if (fault === 'ERROR') return send(response, 500, { error: { type: 'api_error', message: 'Something is wrong at our end.' } });
  const { status, text } = answerOnce(serving, { method: request.method ?? 'GET', url, body, key: request.headers['idempotency-key'] as string | undefined });
  if (fault === 'ANSWER_LOST') return void response.destroy();
  if (fault === 'NO_ANSWER') return;
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': `req_${randomBytes(7).toString('hex')}` }).end(text);
}

interface Asked {
  method: string;
  url: URL;
  body: string;
  key: string | undefined;
}

/** What was asked under a key is answered as it was the first time; another request under it is refused. */
function answerOnce({ ledger, now, changed }: Serving, { method, url, body, key }: Asked): { status: number; text: string } {
  const asked = createHash('sha256').update(`${method} ${url.pathname} ${body}`).digest('hex');
  const known = key === undefined ? undefined : ledger.answers.get(key);
  if (known !== undefined && known.asked !== asked) return { status: 400, text: errorText({ type: 'idempotency_error', message: 'This key belongs to another request.' }) };
  if (known !== undefined) return { status: known.status, text: known.body };
  let answered: { status: number; text: string };
  let told: readonly Told[] = [];
  try {
    const done = carryOut(ledger, { method, path: url.pathname, form: readForm(body), query: url.searchParams, now });
    answered = { status: 200, text: JSON.stringify(done.body) };
    told = done.told;
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    const { declineCode, payment } = error.details;
    const type = error.status === 402 ? 'card_error' : 'invalid_request_error';
    answered = { status: error.status, text: errorText({ type, code: error.code, message: error.code, ...(declineCode !== undefined && { decline_code: declineCode }), ...(payment !== undefined && { payment_intent: shownPayment(payment, { expandsCharge: true }) }) }) };
  }
  if (key !== undefined) ledger.answers.set(key, { asked, status: answered.status, body: answered.text });
  if (method !== 'GET' || told.length > 0) changed(told);
  return answered;
}

function answerPage({ ledger, now, changed }: Serving, { url, method, body }: { url: URL; method: string; body: string }, response: ServerResponse): void {
  const payment = ledger.payment(url.pathname.slice('/card-entry/'.length));
  if (payment === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such payment.\n');
  if (method === 'POST') {
    const form = readForm(body);
    const cardId = textAt(form, 'card');
    if (cardId !== undefined) useCard(payment, { cardId, now, changed });
    else if (payment.status === 'succeeded') disputeAsAsked(payment, { asked: textAt(form, 'dispute'), now, changed });
    else if (payment.status === 'requires_action') confirmAtBank(payment, { isConfirmed: textAt(form, 'confirm') === 'yes', now, changed });
    return void response.writeHead(303, { location: url.pathname }).end();
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }).end(cardPage(payment, nonce));
}

interface Change {
  now: number;
  changed: (told: readonly Told[]) => void;
}

function useCard(payment: SimulatedPayment, { cardId, now, changed }: Change & { cardId: string }): void {
  const card = inventedCard(cardId);
  if (card === undefined || payment.status !== 'requires_payment_method') return;
  try {
    confirmPayment(payment, { card, isPresent: true, now });
    changed([{ type: card.present === 'CONFIRMATION' ? 'payment_intent.requires_action' : 'payment_intent.amount_capturable_updated', payment }]);
  } catch (error) {
    if (!(error instanceof PaymentRefused)) throw error;
    changed([{ type: 'payment_intent.payment_failed', payment }]);
  }
}

function confirmAtBank(payment: SimulatedPayment, { isConfirmed, now, changed }: Change & { isConfirmed: boolean }): void {
  if (isConfirmed) finishConfirmation(payment, now);
  else cancelPayment(payment);
  changed([{ type: isConfirmed ? 'payment_intent.amount_capturable_updated' : 'payment_intent.canceled', payment }]);
}

function disputeCharge(payment: SimulatedPayment, { status, now, changed }: Change & { status: SimulatedDispute['status'] }): void {
  const isOver = status === 'won' || status === 'lost';
  const isNew = payment.dispute === null;
  disputePayment(payment, status, now);
  changed([{ type: isNew ? 'charge.dispute.created' : isOver ? 'charge.dispute.closed' : 'charge.dispute.updated', payment }]);
}

function disputeAsAsked(payment: SimulatedPayment, { asked, ...change }: Change & { asked: string | undefined }): void {
  const status = ({ open: 'needs_response', won: 'won', lost: 'lost' } as const)[asked as 'open' | 'won' | 'lost'];
  const isNext = payment.dispute === null ? status === 'needs_response' : payment.dispute.status === 'needs_response' && (status === 'won' || status === 'lost');
  if (isNext) disputeCharge(payment, { status, ...change });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function errorText(error: object): string {
  return JSON.stringify({ error });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
