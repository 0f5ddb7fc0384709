import { spawn } from 'node:child_process';

export interface Watched {
  pid: number;
  pidFile: string;
  /** Removed once the server has ended; for a server whose data nobody wants to keep. */
  removeAfterwards?: string;
}

// Reading ends when the process at the other end of the pipe has ended, however it ended. The pid file proves
// that the number still is the server's, and disappears when the server has shut down.
const script = `
cat > /dev/null
is_running() { read -r pid 2>/dev/null < "$2" && [ "$pid" = "$1" ] && kill -0 "$1" 2>/dev/null; }
for signal in INT QUIT KILL; do
  is_running "$1" "$2" || break
  kill "-$signal" "$1"
  waited=0
  while is_running "$1" "$2" && [ "$waited" -lt 100 ]; do sleep 0.1; waited=$((waited + 1)); done
done
if [ -n "$3" ]; then rm -rf -- "$3"; fi
`;

/**
 * A shell that stops the server when this process has ended without stopping it.
 * It stands in a session of its own, so that Ctrl-C on the terminal does not reach it.
 */
export function watch({ pid, pidFile, removeAfterwards = '' }: Watched): { release(): void } {
  const shell = spawn('/bin/sh', ['-c', script, 'watchdog', String(pid), pidFile, removeAfterwards], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    env: { PATH: process.env.PATH },
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return { release: () => shell.stdin.end() };
}
