import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useAsk } from '../../data/use-ask.js';
import { PartVersionsDocument, type PartVersionsQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';

type Version = PartVersionsQuery['partVersions']['nodes'][number];

/** Who has changed the part, when, and what stood there before. */
export function VersionsPanel({ number }: { number: string }) {
  const text = useText();
  const query = useAsk(PartVersionsDocument, { number });
  return (
    <Panel title={text('partImports.versions')}>
      <AskState query={query}>
        {({ partVersions }) => (partVersions.nodes.length === 0 ? text('partImports.noVersions') : <Box sx={{ display: 'grid', gap: 1.5 }}>{partVersions.nodes.map((version) => <OneVersion key={version.id} version={version} />)}</Box>)}
      </AskState>
    </Panel>
  );
}

function OneVersion({ version: { version, at, byName, changes } }: { version: Version }) {
  const text = useText();
  const formats = useFormats();
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Typography component="h3" sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{text('partImports.version', { version, name: byName, at: formats.dateTime(at) })}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, color: 'text.secondary', overflowWrap: 'anywhere' }}>
        {changes.map(({ column, from, to }) => (
          <li key={column}>{text(from === null ? 'partImports.began' : 'partImports.became', { column, from: from ?? '', to: to ?? text('partImports.nothing') })}</li>
        ))}
      </Box>
    </Box>
  );
}
