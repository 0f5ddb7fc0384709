import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { SetMailContactDocument } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';

const languages = ['en', 'nb', 'sv', 'de'] as const;

interface MailContactDialogProps {
  organizationId: string;
  contact: { email: string; name: string | null; locale: string } | null;
  onClose: () => void;
}

/** Sets where an organisation receives its mail, and in which language. */
export function MailContactDialog({ organizationId, contact, onClose }: MailContactDialogProps) {
  const text = useText();
  const ask = useApi();
  const own = useConsoleLocale();
  const [email, setEmail] = useState(contact?.email ?? '');
  const [name, setName] = useState(contact?.name ?? '');
  const [locale, setLocale] = useState(contact?.locale ?? own);
  const isAddress = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email.trim());
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(SetMailContactDocument, { input: { organizationId, email: email.trim(), name: name.trim() || null, locale } })).data.setMailContact;
  return (
    <ActionDialog title={text('mail.contact.title')} submit={text('mail.contact.save')} done={text('mail.contact.saved')} isComplete={isAddress} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <TextField label={text('mail.contact.email')} type="email" required autoComplete="off" value={email} onChange={({ target }) => setEmail(target.value)} error={isChecked && !isAddress} helperText={isChecked && !isAddress ? text('mail.contact.noAddress') : text('mail.contact.hint')} />
          <TextField label={text('mail.contact.name')} value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 200 } }} />
          <ChoiceField label={text('mail.contact.language')} value={locale} choices={languages.map((value) => ({ value, label: text(`mail.languages.${value}`) }))} onChoose={setLocale} />
        </>
      )}
    </ActionDialog>
  );
}
