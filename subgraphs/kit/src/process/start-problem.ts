import { BadEnvironment } from './environment.js';

/** Why a service did not start, in one sentence for the person who started it. */
export function startProblem(error: unknown): string {
  if (error instanceof BadEnvironment) return error.message;
  const { code, address, port } = systemErrorOf(error);
  const where = [address, port].filter((part) => part !== undefined).join(':');
  switch (code) {
    case 'EADDRINUSE':
      return `Another process already listens on ${where}.`;
    case 'EACCES':
      return where === '' ? sentenceOf(error) : `Listening on ${where} is not permitted.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${where}.`;
    case 'ECONNREFUSED':
      return `Nothing answers at ${where}.`;
    case 'ENOTFOUND':
      return `No machine is known by the name that was given: ${sentenceOf(error)}`;
    default:
      return sentenceOf(error);
  }
}

interface SystemError {
  code?: string;
  address?: string;
  port?: number;
}

/** A connection tried over several addresses fails with one error for each. */
function systemErrorOf(error: unknown): SystemError {
  const single = error instanceof AggregateError ? error.errors[0] : error;
  return typeof single === 'object' && single !== null ? (single as SystemError) : {};
}

function sentenceOf(error: unknown): string {
  const single = error instanceof AggregateError && error.message === '' ? error.errors[0] : error;
  const [first = ''] = (single instanceof Error ? single.message : String(single)).split('\n');
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
