import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { TextFileField } from '../display/TextFileField.js';
import { ImportPriceListDocument, type ImportPriceListMutation } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';

const currencies = { NO: 'NOK', SE: 'SEK', DE: 'EUR', DK: 'DKK', FI: 'EUR', GB: 'GBP' } as const;
type Country = keyof typeof currencies;
type Answer = ImportPriceListMutation['importPriceList'];

/** Imports a price list as a draft; what is wrong with the file is told line by line. */
export function ImportPricesDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [country, setCountry] = useState<Country>('NO');
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [csv, setCsv] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const act = async (): Promise<Answer> => {
    const input = { country, currency: currencies[country], effectiveFrom, vatIncluded: true, csv };
    const { importPriceList } = (await ask(ImportPriceListDocument, { idempotencyKey: keyOf(input), input })).data;
    setAnswer(importPriceList);
    return importPriceList;
  };
  const problems = answer !== null && 'problems' in answer ? answer.problems : [];
  return (
    <ActionDialog title={text('money.prices.import')} submit={text('money.prices.import')} done={text('money.prices.imported')} isComplete={csv !== '' && effectiveFrom !== ''} act={act} onClose={onClose} besideFields={['PricesWrong']}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('money.prices.country')} value={country} choices={Object.entries(currencies).map(([value, currency]) => ({ value, label: `${value}, ${currency}` }))} onChoose={(value) => setCountry(value as Country)} />
          <TextField label={text('money.prices.firstDay')} type="date" required value={effectiveFrom} onChange={(event) => setEffectiveFrom(event.target.value)} error={isChecked && effectiveFrom === ''} slotProps={{ inputLabel: { shrink: true } }} />
          <TextFileField label={text('money.prices.file')} accept=".csv,text/csv" isMissing={isChecked && csv === ''} onRead={setCsv} />
          {problems.length > 0 && (
            <Alert severity="warning">
              {problems.map(({ line, column, reason }) => (
                <div key={`${line}/${column}/${reason}`}>{text('money.prices.problem', { line, column, reason })}</div>
              ))}
            </Alert>
          )}
        </>
      )}
    </ActionDialog>
  );
}
