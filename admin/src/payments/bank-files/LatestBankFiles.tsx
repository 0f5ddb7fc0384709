import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { useAsk } from '../../data/use-ask.js';
import { LatestBankFilesDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';

/** The bank's files that came last, each leading to its report. */
export function LatestBankFiles({ chosen, onChoose }: { chosen: string | null; onChoose: (id: string) => void }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(LatestBankFilesDocument, {});
  return (
    <Panel title={text('bankFiles.latest')}>
      <AskState query={query}>
        {({ bankFiles: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('bankFiles.none')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map(({ id, fileName, startedAt, importedByName, entriesTotal }) => (
                <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5, borderTop: 1, borderColor: 'divider' }}>
                  <Button onClick={() => onChoose(id)} aria-current={id === chosen}>
                    {fileName ?? text('bankFiles.unnamed')}
                  </Button>
                  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                    {[formats.dateTime(startedAt), importedByName, text('bankFiles.count', { smart_count: entriesTotal })].join(' · ')}
                  </Box>
                </Box>
              ))}
            </Box>
          </>
        )}
      </AskState>
    </Panel>
  );
}
