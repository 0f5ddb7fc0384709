import type { ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';

import { createAuthProvider } from '../auth/auth-provider.js';
import { loadConsoleSettings } from '../auth/console-settings.js';
import { createSession } from '../auth/session.js';
import { createViewerReader } from '../auth/viewer.js';
import { createDataProvider } from '../data/data-provider.js';
import { createAsk } from '../data/gql-fetch.js';
import { createI18nProvider } from '../i18n/i18n-provider.js';
import { preferredLocale } from '../i18n/locale.js';
import { Console } from './Console.js';
import { ConsoleContext } from './console-context.js';
import { createPreferences } from './preferences.js';
import { resources } from './resources.js';

/** Learns where to sign in and loads the texts of the first language, then hands over to react-admin. */
export async function startConsole(): Promise<ReactNode> {
  const preferences = createPreferences();
  const locale = preferredLocale({ chosen: preferences.getItem<string>('locale'), ofBrowser: navigator.languages });
  const [settings, i18nProvider] = await Promise.all([loadConsoleSettings(), createI18nProvider(locale)]);
  const session = createSession(settings);
  const ask = createAsk({ url: settings.graphql, prepare: session.prepare });
  const viewer = createViewerReader(ask);
  const providers = {
    authProvider: createAuthProvider({ session, viewer }),
    dataProvider: createDataProvider({ ask, resources }),
    i18nProvider,
    store: preferences,
  };
  const router = createBrowserRouter([{ path: '*', element: <Console {...providers} /> }]);
  return (
    <ConsoleContext value={{ settings, session, viewer }}>
      <RouterProvider router={router} />
    </ConsoleContext>
  );
}
