import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { RecordScreeningDocument, RepairCodesDocument, type IdsScreeningResult } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { DateField } from '../../technicians/forms/DateField.js';
import type { ShownRepair } from '../RepairShow.js';

const results: readonly IdsScreeningResult[] = ['FAULT_FOUND', 'NO_FAULT'];

/** Records that the device was screened; a fault is named by the table of codes. */
export function ScreeningDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const locale = useConsoleLocale();
  const [result, setResult] = useState<IdsScreeningResult>('FAULT_FOUND');
  const [faultCode, setFault] = useState(repair.issues[0]?.code ?? '');
  const [screenedOn, setDay] = useState<string>(today());
  const issues = useAsk(RepairCodesDocument, { locale }, { staleTimeMs: 600_000 }).data?.data.repairCodes.issues ?? [];
  const isFault = result === 'FAULT_FOUND';
  const serialNumber = repair.device?.serialNumber ?? '';
  const input = { organizationId: repair.organization.id, serialNumber, result, screenedOn, technicianId: repair.technician?.id ?? null, ...(isFault ? { faultCode } : {}) };
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
