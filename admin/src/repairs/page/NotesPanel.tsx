import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { AddRepairNoteDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';

export function NotesPanel({ repair: { id, notes } }: { repair: ShownRepair }) {
  const text = useText();
  const formats = useFormats();
  const mayAdd = useMay('repairs.edit');
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={text('repairLife.notes.title')} action={mayAdd && <Button size="small" onClick={() => setOpen(true)}>{text('repairLife.notes.add')}</Button>}>
      {notes.length === 0 && text('repairLife.notes.none')}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, fontSize: '0.875rem' }}>
        {notes.map((note) => (
          <li key={note.id}>
            <Box sx={{ color: 'text.secondary' }}>{`${formats.dateTime(note.writtenAt)} · ${note.writerName}`}</Box>
            <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{note.text}</Box>
          </li>
        ))}
      </Box>
      {isOpen && <AddNoteDialog repairId={id} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function AddNoteDialog({ repairId, onClose }: { repairId: string; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const keyOf = useRequestKey();
  const [note, setNote] = useState('');
  const input = { repairId, text: note.trim() };
  const act = async () => (await ask(AddRepairNoteDocument, { input, idempotencyKey: keyOf(input) })).data.addRepairNote;
  return (
    <ActionDialog title={text('repairLife.notes.add')} submit={text('repairLife.notes.add')} done={text('repairLife.notes.done')} isComplete={input.text !== ''} problems="repairLife.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <TextField label={text('repairLife.notes.text')} required multiline minRows={3} autoFocus value={note} error={isChecked && input.text === ''} helperText={text('repairLife.notes.hint')} onChange={({ target }) => setNote(target.value)} slotProps={{ htmlInput: { maxLength: 800 } }} />
      )}
    </ActionDialog>
  );
}
