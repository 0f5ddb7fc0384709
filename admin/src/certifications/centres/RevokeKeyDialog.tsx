import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

import { useApi } from '../../data/use-ask.js';
import { RevokeTestCentreKeyDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { monospace } from '../../theme/console-theme.js';
import { inGroups, type ShownCentre, type ShownKey } from './shown-centre.js';

/** Revokes a key of a test centre. */
export function RevokeKeyDialog({ centre: { name }, shown: { id, fingerprint }, onClose }: { centre: ShownCentre; shown: ShownKey; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const act = async () => (await ask(RevokeTestCentreKeyDocument, { id })).data.revokeTestCentreKey;
  return (
    <ActionDialog title={text('testCentres.revokeOf', { name })} submit={text('testCentres.revoke')} done={text('testCentres.keyRevoked')} isComplete problems="testCentres.problems" act={act} onClose={onClose}>
      {() => (
        <>
          <Alert severity="warning">{text('testCentres.revokeNote')}</Alert>
          <Box component="code" sx={{ fontFamily: monospace, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{inGroups(fingerprint)}</Box>
        </>
      )}
    </ActionDialog>
  );
}
