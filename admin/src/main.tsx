import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { startConsole } from './app/start-console.js';
import { StartFailed } from './app/StartFailed.js';

const root = createRoot(document.getElementById('root')!);
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const styles = createCache({ key: 'c', ...(nonce ? { nonce } : {}) });

const show = (content: React.ReactNode): void =>
  root.render(
    <StrictMode>
      <CacheProvider value={styles}>{content}</CacheProvider>
    </StrictMode>,
  );

startConsole().then(show, (error: unknown) => show(<StartFailed error={error} />));
