import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { SubmitBulkReturnDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { carrierNames, carriers } from '../return-words.js';
import { boxesOf } from './boxes-of.js';
import { measureOf } from './measure-of.js';
import type { Shipment } from './shown-shipment.js';

const measures = ['length', 'width', 'height', 'weight'] as const;
type Measured = Readonly<Record<(typeof measures)[number], string>>;
const unmeasured: Measured = { length: '', width: '', height: '', weight: '' };

/** Carrier, number and measures of a shipment that leaves. */
export function SendDialog({ shipment, onClose }: { shipment: Shipment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [carrierCode, setCarrier] = useState<string>('XDHL');
  const [trackingNumber, setTracking] = useState('');
  const [note, setNote] = useState('');
  const [measured, setMeasured] = useState<Readonly<Record<number, Measured>>>({});
  const boxes = boxesOf(shipment.returnOrders.nodes).filter((box) => box !== 0);
  const measuresOf = (box: number): Measured => measured[box] ?? unmeasured;
  const isComplete = trackingNumber.trim() !== '' && boxes.every((box) => measures.every((name) => measureOf(measuresOf(box)[name]) !== null));
  const act = async () => {
    const input = {
      ...{ bulkReturnId: shipment.id, expectedVersion: shipment.version, carrierCode, trackingNumber: trackingNumber.trim(), note: note.trim() || null },
      boxes: boxes.map((number) => {
        const [lengthMm, widthMm, heightMm, weightGrams] = measures.map((name) => measureOf(measuresOf(number)[name])!) as [number, number, number, number];
        return { number, lengthMm: Math.round(lengthMm * 10), widthMm: Math.round(widthMm * 10), heightMm: Math.round(heightMm * 10), weightGrams: Math.round(weightGrams * 1_000) };
      }),
    };
    return (await ask(SubmitBulkReturnDocument, { input, key: keyOf(input) })).data.submitBulkReturn;
  };
  return (
    <ActionDialog title={text('returns.shipments.send')} submit={text('returns.shipments.send')} done={text('returns.shipments.sentDone')} isComplete={isComplete} act={act} onClose={onClose} problems="returns.problems">
      {(isChecked) => (
        <>
          <ChoiceField label={text('returns.shipments.carrier')} value={carrierCode} choices={carriers.map((value) => ({ value, label: carrierNames[value] }))} onChoose={setCarrier} />
          <Needed label={text('returns.shipments.tracking')} value={trackingNumber} isMissing={isChecked && trackingNumber.trim() === ''} onChange={setTracking} />
          {boxes.map((box) => (
            <Box component="fieldset" key={box} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
              <Box component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 600, mb: 1 }}>
                {text('returns.shipments.boxNumber', { number: box })}
              </Box>
              <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))' }}>
                {measures.map((name) => (
                  <Needed key={name} label={text(`returns.shipments.${name}`)} value={measuresOf(box)[name]} isMissing={isChecked && measureOf(measuresOf(box)[name]) === null} onChange={(value) => setMeasured({ ...measured, [box]: { ...measuresOf(box), [name]: value } })} isNumber />
                ))}
              </Box>
            </Box>
          ))}
          <TextField label={text('returns.actions.note')} value={note} multiline minRows={2} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: 800 } }} />
        </>
      )}
    </ActionDialog>
  );
}

function Needed({ label, value, isMissing, onChange, isNumber = false }: { label: string; value: string; isMissing: boolean; onChange: (value: string) => void; isNumber?: boolean }) {
  const text = useText();
  return <TextField label={label} value={value} required error={isMissing} helperText={isMissing ? text('returns.actions.missing') : undefined} onChange={({ target }) => onChange(target.value)} slotProps={{ htmlInput: isNumber ? { inputMode: 'decimal', maxLength: 7 } : { maxLength: 50 } }} />;
}
