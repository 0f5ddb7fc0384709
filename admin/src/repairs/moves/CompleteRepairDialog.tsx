import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CompleteRepairDocument, type NoTroubleClass } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownRepair } from '../RepairShow.js';
import { TechnicianField } from './TechnicianField.js';

const classes: readonly NoTroubleClass[] = ['N01', 'N02', 'N03', 'N05', 'N06', 'N07', 'N99'];
const besideFields = ['RepairTechnicianNotCertified'];

/** Completes a repair with what its kind asks for: the serial numbers of what was exchanged, or why nothing was repaired. */
export function CompleteRepairDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [technicianId, setTechnician] = useState('');
  const [replacement, setReplacement] = useState('');
  const [noTrouble, setNoTrouble] = useState<NoTroubleClass>('N01');
  const [serials, setSerials] = useState<Readonly<Record<string, string>>>({});
  const modules = repair.parts.filter(({ partType, serialized }) => partType === 'MODULE' && serialized === true);
  const isWhole = repair.repairType === 'WUMS' || repair.repairType === 'WUMC' || repair.parts.some(({ partType }) => partType === 'REPLACEMENT');
  const serialOf = (kind: 'kbb' | 'kgb', line: number): string => (serials[`${kind}${line}`] ?? '').trim();
  const input = {
    repairId: repair.id,
    expectedVersion: repair.version,
    ...(technicianId === '' ? {} : { technicianId }),
    ...(isWhole ? { replacementSerialNumber: replacement.trim().toUpperCase() } : {}),
    ...(repair.repairType === 'SVNR' ? { noTroubleClass: noTrouble } : {}),
    modules: modules.map(({ line }) => ({ line, kbbSerial: serialOf('kbb', line), kgbSerial: serialOf('kgb', line) })),
  };
  const isComplete = (!isWhole || replacement.trim() !== '') && input.modules.every(({ kbbSerial, kgbSerial }) => kbbSerial !== '' && kgbSerial !== '');
  const act = async () => (await ask(CompleteRepairDocument, { input, idempotencyKey: keyOf(input) })).data.completeRepair;
  return (
    <ActionDialog title={text('repairLife.complete.title', { dispatch: repair.dispatchId })} submit={text('repairLife.complete.submit')} done={text('repairLife.complete.done')} isComplete={isComplete} problems="repairLife.problems" besideFields={besideFields} act={act} onClose={onClose}>
      {(isChecked, refused) => {
        const missing = (value: string): { error?: true; helperText?: string } => (isChecked && value === '' ? { error: true, helperText: text('repairLife.create.missing') } : {});
        return (
          <>
            <TechnicianField partnerId={repair.organization.id} label={text('repairLife.complete.technician')} nobody={repair.technician === null ? text('repairLife.nobody') : `${text('repairLife.complete.asNamed')}: ${repair.technician.displayName}`} value={technicianId} error={refused === 'RepairTechnicianNotCertified' ? text('repairLife.problems.RepairTechnicianNotCertified') : undefined} onChoose={setTechnician} />
            {isWhole && <TextField label={text('repairLife.complete.replacement')} required value={replacement} {...missing(replacement.trim())} onChange={({ target }) => setReplacement(target.value)} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />}
            {repair.repairType === 'SVNR' && <ChoiceField label={text('repairLife.complete.class')} value={noTrouble} choices={classes.map((value) => ({ value, label: text(`repairLife.noTrouble.${value}`) }))} onChoose={(value) => setNoTrouble(value as NoTroubleClass)} />}
            {modules.map(({ line, number, description }) => (
              <Box key={line} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
                <Box sx={{ gridColumn: '1 / -1', fontSize: '0.875rem', color: 'text.secondary' }}>{`${number} · ${description}`}</Box>
                {(['kbb', 'kgb'] as const).map((kind) => (
                  <TextField key={kind} label={text(`repairLife.complete.${kind}`, { line })} required value={serials[`${kind}${line}`] ?? ''} {...missing(serialOf(kind, line))} onChange={({ target }) => setSerials({ ...serials, [`${kind}${line}`]: target.value })} slotProps={{ htmlInput: { maxLength: 32, autoComplete: 'off', spellCheck: false } }} />
                ))}
              </Box>
            ))}
          </>
        );
      }}
    </ActionDialog>
  );
}
