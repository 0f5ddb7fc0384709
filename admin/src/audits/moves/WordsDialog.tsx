import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, type ReactNode, useId, useState } from 'react';

import { useText } from '../../i18n/use-text.js';

interface WordsDialogProps {
  title: string;
  /** What happens, said before the question. */
  explanation: string;
  label: string;
  submit: string;
  /** A date is asked for in place of words. */
  isDate?: boolean;
  initial?: string;
  /** May be left empty. */
  isOptional?: boolean;
  isBusy: boolean;
  children?: ReactNode;
  onSubmit: (words: string) => void;
  onClose: () => void;
}

const lettersMax = 2_000;

/** Asks for the one thing that a step needs: a reason, a note, a date. */
export function WordsDialog({ title, explanation, label, submit, isDate = false, initial = '', isOptional = false, isBusy, children, onSubmit, onClose }: WordsDialogProps) {
  const text = useText();
  const titleId = useId();
  const [words, setWords] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const isMissing = !isOptional && words.trim() === '';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (!isMissing) onSubmit(words.trim());
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="sm">
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <div>{explanation}</div>
          <TextField
            type={isDate ? 'date' : 'text'}
            multiline={!isDate}
            {...(isDate ? {} : { minRows: 3 })}
            required={!isOptional}
            label={label}
            value={words}
            error={isChecked && isMissing}
            helperText={isChecked && isMissing ? text('auditMoves.needed') : undefined}
            onChange={({ target }) => setWords(target.value)}
            slotProps={{ htmlInput: isDate ? {} : { maxLength: lettersMax }, inputLabel: isDate ? { shrink: true } : {} }}
          />
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{text('audits.plan.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
