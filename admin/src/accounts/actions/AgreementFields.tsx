import TextField from '@mui/material/TextField';

import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { DateField } from './BillingActions.js';

export interface SignedAgreement {
  id: string;
  version: string;
  signatory: string;
  signedOn: string;
}

export const noAgreement = (): SignedAgreement => ({ id: '', version: '', signatory: '', signedOn: today() });

export function isWhole(signed: SignedAgreement): boolean {
  return Object.values(signed).every((value) => value.trim() !== '');
}

const lettersMax = { id: 60, version: 20, signatory: 120 } as const;

/** The agreement that was signed: its number and version, who signed it and when. */
export function AgreementFields({ signed, isChecked, onChange }: { signed: SignedAgreement; isChecked: boolean; onChange: (signed: SignedAgreement) => void }) {
  const text = useText();
  const labels = { id: text('money.account.agreementId'), version: text('money.account.agreementVersion'), signatory: text('money.account.signatory') };
  return (
    <>
      {(['id', 'version', 'signatory'] as const).map((name) => (
        <TextField key={name} label={labels[name]} required value={signed[name]} onChange={({ target }) => onChange({ ...signed, [name]: target.value })} error={isChecked && signed[name].trim() === ''} slotProps={{ htmlInput: { maxLength: lettersMax[name] } }} />
      ))}
      <DateField label={text('money.account.signedOn')} value={signed.signedOn} isMissing={isChecked && signed.signedOn === ''} onChange={(signedOn) => onChange({ ...signed, signedOn })} />
    </>
  );
}
