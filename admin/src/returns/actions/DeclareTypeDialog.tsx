import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { DeclareReturnTypeDocument, RepairCodeWordsDocument } from '../../generated/operations.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
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
  const [modifier, setModifier] = useState('A');
  const { issues = [], modifiers = [] } = useAsk(RepairCodeWordsDocument, { locale: useConsoleLocale() }, { staleTimeMs: 600_000 }).data?.data.repairCodes ?? {};
  const isComplete = type !== 'DOA' || symptom !== '';
  const act = async () => {
    const details = { goodPart: type === 'GPR' ? { reason, kind } : null, deadOnArrival: type === 'DOA' ? { symptom, modifier } : null };
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
              <ChoiceField label={text('returns.actions.symptom')} value={symptom} all={text('repairDesk.issues.none')} choices={issues.map((each) => ({ value: each.code, label: `${each.code} · ${each.text}` }))} onChoose={setSymptom} />
              {isChecked && symptom === '' && <FormHelperText error>{text('returns.actions.missing')}</FormHelperText>}
              <ChoiceField label={text('returns.actions.modifier')} value={modifier} choices={modifiers.map((each) => ({ value: each.code, label: `${each.code} · ${each.text}` }))} onChoose={setModifier} />
            </>
          )}
        </>
      )}
    </ActionDialog>
  );
}
