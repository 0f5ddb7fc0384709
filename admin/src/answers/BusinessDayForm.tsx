import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ApiError } from '../data/api-error.js';
import { useAsk } from '../data/use-ask.js';
import { AnswerBusinessDayDocument, BusinessCalendarsDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { regionName } from '../list/calendar-regions.js';
import { ChoiceField } from '../list/filters.js';
import { DateField } from '../technicians/forms/DateField.js';
import { AnswerForm } from './AnswerForm.js';

const countForm = /^\d{1,3}$/;

/** Which day is so many business days after another in a region, and which holidays lie between. */
export function BusinessDayForm({ today }: { today: string }) {
  const text = useText();
  const formats = useFormats();
  const calendars = useAsk(BusinessCalendarsDocument, {}).data?.data.businessCalendars ?? [];
  const [region, setRegion] = useState('NO');
  const [from, setFrom] = useState(today);
  const [count, setCount] = useState('10');
  const [facts, setFacts] = useState({ region, from, businessDays: 0 });
  const [isAsked, setAsked] = useState(false);
  const query = useAsk(AnswerBusinessDayDocument, { facts }, { enabled: isAsked });
  const calendar = calendars.find((each) => each.region === facts.region);
  const isCount = countForm.test(count.trim());
  const isOutside = query.error instanceof ApiError && query.error.code === 'BAD_USER_INPUT';
  const ask = (): void => {
    setFacts({ region, from, businessDays: Number(count) });
    setAsked(true);
  };
  const regions = calendars.map((each) => ({ value: each.region, label: regionName(each.region, formats.country) })).sort((a, b) => a.label.localeCompare(b.label));
  return (
    <AnswerForm
      title={text('askedDates.days.title')}
      note={text('askedDates.days.note')}
      isComplete={from !== '' && isCount}
      onAsk={ask}
      fields={(isChecked) => (
        <>
          <ChoiceField label={text('askedDates.days.region')} value={region} choices={regions.length === 0 ? [{ value: region, label: formats.country(region) }] : regions} onChoose={setRegion} />
          <DateField label={text('askedDates.days.from')} isRequired value={from} error={isChecked && from === '' ? text('repairLife.create.missing') : undefined} onChange={setFrom} />
          <TextField label={text('askedDates.days.count')} required value={count} error={isChecked && !isCount} helperText={text('askedDates.days.countHint')} onChange={({ target }) => setCount(target.value)} slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3, autoComplete: 'off' } }} />
        </>
      )}
      answer={
        !isAsked ? null : isOutside ? (
          <Alert severity="warning">{text('askedDates.days.outside', { first: calendar?.firstYear ?? '', last: calendar?.lastYear ?? '' })}</Alert>
        ) : (
          <AskState query={query}>
            {({ businessDay: { date, skipped, calendarVersion } }) => (
              <>
                <Box sx={{ fontWeight: 600 }}>{text('askedDates.days.answer', { date: formats.date(date), weekday: formats.weekday(date) })}</Box>
                <Box>{skipped.length === 0 ? text('askedDates.days.noHolidays') : text('askedDates.days.holidays', { list: formats.list(skipped.map((holiday) => `${holiday.name} (${formats.date(holiday.date)})`)) })}</Box>
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{text('askedDates.days.calendar', { version: calendarVersion })}</Box>
              </>
            )}
          </AskState>
        )
      }
    />
  );
}
