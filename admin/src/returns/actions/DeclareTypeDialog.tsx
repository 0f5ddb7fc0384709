import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { DeclareReturnTypeDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { Owed } from '../owed.js';
import { goodPartKinds, goodPartReasons } from '../return-words.js';

/** Declares that something else comes back than the defective part. */
export function DeclareTypeDialog({ owed, onClose }: { owed: Owed; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [type, setType] = useState(owed.declarableTypes[0]!);
  const [reason, setReason] = useState<(typeof goodPartReasons)[number]>('A');
  const [kind, setKind] = useState<(typeof goodPartKinds)[number]>('UOP');
  const [symptom, setSymptom] = useState('');
  const [modifier, setModifier] = useState('');
  const isComplete = type !== 'DOA' || (symptom.trim() !== '' && modifier.trim() !== '');
  const act = async () => {
    const details = { goodPart: type === 'GPR' ? { reason, kind } : null, deadOnArrival: type === 'DOA' ? { symptom: symptom.trim(), modifier: modifier.trim() } : null };
    const input = { returnId: owed.id, expectedVersion: owed.version, type, ...details };
    return (await ask(DeclareReturnTypeDocument, { input, key: keyOf(input) })).data.declareReturnType;
  };
  return (
    <ActionDialog title={text('returns.actions.declare')} submit={text('returns.actions.declare')} done={text('returns.actions.declared')} isComplete={isComplete} act={act} onClose={onClose} problems="returns.problems">
      {(isChecked) => (
        <>
          <ChoiceField label={text('returns.actions.type')} value={type} choices={owed.declarableTypes.map((value) => ({ value, label: text(`returns.types.${value}`) }))} onChoose={(value) => setType(owed.declarableTypes.find((known) => known === value) ?? type)} />
          {type === 'GPR' && (
            <>
              <ChoiceField label={text('returns.actions.goodReason')} value={reason} choices={goodPartReasons.map((value) => ({ value, label: text(`returns.reasons.${value}`) }))} onChoose={(value) => setReason(goodPartReasons.find((known) => known === value) ?? 'A')} />
              <ChoiceField label={text('returns.actions.goodKind')} value={kind} choices={goodPartKinds.map((value) => ({ value, label: text(`returns.partKinds.${value}`) }))} onChoose={(value) => setKind(goodPartKinds.find((known) => known === value) ?? 'UOP')} />
            </>
          )}
          {type === 'DOA' && (
            <>
              <Needed label={text('returns.actions.symptom')} value={symptom} isChecked={isChecked} lettersMax={7} onChange={setSymptom} />
              <Needed label={text('returns.actions.modifier')} value={modifier} isChecked={isChecked} lettersMax={1} onChange={setModifier} />
            </>
          )}
        </>
      )}
    </ActionDialog>
  );
}

function Needed({ label, value, isChecked, lettersMax, onChange }: { label: string; value: string; isChecked: boolean; lettersMax: number; onChange: (value: string) => void }) {
  const text = useText();
  const isMissing = isChecked && value.trim() === '';
  return <TextField label={label} value={value} required error={isMissing} helperText={isMissing ? text('returns.actions.missing') : undefined} onChange={({ target }) => onChange(target.value)} slotProps={{ htmlInput: { maxLength: lettersMax } }} />;
}
