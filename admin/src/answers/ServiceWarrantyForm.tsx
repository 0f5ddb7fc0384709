import Box from '@mui/material/Box';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { AnswerServiceWarrantyDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { DateField } from '../technicians/forms/DateField.js';
import { AnswerForm } from './AnswerForm.js';
import { longestWarranty } from './longest-warranty.js';
import { TermsLine } from './TermsLine.js';

interface Ends {
  serviceDate: string;
  appleWarrantyEnd: string | null;
  appleCareEnd: string | null;
}

/** How long a service is warranted: the longest of what the terms give, the warranty and the plan. */
export function ServiceWarrantyForm({ today }: { today: string }) {
  const text = useText();
  const formats = useFormats();
  const [serviceDate, setServiceDate] = useState(today);
  const [warranty, setWarranty] = useState('');
  const [plan, setPlan] = useState('');
  const [asked, setAsked] = useState<Ends | null>(null);
  const query = useAsk(AnswerServiceWarrantyDocument, { facts: asked ?? { serviceDate, appleWarrantyEnd: null, appleCareEnd: null } }, { enabled: asked !== null });
  return (
    <AnswerForm
      title={text('askedDates.service.title')}
      note={text('askedDates.service.note')}
      isComplete={serviceDate !== ''}
      onAsk={() => setAsked({ serviceDate, appleWarrantyEnd: warranty || null, appleCareEnd: plan || null })}
      fields={(isChecked) => (
        <>
          <DateField label={text('askedDates.service.date')} isRequired value={serviceDate} error={isChecked && serviceDate === '' ? text('repairLife.create.missing') : undefined} onChange={setServiceDate} />
          <DateField label={text('askedDates.service.warranty')} value={warranty} onChange={setWarranty} />
          <DateField label={text('askedDates.service.plan')} value={plan} onChange={setPlan} />
        </>
      )}
      answer={
        asked === null ? null : (
          <AskState query={query}>
            {({ serviceWarranty: { serviceWarrantyUntil, assessment } }) => (
              <>
                <Box sx={{ fontWeight: 600 }}>{text('askedDates.service.answer', { date: formats.date(serviceWarrantyUntil) })}</Box>
                <Box>{text(`askedDates.service.grounds.${longestWarranty(serviceWarrantyUntil, asked)}`)}</Box>
                <TermsLine terms={assessment.ruleSet} />
              </>
            )}
          </AskState>
        )
      }
    />
  );
}
