import type { OnProgress, Progress } from './progress.js';

/** Where progress is shown: a terminal, or a file or pipe that keeps every line. */
export interface Display {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  write(text: string): unknown;
}

/** Shows progress in one line that changes on a terminal, and in plain lines elsewhere. */
export function progressDisplay(display: Display): { onProgress: OnProgress; say: (text: string) => void } {
  return display.isTTY === true ? changingLine(display) : plainLines(display);
}

export function doneLine({ step, elapsedMs = 0 }: Progress): string {
  return `${step} (${(elapsedMs / 1000).toFixed(1)} s)`;
}

export function runningLine({ step, fraction, detail }: Progress): string {
  const parts = [fraction === undefined ? '' : `${Math.floor(fraction * 100)} %`, detail ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? step : `${step}: ${parts.join(', ')}`;
}

const toldEvery = 0.25;

function plainLines(display: Display): ReturnType<typeof progressDisplay> {
  let told = 0;
  return {
    say: (text) => void display.write(`${text}\n`),
    onProgress: (progress) => {
      if (progress.state === 'done') {
        told = 0;
        display.write(`${doneLine(progress)}\n`);
      } else if (progress.fraction !== undefined && progress.fraction < 1 && progress.fraction >= told + toldEvery) {
        told = progress.fraction - (progress.fraction % toldEvery);
        display.write(`${runningLine(progress)}\n`);
      }
    },
  };
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001B[K';
const frameMs = 100;

function changingLine(display: Display): ReturnType<typeof progressDisplay> {
  let current: Progress | undefined;
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    if (current === undefined) return;
    const line = `${frames[frame++ % frames.length]} ${runningLine(current)}`;
    // Some terminals say that they have no columns at all.
    display.write(`${clearLine}${line.slice(0, (display.columns || 80) - 1)}`);
  };
  const rest = (): void => {
    clearInterval(timer);
    timer = undefined;
    current = undefined;
  };
  return {
    // A message takes the place of the changing line, which then goes on below it.
    say: (text) => {
      display.write(`${clearLine}${text}\n`);
      draw();
    },
    onProgress: (progress) => {
      if (progress.state === 'done') {
        rest();
        display.write(`${clearLine}✓ ${doneLine(progress)}\n`);
        return;
      }
      current = progress;
      timer ??= setInterval(draw, frameMs).unref();
      draw();
    },
  };
}
