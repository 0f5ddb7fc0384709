import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';

import type { CompletionLackFragment, NoTroubleClass } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ChoiceField } from '../../list/filters.js';
import { lacksOf } from './lacks-of.js';
import { type CompletableRepair, type CompletionDraft, isWholeUnit, modulesOf, noTroubleClasses, serialOf } from './completion-draft.js';

interface CompletionFieldsProps {
  repair: CompletableRepair;
  draft: CompletionDraft;
  isChecked: boolean;
  /** What the platform refused the completion for. */
  lacks: readonly CompletionLackFragment[];
  onChange: (draft: CompletionDraft) => void;
}

/** What the completion of a repair asks for by its kind: serial numbers of what was exchanged, or why nothing was repaired. */
export function CompletionFields({ repair, draft, isChecked, lacks, onChange }: CompletionFieldsProps) {
  const text = useText();
  const wrong = (value: string, refused: readonly CompletionLackFragment[]): { error?: true; helperText?: string } => {
    if (isChecked && value === '') return { error: true, helperText: text('repairLife.create.missing') };
    return refused.length > 0 ? { error: true, helperText: refused.map(({ code }) => text(`completionLacks.${code}`)).join(' ') } : {};
  };
  const beside = lacksOf(lacks, 'whole');
  return (
    <>
      {beside.length > 0 && <Alert severity="warning">{beside.map(({ code }) => text(`completionLacks.${code}`)).join(' ')}</Alert>}
      {isWholeUnit(repair) && <TextField label={text('repairLife.complete.replacement')} required value={draft.replacement} {...wrong(draft.replacement.trim(), lacksOf(lacks, 'replacement'))} onChange={({ target }) => onChange({ ...draft, replacement: target.value })} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />}
      {repair.repairType === 'SVNR' && <ChoiceField label={text('repairLife.complete.class')} value={draft.noTrouble} choices={noTroubleClasses.map((value) => ({ value, label: text(`repairLife.noTrouble.${value}`) }))} onChoose={(value) => onChange({ ...draft, noTrouble: value as NoTroubleClass })} />}
      {modulesOf(repair).map(({ line, number, description }) => (
        <Box key={line} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <Box sx={{ gridColumn: '1 / -1', fontSize: '0.875rem', color: 'text.secondary' }}>{`${number} · ${description}`}</Box>
          {(['kbb', 'kgb'] as const).map((kind) => (
            <TextField key={kind} label={text(`repairLife.complete.${kind}`, { line })} required value={draft.serials[`${kind}${line}`] ?? ''} {...wrong(serialOf(draft, kind, line), lacksOf(lacks, kind, line))} onChange={({ target }) => onChange({ ...draft, serials: { ...draft.serials, [`${kind}${line}`]: target.value } })} slotProps={{ htmlInput: { maxLength: 32, autoComplete: 'off', spellCheck: false } }} />
          ))}
        </Box>
      ))}
    </>
  );
}
