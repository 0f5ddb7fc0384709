import { expect, test } from 'vitest';

import { type Display, progressDisplay } from './progress-display.js';

function shown(isTTY: boolean): { display: Display; text: () => string } {
  let text = '';
  return { display: { isTTY, columns: 40, write: (more) => (text += more) }, text: () => text };
}

test('in a file every finished step is a line, and a long one is told by quarters', () => {
  const { display, text } = shown(false);
  const { onProgress, say } = progressDisplay(display);
  onProgress({ step: 'Starting PostgreSQL', state: 'running' });
  onProgress({ step: 'Starting PostgreSQL', state: 'done', elapsedMs: 640 });
  onProgress({ step: 'Loading', state: 'running' });
  for (let percent = 0; percent <= 100; percent += 1) onProgress({ step: 'Loading', state: 'running', fraction: percent / 100 });
  onProgress({ step: 'Loading', state: 'done', elapsedMs: 12_345 });
  say('Hello');
  expect(text()).toBe('Starting PostgreSQL (0.6 s)\nLoading: 25 %\nLoading: 50 %\nLoading: 75 %\nLoading (12.3 s)\nHello\n');
});

test('on a terminal one line changes, no longer than the terminal is wide, and a message goes above it', () => {
  const { display, text } = shown(true);
  const { onProgress, say } = progressDisplay(display);
  onProgress({ step: 'Loading', state: 'running', fraction: 0.5, detail: 'a detail that is longer than the line has room' });
  say('Hello');
  onProgress({ step: 'Loading', state: 'done', elapsedMs: 1_000 });
  const lines = text().split(/\r\u001B\[K/);
  expect(lines[1]).toBe('⠋ Loading: 50 %, a detail that is longe');
  expect(lines[1]).toHaveLength(39);
  expect(lines[2]).toBe('Hello\n');
  expect(lines.at(-1)).toBe('✓ Loading (1.0 s)\n');
});
