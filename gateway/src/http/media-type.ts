import type { IncomingMessage } from 'node:http';

import { Refusal } from './refusal.js';

const answerTypes = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];

/** Refuses a body of another type, in another encoding than UTF-8, or compressed (which could unfold to any size). */
export function requireMediaType({ headers }: IncomingMessage, wanted: string): void {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (type === wanted && isPlain(headers) && (charset === undefined || charset === 'utf-8' || charset === 'utf8')) return;
  throw new Refusal(415, 'BAD_USER_INPUT', { message: `Send ${wanted} in UTF-8, not compressed.` });
}

/** Refuses a compressed body, which could unfold to any size. */
export function requirePlain({ headers }: IncomingMessage): void {
  if (!isPlain(headers)) throw new Refusal(415, 'BAD_USER_INPUT', { message: 'Send the file as it is, not compressed.' });
}

function isPlain(headers: IncomingMessage['headers']): boolean {
  return (headers['content-encoding'] ?? 'identity') === 'identity';
}

/** The form in which the caller reads answers. Refuses one who could not read any, before anything is done for it. */
export function acceptedAnswerType({ headers: { accept } }: IncomingMessage): string {
  const ranges = (accept ?? '*/*').toLowerCase().split(',').map((range) => range.split(';', 1)[0]!.trim());
  const accepted = ranges.find((range) => answerTypes.includes(range));
  if (accepted === undefined) throw new Refusal(406, 'BAD_USER_INPUT', { message: 'Answers are application/json or application/graphql-response+json.' });
  return accepted.includes('*') ? 'application/json' : accepted;
}
