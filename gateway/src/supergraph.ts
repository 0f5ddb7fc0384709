import { readFileSync } from 'node:fs';

/**
 * The committed supergraph as this gateway can load it: @apollo/gateway refuses a supergraph that names the security
 * features, which it does not enforce; the subgraphs do.
 */
export function readSupergraph(file: string): string {
  let sdl: string;
  try {
    sdl = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`the supergraph ${file} cannot be read; npm run schema writes it`, { cause: error });
  }
  return sdl.replaceAll(', for: SECURITY)', ')');
}
