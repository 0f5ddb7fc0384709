import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { RecordScreeningDocument, RepairCodesDocument, type IdsScreeningResult } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { DateField } from '../../technicians/forms/DateField.js';

const results: readonly IdsScreeningResult[] = ['FAULT_FOUND', 'NO_FAULT'];

export interface Screened {
  organizationId: string;
  serialNumber: string;
  /** Who is at work on it; null where nobody is. */
  technicianId: string | null;
  /** What is thought to be wrong with it already; empty where nothing is. */
  issueCode: string;
}

/** Records that a device was screened; a fault is named by the table of codes. */
export function ScreeningDialog({ screened: { organizationId, serialNumber, technicianId, issueCode }, onClose }: { screened: Screened; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const locale = useConsoleLocale();
  const [result, setResult] = useState<IdsScreeningResult>('FAULT_FOUND');
  const [faultCode, setFault] = useState(issueCode);
  const [screenedOn, setDay] = useState<string>(today());
  const issues = useAsk(RepairCodesDocument, { locale }, { staleTimeMs: 600_000 }).data?.data.repairCodes.issues ?? [];
  const isFault = result === 'FAULT_FOUND';
  const input = { organizationId, serialNumber, result, screenedOn, technicianId, ...(isFault ? { faultCode } : {}) };
  const act = async () => (await ask(RecordScreeningDocument, { input })).data.recordScreening;
  return (
    <ActionDialog title={text('repairLife.findings.screen')} submit={text('repairLife.findings.screen')} done={text('repairLife.findings.screened')} isComplete={(!isFault || faultCode !== '') && screenedOn !== ''} problems="repairLife.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <ChoiceField label={text('repairLife.findings.result')} value={result} choices={results.map((value) => ({ value, label: text(`repairLife.findings.${value}`) }))} onChoose={(value) => setResult(value as IdsScreeningResult)} />
          {isFault && <ChoiceField label={text('repairLife.findings.fault')} value={faultCode} all={text('repairLife.create.choose')} choices={issues.map(({ code, text: words }) => ({ value: code, label: `${code} · ${words}` }))} error={isChecked && faultCode === '' ? text('repairLife.create.missing') : undefined} onChoose={setFault} />}
          <DateField label={text('repairLife.findings.day')} isRequired max={today()} value={screenedOn} error={isChecked && screenedOn === '' ? text('repairLife.create.missing') : undefined} onChange={setDay} />
        </>
      )}
    </ActionDialog>
  );
}
