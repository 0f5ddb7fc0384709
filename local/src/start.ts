import { startArguments, usage } from './command-line.js';
import { Interruption } from './interruption.js';
import { Refusal } from './refusal.js';
import { ProblemSummary } from './supervisor/problem-summary.js';
import { type Display, progressDisplay } from './supervisor/progress-display.js';
import { type RunningStack, startStack } from './supervisor/stack.js';
import { type StackOptions } from './supervisor/stack-options.js';
import { welcome } from './welcome.js';

export interface Start {
  args: readonly string[];
  stack: Omit<StackOptions, 'fresh' | 'demo' | 'onProgress' | 'onProblem' | 'signal'>;
  display?: Display;
}

/** Runs the platform until somebody stops it or a part of it fails; answers the exit code. */
export async function start({ args, stack, display = process.stdout }: Start): Promise<number> {
  const { say, onProgress } = progressDisplay(display);
  const problems = new ProblemSummary(say);
  let running: RunningStack | undefined;
  const interruption = new Interruption(
    () => say('Stopping; Ctrl-C again ends everything without waiting.'),
    () => {
      running?.kill();
      process.exit(1);
    },
  );
  try {
    const { help, fresh, demo } = startArguments(args);
    if (help) {
      say(usage);
      return 0;
    }
    running = await startStack({ ...stack, fresh, demo, onProgress, onProblem: (problem) => problems.add(problem), signal: interruption.signal });
    say(welcome(running.endpoints.console));
    const failure = await Promise.race([interruption.asked(), running.failed]);
    problems.end();
    if (failure !== undefined) throw failure;
    await running.stop();
    say('Stopped.');
    return 0;
  } catch (error) {
    if (interruption.signal.aborted) return 0;
    if (!(error instanceof Refusal)) throw error;
    say(`\n${error.message}`);
    return 1;
  } finally {
    problems.end();
    interruption.forget();
  }
}
