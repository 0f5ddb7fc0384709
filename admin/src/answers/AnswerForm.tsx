import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, type ReactNode, useState } from 'react';

import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';

interface AnswerFormProps {
  title: string;
  /** What is answered, in a sentence. */
  note: string;
  isComplete: boolean;
  onAsk: () => void;
  fields: (isChecked: boolean) => ReactNode;
  /** The answer; null while nothing was asked. */
  answer: ReactNode;
}

/** One question: its fields, and the answer below them. */
export function AnswerForm({ title, note, isComplete, onAsk, fields, answer }: AnswerFormProps) {
  const text = useText();
  const [isChecked, setChecked] = useState(false);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isComplete) onAsk();
  };
  return (
    <Panel title={title}>
      <form onSubmit={ask} noValidate>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', pb: 1.5 }}>{note}</Box>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>{fields(isChecked)}</Box>
        <Button type="submit" variant="outlined" sx={{ mt: 1.5 }}>{text('askedDates.ask')}</Button>
      </form>
      <Box role="status" sx={{ pt: answer === null ? 0 : 2 }}>{answer}</Box>
    </Panel>
  );
}
