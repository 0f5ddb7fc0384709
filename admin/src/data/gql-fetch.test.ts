import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ApiError } from './api-error.js';
import { createAsk, type Operation } from './gql-fetch.js';

const operation: Operation<{ partner: string | null }, { id: string }> = { toString: () => 'query Partner($id: ID!) { partner(id: $id) }' };

function answering(...replies: { status?: number; body: unknown; headers?: Record<string, string> }[]) {
  const sent: { headers: Record<string, string>; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent.push({ headers: init.headers as Record<string, string>, body: JSON.parse(String(init.body)) });
    const reply = replies[Math.min(sent.length, replies.length) - 1]!;
    return new Response(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body), { status: reply.status ?? 200, headers: reply.headers ?? {} });
  });
  return sent;
}

const session = () => {
  const asked: unknown[] = [];
  return { asked, prepare: async (options?: { isRefused?: boolean }) => void asked.push(options) };
};

async function failure(work: Promise<unknown>): Promise<ApiError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
}

describe('asking the API', () => {
  beforeEach(() => void vi.useRealTimers());
  afterEach(() => void vi.unstubAllGlobals());

  test('sends the operation with its variables and says that it comes from the console', async () => {
    const sent = answering({ body: { data: { partner: 'Fjordlys' } } });
    const ask = createAsk({ url: '/graphql', prepare: session().prepare });
    expect(await ask(operation, { id: '1' })).toEqual({ data: { partner: 'Fjordlys' }, warnings: [] });
    expect(sent[0]!.headers['x-console']).toBe('1');
    expect(sent[0]!.body).toEqual({ query: operation.toString(), variables: { id: '1' } });
  });

  test('sends the id of an operation that has one, and its text where the gateway does not know it', async () => {
    const known: typeof operation = { toString: () => 'query Partner', __meta__: { id: 'sha256:1' } };
    const sent = answering({ status: 400, body: { errors: [{ message: 'x', extensions: { code: 'DOCUMENT_UNKNOWN' } }] } }, { body: { data: { partner: 'Fjordlys' } } });
    const texts = async () => ({ 'sha256:1': operation.toString() });
    const { data } = await createAsk({ url: '/graphql', prepare: session().prepare, texts })(known, { id: '1' });
    expect(data).toEqual({ partner: 'Fjordlys' });
    expect(sent.map(({ body }) => body)).toEqual([{ documentId: 'sha256:1', variables: { id: '1' } }, { query: operation.toString(), variables: { id: '1' } }]);
  });

  test('an operation that the gateway no longer takes from the console tells to reload', async () => {
    answering({ status: 403, body: { errors: [{ message: 'x', extensions: { code: 'DOCUMENT_UNTRUSTED' } }] } });
    expect((await failure(createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }))).code).toBe('CONSOLE_OUTDATED');
  });

  test('an answer with gaps is used, and each gap is a warning with its path', async () => {
    answering({ body: { data: { partner: null }, errors: [{ message: 'x', path: ['organizations', 'nodes', 3, 'technicians'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } });
    const { warnings } = await createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' });
    expect(warnings).toEqual([{ path: 'organizations.nodes.technicians', code: 'INTERNAL_SERVER_ERROR' }]);
  });

  test.each([
    ['FORBIDDEN', 403],
    ['BAD_USER_INPUT', 422],
    ['CONFLICT', 409],
    ['RATE_LIMITED', 429],
    ['SOMETHING_NEW', 500],
  ])('an answer without data and with the code %s fails with status %i', async (code, status) => {
    answering({ body: { data: null, errors: [{ message: 'no', extensions: { code } }] } });
    expect((await failure(createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }))).status).toBe(status);
  });

  test('a refused argument marks its field, and the request can be named to support', async () => {
    answering({ body: { errors: [{ message: 'plannedOn: lies before today', extensions: { code: 'BAD_USER_INPUT', field: 'input.plannedOn' } }] }, headers: { 'x-request-id': 'r-7' } });
    const error = await failure(createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }));
    expect(error).toMatchObject({ field: 'input.plannedOn', requestId: 'r-7', body: { errors: { plannedOn: 'plannedOn: lies before today' } } });
  });

  test('a refused session is renewed once, and the request sent again', async () => {
    const { asked, prepare } = session();
    const sent = answering({ status: 401, body: { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] } }, { body: { data: { partner: 'Fjordlys' } } });
    expect((await createAsk({ url: '/graphql', prepare })(operation, { id: '1' })).data).toEqual({ partner: 'Fjordlys' });
    expect(asked).toEqual([undefined, { isRefused: true }]);
    expect(sent).toHaveLength(2);
  });

  test('a session refused twice ends the session', async () => {
    answering({ status: 401, body: { errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] } });
    expect((await failure(createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }))).code).toBe('UNAUTHENTICATED');
  });

  test('a page instead of an answer is the platform being out of reach', async () => {
    answering({ status: 502, body: '<html>Bad gateway</html>' });
    expect((await failure(createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }))).code).toBe('UNREACHABLE');
  });

  test('no answer in time is told as such', async () => {
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))));
    expect((await failure(createAsk({ url: '/graphql', prepare: session().prepare, timeoutMs: 20 })(operation, { id: '1' }))).code).toBe('TIMED_OUT');
  });

  test('a request that nobody waits for any more is not an error of the platform', async () => {
    vi.stubGlobal('fetch', (_url: string, { signal }: RequestInit) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))));
    const leaving = new AbortController();
    const asking = createAsk({ url: '/graphql', prepare: session().prepare })(operation, { id: '1' }, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 5);
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
  });
});
