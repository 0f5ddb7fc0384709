import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useViewer } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { type RegisterDeviceMutation, RegisterDeviceDocument } from '../generated/operations.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { ChoiceField } from '../list/filters.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { DateField } from '../technicians/forms/DateField.js';
import { checkDevice, type DeviceDraft, deviceRowOf, newDevice } from './device-draft.js';
import { productLines, relations } from './device-resource.js';

type Problems = Extract<RegisterDeviceMutation['registerDevices'], { __typename: 'DeviceRowsTaken' }>['rows'][number]['problems'];
const coverageKinds = ['LIMITED_WARRANTY', 'PROTECTION_PLAN', 'APPLECARE_PLUS', 'EXTENDED_AGREEMENT', 'CONSUMER_LAW'] as const;

/** Registers one device with one coverage; more go through a file. */
export function RegisterDeviceDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const viewer = useViewer();
  const [draft, setDraft] = useState(newDevice);
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const [problems, setProblems] = useState<Problems>([]);
  const asksPartner = viewer?.organization === null;
  const faults = checkDevice(draft);
  const isComplete = Object.keys(faults).length === 0 && (!asksPartner || partner !== null);

  const act = async () => {
    const { registerDevices } = (await ask(RegisterDeviceDocument, { input: { organizationId: partner?.id ?? null, rows: [deviceRowOf(draft)] } })).data;
    const found = registerDevices.__typename === 'DeviceRowsTaken' ? registerDevices.rows[0]!.problems : [];
    setProblems(found);
    return found.length === 0 ? registerDevices : { __typename: 'DeviceRowRejected', message: found[0]!.reason };
  };

  return (
    <ActionDialog title={text('devices.register.title')} submit={text('devices.register.submit')} done={text('devices.register.done', { serial: draft.serialNumber.trim().toUpperCase() })} isComplete={isComplete} besideFields={['DeviceRowRejected']} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <RowProblems problems={problems} />
          {asksPartner && <PartnerField label={text('devices.columns.partner')} value={partner} isFixed={false} error={isChecked && partner === null ? text('devices.register.partnerMissing') : undefined} onChange={setPartner} />}
          <DeviceFields draft={draft} faults={isChecked ? faults : {}} onChange={(part) => setDraft({ ...draft, ...part })} />
          <CoverageFields draft={draft} faults={isChecked ? faults : {}} onChange={(part) => setDraft({ ...draft, ...part })} />
        </>
      )}
    </ActionDialog>
  );
}

function RowProblems({ problems }: { problems: Problems }) {
  const translate = useTranslate();
  if (problems.length === 0) return null;
  return (
    <Alert severity="warning">
      {problems.map(({ field, code, reason }) => (
        <Box key={`${field} ${code}`}>{translate(`devices.problem.${code}`, { _: reason })}</Box>
      ))}
    </Alert>
  );
}

interface FieldsProps {
  draft: DeviceDraft;
  faults: ReturnType<typeof checkDevice>;
  onChange: (part: Partial<DeviceDraft>) => void;
}

function DeviceFields({ draft, faults, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <TextField label={text('devices.columns.serial')} required value={draft.serialNumber} error={faults.serialNumber !== undefined} helperText={faults.serialNumber && text(faults.serialNumber)} onChange={({ target }) => onChange({ serialNumber: target.value })} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />
      <ChoiceField label={text('devices.columns.relation')} value={draft.relation} choices={relations.map((value) => ({ value, label: text(`words.relation.${value}`) }))} onChoose={(relation) => onChange({ relation })} />
      <ChoiceField label={text('devices.product')} value={draft.productLine} choices={productLines.map((value) => ({ value, label: text(`devices.productLine.${value}`) }))} onChoose={(productLine) => onChange({ productLine })} />
      <TextField label={text('devices.columns.product')} value={draft.productName} onChange={({ target }) => onChange({ productName: target.value })} slotProps={{ htmlInput: { maxLength: 120 } }} />
      <TextField label={text('devices.facts.imei')} value={draft.imei} error={faults.imei !== undefined} helperText={faults.imei && text(faults.imei)} onChange={({ target }) => onChange({ imei: target.value })} slotProps={{ htmlInput: { maxLength: 15, inputMode: 'numeric', autoComplete: 'off' } }} />
      <DateField label={text('devices.facts.purchased')} value={draft.purchasedOn} max={today()} onChange={(purchasedOn) => onChange({ purchasedOn })} />
      <TextField label={text('devices.facts.proof')} value={draft.proofReference} helperText={text('devices.register.proofHint')} onChange={({ target }) => onChange({ proofReference: target.value })} slotProps={{ htmlInput: { maxLength: 60 } }} />
    </>
  );
}

function CoverageFields({ draft, faults, onChange }: FieldsProps) {
  const text = useText();
  return (
    <>
      <ChoiceField label={text('devices.register.coverage')} value={draft.coverageKind} all={text('devices.register.noCoverage')} choices={coverageKinds.map((value) => ({ value, label: text(`devices.coverageKind.${value}`) }))} onChoose={(coverageKind) => onChange({ coverageKind })} />
      {draft.coverageKind !== '' && (
        <>
          <DateField label={text('devices.register.from')} isRequired value={draft.coverageStartsOn} error={faults.coverageStartsOn && text(faults.coverageStartsOn)} onChange={(coverageStartsOn) => onChange({ coverageStartsOn })} />
          <DateField label={text('devices.register.to')} value={draft.coverageEndsOn} onChange={(coverageEndsOn) => onChange({ coverageEndsOn })} />
        </>
      )}
    </>
  );
}
