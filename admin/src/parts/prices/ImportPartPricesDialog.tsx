import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ReasonField } from '../../approvals/ReasonField.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { TextFileField } from '../../display/TextFileField.js';
import { ImportPartPricesDocument, type ImportPartPricesMutation } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';

const currencies = ['NOK', 'SEK', 'EUR', 'DKK', 'GBP'];
type Answer = ImportPartPricesMutation['importPartPrices'];

/** Imports a list of part prices, which a second manager approves; what is wrong with the file is told line by line. */
export function ImportPartPricesDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [currency, setCurrency] = useState('NOK');
  const [validFrom, setValidFrom] = useState('');
  const [csv, setCsv] = useState('');
  const [reason, setReason] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const act = async (): Promise<Answer> => {
    const input = { currency, vatIncluded: false, validFrom, csv, reason: reason.trim() };
    const { importPartPrices } = (await ask(ImportPartPricesDocument, { idempotencyKey: keyOf(input), input })).data;
    setAnswer(importPartPrices);
    return importPartPrices;
  };
  const problems = answer !== null && 'problems' in answer ? answer.problems : [];
  return (
    <ActionDialog title={text('catalogue.prices.import')} submit={text('catalogue.prices.import')} done={text('catalogue.prices.waits')} isComplete={csv !== '' && validFrom !== '' && reason.trim() !== ''} act={act} onClose={onClose} besideFields={['PartPricesRefused']}>
      {(isChecked) => (
        <>
          <Alert severity="info">{text('approvals.secondNeeded')}</Alert>
          <ChoiceField label={text('catalogue.prices.currency')} value={currency} choices={currencies.map((value) => ({ value, label: value }))} onChoose={setCurrency} />
          <TextField label={text('catalogue.prices.firstDay')} type="date" required value={validFrom} onChange={(event) => setValidFrom(event.target.value)} error={isChecked && validFrom === ''} slotProps={{ inputLabel: { shrink: true } }} />
          <TextFileField label={text('catalogue.prices.file')} accept=".csv,text/csv" isMissing={isChecked && csv === ''} onRead={setCsv} />
          {problems.length > 0 && (
            <Alert severity="warning">
              {problems.map(({ line, code }) => (
                <div key={`${line}/${code}`}>{text('catalogue.prices.problem', { line, what: text(`catalogue.prices.problems.${code}`) })}</div>
              ))}
            </Alert>
          )}
          <ReasonField reason={reason} isMissing={isChecked && reason.trim() === ''} onChange={setReason} />
        </>
      )}
    </ActionDialog>
  );
}
