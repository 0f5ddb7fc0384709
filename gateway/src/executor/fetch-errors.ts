import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { unplannedMessage } from '../errors/mask-error.js';
import { type Place, placesInAnswer } from './places.js';
import type { Run } from './run.js';

/** Tells what a subgraph said of its part at the places of the whole answer. `objectsOf` names the objects of the place behind one entity of the request. */
export function tellErrors(errors: readonly GraphQLFormattedError[], { run, place, objectsOf }: { run: Run; place: Place; objectsOf: ((entity: number) => readonly number[]) | null }): void {
  let places: (string | number)[][] | undefined;
  for (const { message, path, extensions } of errors) {
    const tell = (at: readonly (string | number)[] | undefined): number => run.errors.push(new GraphQLError(message, { ...(at && { path: at }), ...(extensions && { extensions }) }));
    const entity = path?.[1];
    if (objectsOf === null) tell(path);
    else if (typeof entity !== 'number') tell(fieldOf(place));
    else for (const object of objectsOf(entity)) tell([...((places ??= placesInAnswer(run.data, place.path))[object] ?? []), ...path!.slice(2)]);
  }
}

/** Tells that a part could not be fetched. What went wrong is for the log alone. */
export function tellFailure(error: unknown, { run, place }: { run: Run; place: Place }): void {
  const at = fieldOf(place);
  if (error instanceof GraphQLError) run.errors.push(new GraphQLError(error.message, { ...(at && { path: at }), extensions: error.extensions, originalError: error.originalError ?? null }));
  else run.errors.push(new GraphQLError(unplannedMessage, { ...(at && { path: at }), originalError: error instanceof Error ? error : new Error(String(error)), extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
}

/** The field whose parts the place is about: as far as the way to it is one. */
function fieldOf({ path }: Place): string[] | undefined {
  const list = path.indexOf('@');
  const field = list === -1 ? [...path] : path.slice(0, list);
  return field.length === 0 ? undefined : field;
}
