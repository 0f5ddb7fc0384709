import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { RecordAccountAgreementDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { AgreementFields, isWhole, noAgreement } from './AgreementFields.js';

const outcomes = ['SIGNED', 'REFUSED'] as const;
type Outcome = (typeof outcomes)[number];

/** Records how far the agreement of an account has come: signed it is in use, refused it is closed. */
export function RecordAgreementDialog({ account: { id: accountId, version: expectedVersion }, onClose }: { account: { id: string; version: number }; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [agreement, setAgreement] = useState<Outcome>('SIGNED');
  const [signed, setSigned] = useState(noAgreement);
  const [reason, setReason] = useState('');
  const isSigned = agreement === 'SIGNED';
  const act = async (): Promise<{ __typename: string; message?: string }> =>
    (await ask(RecordAccountAgreementDocument, { input: { accountId, expectedVersion, agreement, signed: isSigned ? signed : null, reason: reason.trim() } })).data.recordAccountAgreement;
  return (
    <ActionDialog title={text('accountActions.agreement.title')} submit={text('accountActions.agreement.submit')} done={text('accountActions.agreement.done')} isComplete={reason.trim() !== '' && (!isSigned || isWhole(signed))} act={act} onClose={onClose} problems="accountActions.problems">
      {(isChecked) => (
        <>
          <ChoiceField label={text('accountActions.agreement.outcome')} value={agreement} choices={outcomes.map((value) => ({ value, label: text(`accountActions.agreement.outcomes.${value}`) }))} onChoose={(value) => setAgreement(value as Outcome)} />
          {isSigned && <AgreementFields signed={signed} isChecked={isChecked} onChange={setSigned} />}
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
