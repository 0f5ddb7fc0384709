
import aasp from './aasp.json' with { type: 'json' };
import ers from './ers.json' with { type: 'json' };
import ids from './ids.json' with { type: 'json' };
import { readProgram } from './read-program.js';
import ssa from './ssa.json' with { type: 'json' };
import type { CatalogueProgram } from './catalogue-program.js';

export const programCatalogue: readonly CatalogueProgram[] = [ids, ssa, aasp, ers].map(readProgram);
