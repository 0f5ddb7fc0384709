import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { ApiError } from '../data/api-error.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { AnswerCoverageDocument, type AnswerCoverageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { DateField } from '../technicians/forms/DateField.js';
import { AnswerForm } from './AnswerForm.js';
import { askedNumber } from './asked-number.js';

/** What covers a device on a day, and why each of its coverages does or does not. */
export function DeviceCoverageForm({ today }: { today: string }) {
  const text = useText();
  const [number, setNumber] = useState('');
  const [on, setOn] = useState(today);
  const [asked, setAsked] = useState<{ serialNumber: string | null; imei: string | null; on: string } | null>(null);
  const query = useAsk(AnswerCoverageDocument, asked ?? { serialNumber: null, imei: null, on }, { enabled: asked !== null });
  const isUnreadable = query.error instanceof ApiError && query.error.code === 'BAD_USER_INPUT';
  return (
    <AnswerForm
      title={text('askedDates.coverage.title')}
      note={text('askedDates.coverage.note')}
      isComplete={number.trim() !== '' && on !== ''}
      onAsk={() => setAsked({ ...askedNumber(number), on })}
      fields={(isChecked) => (
        <>
          <TextField label={text('askedDates.coverage.number')} required value={number} error={isChecked && number.trim() === ''} onChange={({ target }) => setNumber(target.value)} slotProps={{ htmlInput: { maxLength: 24, autoComplete: 'off', spellCheck: false } }} />
          <DateField label={text('askedDates.coverage.on')} isRequired value={on} error={isChecked && on === '' ? text('repairLife.create.missing') : undefined} onChange={setOn} />
        </>
      )}
      answer={
        asked === null ? null : isUnreadable ? (
          <Alert severity="warning">{text('askedDates.coverage.unreadable')}</Alert>
        ) : (
          <AskState query={query}>{({ coverageCheck }) => (coverageCheck.length === 0 ? text('askedDates.coverage.unknown') : coverageCheck.map((check) => <CheckedDevice key={check.device.id} check={check} />))}</AskState>
        )
      }
    />
  );
}

function CheckedDevice({ check: { device, coverage: found } }: { check: AnswerCoverageQuery['coverageCheck'][number] }) {
  const text = useText();
  const formats = useFormats();
  const { kind } = found.coverage ?? { kind: null };
  return (
    <Box sx={{ pb: 1 }}>
      <Box sx={{ fontWeight: 600 }}>{kind === null ? text('askedDates.coverage.nothing', { code: found.code }) : text('askedDates.coverage.covered', { by: text(`devices.coverageKind.${kind}`), code: found.code })}</Box>
      <Box sx={{ fontSize: '0.875rem' }}>
        <RecordLink to={`/devices/${device.id}/show`}>{device.serialNumber}</RecordLink> {[device.productName, device.organization.displayName].filter(Boolean).join(' · ')}
      </Box>
      {found.judged.length === 0 && <Box sx={{ fontSize: '0.875rem' }}>{text('devices.coverage.none')}</Box>}
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {found.judged.map(({ reason, coverage }) => (
          <li key={coverage.id}>
            {`${text(`devices.coverageKind.${coverage.kind}`)}: ${text(`devices.reason.${reason}`)} (${formats.date(coverage.startsOn)} – ${coverage.endsOn === null ? '' : formats.date(coverage.endsOn)})`}
          </li>
        ))}
      </Box>
    </Box>
  );
}
