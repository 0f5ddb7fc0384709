import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ChangeEvent, useId } from 'react';

import { hiddenVisually } from '../layout/hidden-visually.js';

interface FilePickerProps {
  label: string;
  accept: string;
  isDisabled: boolean;
  onChosen: (files: readonly File[]) => void;
}

/** A button that lets files be chosen, several at once. */
export function FilePicker({ label, accept, isDisabled, onChosen }: FilePickerProps) {
  const inputId = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = '';
    onChosen(files);
  };
  return (
    <Button component="label" role={undefined} tabIndex={-1} htmlFor={inputId} variant="outlined" startIcon={<UploadIcon />} disabled={isDisabled} sx={{ justifySelf: 'start', '&:focus-within': { outline: '2px solid', outlineOffset: 2 } }}>
      {label}
      <Box component="input" id={inputId} type="file" multiple disabled={isDisabled} accept={accept} onChange={choose} sx={hiddenVisually} />
    </Button>
  );
}
