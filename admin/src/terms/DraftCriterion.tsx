import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { SaveRuleSetDraftDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import type { Draft } from './DraftPage.js';
import { draftChanges } from './draft-changes.js';
import { Parameters } from './Parameters.js';

type Criterion = Draft['criteria'][number];

/** One requirement of a draft, with a way to change its numbers and words. */
export function DraftCriterion({ draft, criterion }: { draft: Draft; criterion: Criterion }) {
  const text = useText();
  const mayDraft = useMay('terms.draft');
  const [isEditing, setEditing] = useState(false);
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5, gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1 }}>
      <span>{criterion.text}</span>
      {mayDraft && draft.status === 'DRAFT' ? (
        <Button size="small" onClick={() => setEditing(true)} aria-label={`${text('terms.edit')}: ${criterion.id}`}>
          {text('terms.edit')}
        </Button>
      ) : (
        <span />
      )}
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Parameters json={criterion.params} />
        <Typography variant="caption">{criterion.id}</Typography>
      </Box>
      {isEditing && <EditDialog draft={draft} criterion={criterion} onClose={() => setEditing(false)} />}
    </Box>
  );
}

const locales = ['en', 'nb', 'sv', 'de'] as const;

function EditDialog({ draft, criterion, onClose }: { draft: Draft; criterion: Criterion; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [params, setParams] = useState(criterion.params);
  const [words, setWords] = useState({ en: criterion.en, nb: criterion.nb, sv: criterion.sv, de: criterion.de });
  const isJson = readsAsJson(params);
  const isComplete = isJson && locales.every((locale) => words[locale].trim() !== '');
  const act = async () => {
    const { id, version, program, region, effectiveFrom, note } = draft;
    const changes = draftChanges(draft, { criterion: criterion.id, params, text: words });
    return (await ask(SaveRuleSetDraftDocument, { input: { draftId: id, expectedVersion: version, program, region, effectiveFrom, note, changes } })).data.saveRuleSetDraft;
  };
  return (
    <ActionDialog title={text('terms.editOf')} submit={text('terms.save')} done={text('terms.saved')} isComplete={isComplete} act={act} onClose={onClose}>
      {(isChecked) => (
        <>
          <div>{criterion.id}</div>
          <TextField label={text('terms.parameters')} required multiline value={params} error={isChecked && !isJson} helperText={isChecked && !isJson ? text('terms.parametersInvalid') : undefined} onChange={({ target }) => setParams(target.value)} slotProps={{ htmlInput: { spellCheck: false } }} />
          {locales.map((locale) => (
            <TextField key={locale} label={text('terms.wording', { locale })} required multiline value={words[locale]} error={isChecked && words[locale].trim() === ''} onChange={({ target }) => setWords({ ...words, [locale]: target.value })} slotProps={{ htmlInput: { lang: locale, maxLength: 2000 } }} />
          ))}
        </>
      )}
    </ActionDialog>
  );
}

function readsAsJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
