import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { OpenServiceAccountDocument, type ServiceAccountType } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { type PartnerChoice, PartnerField } from '../../partners/PartnerField.js';
import { AgreementFields, isWhole, noAgreement } from './AgreementFields.js';

const types = ['AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'SELF_SERVICING_ACCOUNT', 'LIMITED_BILLING_SERVICE_ACCOUNT'] as const satisfies readonly ServiceAccountType[];

/** Opens a service account for an organisation: in use at once under a signed agreement, pending without one. */
export function OpenAccountDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const [type, setType] = useState<ServiceAccountType>(types[0]);
  const [soldTo, setSoldTo] = useState('');
  const [isSigned, setSigned] = useState(true);
  const [signed, setAgreement] = useState(noAgreement);
  const isNumber = /^\d{1,10}$/.test(soldTo.trim());
  const act = async (): Promise<{ __typename: string; message?: string }> =>
    (await ask(OpenServiceAccountDocument, { input: { organizationId: partner!.id, soldTo: soldTo.trim(), type, agreement: isSigned ? signed : null } })).data.openServiceAccount;
  return (
    <ActionDialog title={text('accountActions.open.title')} submit={text('accountActions.open.submit')} done={text('accountActions.open.done')} isComplete={partner !== null && isNumber && (!isSigned || isWhole(signed))} act={act} onClose={onClose} problems="accountActions.problems">
      {(isChecked) => (
        <>
          <PartnerField label={text('accounts.columns.partner')} value={partner} isFixed={false} error={isChecked && partner === null ? text('accountActions.open.noPartner') : undefined} onChange={setPartner} />
          <ChoiceField label={text('accounts.columns.type')} value={type} choices={types.map((value) => ({ value, label: text(`words.accountType.${value}`) }))} onChoose={(value) => setType(value as ServiceAccountType)} />
          <TextField label={text('accounts.columns.soldTo')} required value={soldTo} onChange={({ target }) => setSoldTo(target.value)} error={isChecked && !isNumber} helperText={text('accountActions.open.soldToHint')} slotProps={{ htmlInput: { inputMode: 'numeric' } }} />
          <FormControlLabel control={<Switch checked={isSigned} onChange={({ target }) => setSigned(target.checked)} />} label={text('accountActions.open.signed')} />
          {isSigned && <AgreementFields signed={signed} isChecked={isChecked} onChange={setAgreement} />}
        </>
      )}
    </ActionDialog>
  );
}
