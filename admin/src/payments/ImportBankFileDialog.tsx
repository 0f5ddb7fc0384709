import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { TextFileField } from '../display/TextFileField.js';
import { ImportBankFileDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';

/** Takes a bank's file: what names an invoice settles it at once. */
export function ImportBankFileDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [xml, setXml] = useState('');
  const act = async (): Promise<{ __typename: string; message?: string }> => (await ask(ImportBankFileDocument, { idempotencyKey: keyOf({ xml }), input: { xml } })).data.importBankFile;
  return (
    <ActionDialog title={text('money.payments.import')} submit={text('money.payments.submit')} done={text('money.payments.imported')} isComplete={xml !== ''} act={act} onClose={onClose}>
      {(isChecked) => <TextFileField label={text('money.payments.file')} accept=".xml,text/xml,application/xml" isMissing={isChecked && xml === ''} onRead={setXml} />}
    </ActionDialog>
  );
}
