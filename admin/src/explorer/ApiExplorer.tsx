import 'graphiql/style.css';

import './explorer-workers.js';
import './strict-styles.js';

import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { GraphiQL } from 'graphiql';
import { buildSchema } from 'graphql';
import { useMemo } from 'react';

import apiSchema from '../../../schema/api.graphql?raw';
import { useMayAskAdHoc, useViewer } from '../auth/use-viewer.js';
import { useConsoleParts } from '../app/console-context.js';
import { useText } from '../i18n/use-text.js';
import { ForbiddenPage } from '../layout/ForbiddenPage.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { PageLoading } from '../layout/PageLoading.js';
import { usePageTitle } from '../layout/use-page-title.js';
import { createExplorerFetcher } from './explorer-fetcher.js';
import { memoryStorage } from './memory-storage.js';

const firstQuery = `# Requests run as you, against live data.
query FirstPartners {
  organizations(first: 5) {
    nodes {
      displayName
      country
      quarters(last: 2) {
        quarter
        completedRepairs
        verdict
      }
    }
  }
}
`;

/** The explorer, for those who may ask what they like. */
export default function ApiExplorer() {
  const [isKnown, mayAskAdHoc] = [useViewer() !== undefined, useMayAskAdHoc()];
  if (!isKnown) return <PageLoading />;
  return mayAskAdHoc ? <Explorer /> : <ForbiddenPage />;
}

/** GraphiQL with the committed schema: the API is never asked to describe itself. */
function Explorer() {
  const text = useText();
  const isDark = useTheme().palette.mode === 'dark';
  const { session, settings } = useConsoleParts();
  const schema = useMemo(() => buildSchema(apiSchema), []);
  const fetcher = useMemo(() => createExplorerFetcher({ url: settings.graphql, prepare: session.prepare }), [session, settings]);
  usePageTitle(text('explorer.title'));
  return (
    <Box sx={{ mx: { xs: -2, md: -3 }, my: { xs: -2, md: -3 }, height: 'calc(100vh - 52px)', position: 'relative', '& .graphiql-container': { '--color-primary': isDark ? '212, 85%, 76%' : '210, 87%, 34%' } }}>
      <Box component="h1" sx={hiddenVisually}>
        {text('explorer.title')}
      </Box>
      <GraphiQL fetcher={fetcher} schema={schema} defaultQuery={firstQuery} forcedTheme={isDark ? 'dark' : 'light'} storage={memoryStorage()} showPersistHeadersSettings={false} isHeadersEditorEnabled={false}>
        <GraphiQL.Logo>
          <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {text('explorer.note')}
          </Box>
        </GraphiQL.Logo>
      </GraphiQL>
    </Box>
  );
}
