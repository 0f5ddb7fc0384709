import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';

import type { NoTroubleClass } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { type CompletableRepair, type CompletionDraft, isWholeUnit, modulesOf, noTroubleClasses, serialOf } from './completion-draft.js';

interface CompletionFieldsProps {
  repair: CompletableRepair;
  draft: CompletionDraft;
  isChecked: boolean;
  onChange: (draft: CompletionDraft) => void;
}

/** What the completion of a repair asks for by its kind: serial numbers of what was exchanged, or why nothing was repaired. */
export function CompletionFields({ repair, draft, isChecked, onChange }: CompletionFieldsProps) {
  const text = useText();
  const missing = (value: string): { error?: true; helperText?: string } => (isChecked && value === '' ? { error: true, helperText: text('repairLife.create.missing') } : {});
  return (
    <>
      {isWholeUnit(repair) && <TextField label={text('repairLife.complete.replacement')} required value={draft.replacement} {...missing(draft.replacement.trim())} onChange={({ target }) => onChange({ ...draft, replacement: target.value })} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />}
      {repair.repairType === 'SVNR' && <ChoiceField label={text('repairLife.complete.class')} value={draft.noTrouble} choices={noTroubleClasses.map((value) => ({ value, label: text(`repairLife.noTrouble.${value}`) }))} onChoose={(value) => onChange({ ...draft, noTrouble: value as NoTroubleClass })} />}
      {modulesOf(repair).map(({ line, number, description }) => (
        <Box key={line} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <Box sx={{ gridColumn: '1 / -1', fontSize: '0.875rem', color: 'text.secondary' }}>{`${number} · ${description}`}</Box>
          {(['kbb', 'kgb'] as const).map((kind) => (
            <TextField key={kind} label={text(`repairLife.complete.${kind}`, { line })} required value={draft.serials[`${kind}${line}`] ?? ''} {...missing(serialOf(draft, kind, line))} onChange={({ target }) => onChange({ ...draft, serials: { ...draft.serials, [`${kind}${line}`]: target.value } })} slotProps={{ htmlInput: { maxLength: 32, autoComplete: 'off', spellCheck: false } }} />
          ))}
        </Box>
      ))}
    </>
  );
}
