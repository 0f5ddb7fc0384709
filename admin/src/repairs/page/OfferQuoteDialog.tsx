import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { OfferRepairQuoteDocument } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { DateField } from '../../technicians/forms/DateField.js';
import type { ShownRepair } from '../shown-repair.js';
import { amountMinorOf } from '../../display/use-money.js';

const currencies = ['NOK', 'SEK', 'EUR', 'DKK', 'GBP'] as const;
const kinds = ['part', 'labour'] as const;

/** Offers the customer a price for part and work; until the answer the work waits. */
export function OfferQuoteDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [typed, setTyped] = useState({ part: '', labour: '' });
  const [currency, setCurrency] = useState<string>(currencies[0]);
  const [vat, setVat] = useState('vat');
  const [validUntil, setValidUntil] = useState('');
  const named = { part: repair.parts[0]?.description ?? text('repairLife.quotes.part'), labour: text('repairLife.quotes.labour') };
  const amounts = kinds.map((kind) => ({ kind, minor: amountMinorOf(typed[kind], currency), isGiven: typed[kind].trim() !== '' }));
  const lines = amounts.flatMap(({ kind, minor }) => (minor === null ? [] : [{ kind: kind === 'part' ? ('PART' as const) : ('LABOUR' as const), description: named[kind], unitMinor: minor }]));
  const isReadable = amounts.every(({ minor, isGiven }) => !isGiven || minor !== null);
  const input = { repairId: repair.id, currency, vatIncluded: vat === 'vat', validUntil, lines };
  const act = async () => (await ask(OfferRepairQuoteDocument, { input, idempotencyKey: keyOf(input) })).data.offerRepairQuote;
  return (
    <ActionDialog title={text('repairLife.quotes.offer')} submit={text('repairLife.quotes.offer')} done={text('repairLife.quotes.offered')} isComplete={lines.length > 0 && isReadable && validUntil !== ''} problems="repairLife.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          {amounts.map(({ kind, minor, isGiven }) => {
            const isWrong = isChecked && (isGiven ? minor === null : lines.length === 0);
            return <TextField key={kind} label={text('repairLife.quotes.amount', { what: named[kind] })} value={typed[kind]} error={isWrong} helperText={text('repairLife.quotes.amountHint')} onChange={({ target }) => setTyped({ ...typed, [kind]: target.value })} slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 16, autoComplete: 'off' } }} />;
          })}
          <ChoiceField label={text('repairLife.quotes.currency')} value={currency} choices={currencies.map((value) => ({ value, label: value }))} onChoose={setCurrency} />
          <ChoiceField label={text('repairLife.quotes.tax')} value={vat} choices={(['vat', 'noVat'] as const).map((value) => ({ value, label: text(`repairLife.quotes.${value}`) }))} onChoose={setVat} />
          <DateField label={text('repairLife.quotes.until')} isRequired value={validUntil} error={isChecked && (validUntil === '' || validUntil < today()) ? text('repairLife.create.missing') : undefined} onChange={setValidUntil} />
        </>
      )}
    </ActionDialog>
  );
}
