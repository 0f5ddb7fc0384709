import { createContext, useContext } from 'react';

import type { ConsoleSettings } from '../auth/console-settings.js';
import type { Session } from '../auth/session.js';
import type { createViewerReader } from '../auth/viewer.js';

export interface ConsoleParts {
  settings: ConsoleSettings;
  session: Session;
  viewer: ReturnType<typeof createViewerReader>;
}

/** What the console is made of, for the few places that need more than the API. */
export const ConsoleContext = createContext<ConsoleParts | null>(null);

export function useConsoleParts(): ConsoleParts {
  const parts = useContext(ConsoleContext);
  if (parts === null) throw new Error('The console has not been started.');
  return parts;
}
