import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { DeclareServicedLinesDocument, type ServicedLine } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

const allLines: readonly ServicedLine[] = ['IOS', 'MAC'];

/** Declares what a self-servicing account services; none says that it is not known. */
export function DeclareLinesDialog({ accountId, lines: declared, onClose }: { accountId: string; lines: readonly ServicedLine[]; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [lines, setLines] = useState(declared);
  const act = async () => (await ask(DeclareServicedLinesDocument, { accountId, lines: [...lines] })).data.declareServicedLines;
  return (
    <ActionDialog title={text('technicianForms.lines')} submit={text('technicianForms.save')} done={text('technicianForms.linesDeclared')} isComplete problems="technicianForms.problems" act={act} onClose={onClose}>
      {() => (
        <FormControl component="fieldset">
          <FormLabel component="legend">{text('technicianForms.linesLabel')}</FormLabel>
          {allLines.map((line) => (
            <FormControlLabel
              key={line}
              control={<Checkbox checked={lines.includes(line)} onChange={({ target }) => setLines(target.checked ? [...lines, line] : lines.filter((other) => other !== line))} />}
              label={text(`certifications.lines.${line}`)}
            />
          ))}
          <FormHelperText sx={{ mx: 0 }}>{text('technicianForms.linesHint')}</FormHelperText>
        </FormControl>
      )}
    </ActionDialog>
  );
}
