import Box from '@mui/material/Box';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { AnswerLimitedWarrantyDocument, type ErsDamageCause, type LimitedWarrantyFacts } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useReason } from '../i18n/use-reason.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { ChoiceField } from '../list/filters.js';
import { DateField } from '../technicians/forms/DateField.js';
import { AnswerForm } from './AnswerForm.js';
import { TermsLine } from './TermsLine.js';

const items = {
  iphone: { item: 'IPHONE', acquired: 'IPHONE' },
  inBox: { item: 'ACCESSORY', acquired: 'IN_BOX' },
  apart: { item: 'ACCESSORY', acquired: 'SEPARATELY' },
  otherMaker: { item: 'THIRD_PARTY_ACCESSORY', acquired: 'SEPARATELY' },
} as const satisfies Record<string, Pick<LimitedWarrantyFacts, 'item' | 'acquired'>>;
type Item = keyof typeof items;

const causes: readonly ErsDamageCause[] = ['MANUFACTURING_DEFECT', 'ACCIDENTAL_DAMAGE'];
/** The last day that a check asked for, as `<= 2026-03-01`. */
const lastDayOf = (required: string | null): string | null => /^<= (\d{4}-\d{2}-\d{2})$/.exec(required ?? '')?.[1] ?? null;

/** Whether the limited warranty covers something by the day it was bought, today. */
export function LimitedWarrantyForm() {
  const text = useText();
  const formats = useFormats();
  const reason = useReason();
  const [item, setItem] = useState<Item>('iphone');
  const [cause, setCause] = useState<ErsDamageCause>('MANUFACTURING_DEFECT');
  const [purchaseDate, setPurchaseDate] = useState('');
  const [facts, setFacts] = useState<LimitedWarrantyFacts | null>(null);
  const query = useAsk(AnswerLimitedWarrantyDocument, { facts: facts ?? { ...items.iphone } }, { enabled: facts !== null });
  return (
    <AnswerForm
      title={text('askedDates.warranty.title')}
      note={text('askedDates.warranty.note')}
      isComplete={purchaseDate !== ''}
      onAsk={() => setFacts({ ...items[item], purchaseDate, cause })}
      fields={(isChecked) => (
        <>
          <ChoiceField label={text('askedDates.warranty.item')} value={item} choices={(Object.keys(items) as Item[]).map((value) => ({ value, label: text(`askedDates.warranty.items.${value}`) }))} onChoose={(value) => setItem(value as Item)} />
          <DateField label={text('askedDates.warranty.purchased')} isRequired value={purchaseDate} error={isChecked && purchaseDate === '' ? text('repairLife.create.missing') : undefined} onChange={setPurchaseDate} />
          <ChoiceField label={text('askedDates.warranty.cause')} value={cause} choices={causes.map((value) => ({ value, label: text(`askedDates.warranty.causes.${value}`) }))} onChoose={(value) => setCause(value as ErsDamageCause)} />
        </>
      )}
      answer={
        facts === null ? null : (
          <AskState query={query}>
            {({ assessLimitedWarranty: { assessment } }) => (
              <>
                {assessment.results.map(({ criterion, verdict, reasonCode, required }) => {
                  const lastDay = lastDayOf(required);
                  const why = [verdict !== 'MET' && reason(reasonCode), lastDay !== null && text('askedDates.warranty.lastDay', { date: formats.date(lastDay) })].filter(Boolean);
                  return (
                    <Box key={criterion}>
                      <Box sx={{ fontWeight: 600 }}>{text(`askedDates.warranty.verdicts.${verdict}`)}</Box>
                      {why.map((line) => <Box key={String(line)}>{line}.</Box>)}
                    </Box>
                  );
                })}
                <Box>{text('askedDates.warranty.law')}</Box>
                <TermsLine terms={assessment.ruleSet} />
              </>
            )}
          </AskState>
        )
      }
    />
  );
}
