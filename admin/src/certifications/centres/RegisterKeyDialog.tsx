import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { RegisterTestCentreKeyDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { monospace } from '../../theme/console-theme.js';
import type { ShownCentre } from './shown-centre.js';

/** Thirty-two bytes in base64. */
const keyForm = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const besideFields = ['TestCentreKeyKnown', 'publicKey'];

/** Registers the public key by which a test centre's files are known. */
export function RegisterKeyDialog({ centre: { id, name }, onClose }: { centre: ShownCentre; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [key, setKey] = useState('');
  const publicKey = key.trim();
  const isWhole = keyForm.test(publicKey);
  const act = async () => (await ask(RegisterTestCentreKeyDocument, { testCentreId: id, publicKey })).data.registerTestCentreKey;
  return (
    <ActionDialog title={text('testCentres.registerKeyOf', { name })} submit={text('testCentres.submit')} done={text('testCentres.keyRegistered')} isComplete={isWhole} problems="testCentres.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const isKnown = refused === 'TestCentreKeyKnown';
        return (
          <>
            <Alert severity="info">{text('testCentres.keyNote')}</Alert>
            <TextField
              label={text('testCentres.publicKey')}
              required
              value={key}
              error={isKnown || refused === 'publicKey' || (isChecked && !isWhole)}
              helperText={text(isKnown ? 'testCentres.problems.TestCentreKeyKnown' : 'testCentres.publicKeyHint')}
              onChange={({ target }) => setKey(target.value)}
              slotProps={{ htmlInput: { maxLength: 64, autoComplete: 'off', spellCheck: false, style: { fontFamily: monospace } } }}
            />
          </>
        );
      }}
    </ActionDialog>
  );
}
