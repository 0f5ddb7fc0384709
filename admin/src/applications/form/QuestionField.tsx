import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

import { useText } from '../../i18n/use-text.js';
import { LocationsField, type StatedLocation } from './LocationsField.js';
import type { Question } from './form-questions.js';

interface QuestionFieldProps {
  question: Question;
  answer: unknown;
  isMissing: boolean;
  isLocked: boolean;
  onAnswer: (answer: unknown) => void;
}

/** One question of the form; what is still missing says so in words. */
export function QuestionField({ question, answer, isMissing, isLocked, onAnswer }: QuestionFieldProps) {
  const text = useText();
  const translate = useTranslate();
  const label = translate(`applications.questions.${question.path}`);
  const shared = { label, disabled: isLocked, helperText: isMissing ? text('applications.form.missing') : ' ', fullWidth: true, slotProps: { inputLabel: { shrink: true } } } as const;
  const word = (value: string): string => translate(`applications.words.${value}`);
  switch (question.kind) {
    case 'locations':
      return <LocationsField label={label} locations={(answer as StatedLocation[] | null) ?? []} isLocked={isLocked} onChange={onAnswer} />;
    case 'count':
      return <TextField {...shared} type="number" value={answer ?? ''} onChange={({ target }) => onAnswer(/^\d{1,9}$/.test(target.value) ? Number(target.value) : null)} slotProps={{ ...shared.slotProps, htmlInput: { min: 0, inputMode: 'numeric' } }} />;
    case 'flag':
      return (
        <TextField {...shared} select value={answer == null ? '' : answer === true ? 'yes' : 'no'} onChange={({ target }) => onAnswer(target.value === '' ? null : target.value === 'yes')}>
          <MenuItem value="">{text('words.yesNo.unknown')}</MenuItem>
          <MenuItem value="yes">{text('words.yesNo.yes')}</MenuItem>
          <MenuItem value="no">{text('words.yesNo.no')}</MenuItem>
        </TextField>
      );
    case 'choice':
      return (
        <TextField {...shared} select value={answer ?? ''} onChange={({ target }) => onAnswer(target.value || null)}>
          {question.words.map((value) => (
            <MenuItem key={value} value={value}>
              {word(value)}
            </MenuItem>
          ))}
        </TextField>
      );
    case 'choices':
      return (
        <TextField {...shared} select value={(answer as string[] | null) ?? []} onChange={({ target }) => onAnswer(target.value)} slotProps={{ ...shared.slotProps, select: { multiple: true } }}>
          {question.words.map((value) => (
            <MenuItem key={value} value={value}>
              {word(value)}
            </MenuItem>
          ))}
        </TextField>
      );
    case 'text':
    case 'longText':
      return <TextField {...shared} value={answer ?? ''} onChange={({ target }) => onAnswer(target.value || null)} {...(question.kind === 'longText' ? { multiline: true, minRows: 3 } : {})} slotProps={{ ...shared.slotProps, htmlInput: { maxLength: question.max } }} />;
  }
}
