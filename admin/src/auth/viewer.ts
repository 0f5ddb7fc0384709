import type { Ask } from '../data/gql-fetch.js';
import { ViewerDocument, type ViewerQuery } from '../generated/operations.js';

export type Viewer = ViewerQuery['viewer'];

/** Reads the viewer once per sign-in; a failed reading is tried again by the next one who asks. */
export function createViewerReader(ask: Ask): { read: () => Promise<Viewer>; forget: () => void } {
  let reading: Promise<Viewer> | null = null;
  return {
    read: () => {
      reading ??= ask(ViewerDocument, {}).then(
        ({ data }) => data.viewer,
        (error: unknown) => {
          reading = null;
          throw error;
        },
      );
      return reading;
    },
    forget: () => (reading = null),
  };
}
