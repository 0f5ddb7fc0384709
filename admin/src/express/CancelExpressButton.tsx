import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { CancelExpressDocument, type ExpressPageQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

type Request = NonNullable<ExpressPageQuery['expressReplacement']>;

/** Gives a request up while nothing has shipped. */
export function CancelExpressButton({ request: { id, version, state } }: { request: Request }) {
  const text = useText();
  const ask = useApi();
  const mayCancel = useMay('express.cancel');
  const [isOpen, setOpen] = useState(false);
  if (!mayCancel || (state !== 'REQUESTED' && state !== 'HOLD_PLACED')) return null;
  const act = async () => (await ask(CancelExpressDocument, { input: { expressReplacementId: id, expectedVersion: version } })).data.cancelExpressReplacement;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('express.cancel.open')}
      </Button>
      {isOpen && (
        <ActionDialog title={text('express.cancel.title')} submit={text('express.cancel.submit')} done={text('express.cancel.done')} isComplete act={act} onClose={() => setOpen(false)}>
          {() => <span>{text('express.cancel.words')}</span>}
        </ActionDialog>
      )}
    </>
  );
}
