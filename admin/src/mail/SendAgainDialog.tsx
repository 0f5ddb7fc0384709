import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { type MessageRowFragment, SendMessageAgainDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Sends an e-mail again that came back or was given up, to an address that can be corrected first. */
export function SendAgainDialog({ message: { id, address, isToOrganization, failure, organization }, onClose }: { message: MessageRowFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const kept = (isToOrganization ? organization.mailContact?.email : address) ?? '';
  const [email, setEmail] = useState(kept);
  const corrected = email.trim();
  const isAddress = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(corrected);
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(SendMessageAgainDocument, { messageId: id, email: corrected === kept ? null : corrected })).data.sendMessageAgain;
  return (
    <ActionDialog title={text('mail.sendAgain')} submit={text('mail.sendAgain')} done={text('mail.queuedAgain')} isComplete={isAddress} act={act} onClose={onClose} problems="mail.problems" besideFields={['email']}>
      {(isChecked, refused) => {
        const isWrong = (isChecked && !isAddress) || refused === 'email';
        return (
          <>
            {failure !== null && <Alert severity="info" sx={{ overflowWrap: 'anywhere' }}>{failure}</Alert>}
            <TextField
              label={text('mail.resend.email')}
              type="email"
              required
              autoComplete="off"
              value={email}
              onChange={({ target }) => setEmail(target.value)}
              error={isWrong}
              helperText={isWrong ? text('mail.resend.noAddress') : text(isToOrganization ? 'mail.resend.toOrganization' : 'mail.resend.toCustomer')}
            />
          </>
        );
      }}
    </ActionDialog>
  );
}
