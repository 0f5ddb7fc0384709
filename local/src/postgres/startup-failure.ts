/** Why a server did not start: its port was taken in the meantime, or the reason it gave. */
export type StartupFailure = { kind: 'port-taken' } | { kind: 'refused'; reason: string };

/** Reads the reason from what the server, or initdb, wrote before it ended. */
export function startupFailure(output: string): StartupFailure {
  const lines = output.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.some((line) => /could not (bind|create any TCP\/IP sockets)/.test(line) || line.includes('Address already in use'))) {
    return { kind: 'port-taken' };
  }
  const full = lines.find((line) => line.includes('No space left on device'));
  const telling = lines.find((line) => /\b(FATAL|PANIC):/.test(line)) ?? lines.find((line) => /\berror:/.test(line)) ?? lines.at(-1);
  return { kind: 'refused', reason: full === undefined ? withoutPrefix(telling ?? 'it gave no reason') : 'the disk is full' };
}

function withoutPrefix(line: string): string {
  return line.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '');
}
