import { parseArgs } from 'node:util';

import { Refusal } from './refusal.js';
import { type DemonstrationSize, demonstrationSizes } from './supervisor/demonstration.js';

export interface StartArguments {
  help: boolean;
  fresh: boolean;
  demo: DemonstrationSize;
}

export const usage = `Usage: npm start [-- <options>]

  --fresh                   forget all data first
  --demo none|small|full    how much of the demonstration network to load on the first start (full)
  --help                    show this
`;

export function startArguments(args: readonly string[]): StartArguments {
  const options = { fresh: { type: 'boolean' }, demo: { type: 'string' }, help: { type: 'boolean' } } as const;
  let values: { fresh?: boolean; demo?: string; help?: boolean };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s|\n/);
    throw new Refusal(`${reason}; "npm start -- --help" lists the options.`);
  }
  const demo = demonstrationSizes.find((size) => size === (values.demo ?? 'full'));
  if (demo === undefined) throw new Refusal(`--demo takes ${demonstrationSizes.join(', ')}; not "${values.demo}".`);
  return { help: values.help ?? false, fresh: values.fresh ?? false, demo };
}
