import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { PublishedCriteriaDocument, SaveRuleSetDraftDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { changeOf, draftChanges, hasWords, writtenCriterion } from '../draft-changes.js';
import type { DraftCriterionRow } from '../draft-criterion-row.js';
import type { Draft } from '../draft.js';
import { DifferenceList } from '../Differences.js';
import { criterionDifferences, readObject, type Wording, wordingLocales, type WrittenCriterion } from './criterion-differences.js';
import { jsonFault } from './json-fault.js';
import { JsonParams } from './JsonParams.js';
import { paramDraft, paramFault, paramsOf } from './param-draft.js';
import { paramFields } from './param-fields.js';
import { ParamFieldInput } from './ParamFieldInput.js';
import { WordingFields } from './WordingFields.js';

/** A requirement of a draft is changed: each parameter as what it is, its words in four languages, and beside them what differs from what is published. */
export function EditCriterionDialog({ draft, criterion, onClose }: { draft: Draft; criterion: DraftCriterionRow; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const fields = paramFields[criterion.check];
  const [written, setWritten] = useState<WrittenCriterion>(() => writtenCriterion(criterion));
  const [values, setValues] = useState(() => paramDraft(fields ?? [], readObject(criterion.params) ?? {}));
  const [isJson, setJson] = useState(fields === undefined);
  const published = usePublished(draft, criterion.id);
  const change = (part: Partial<WrittenCriterion>): void => setWritten({ ...written, ...part });
  const needsGuidance = hasWords(written.guidance) || (published !== null && hasWords(published.guidance));
  const fault = isJson ? jsonFault(fields, written.params) !== null : fields!.some((field) => paramFault(field, values[field.name]!) !== null);
  const isWhole = (wording: Wording): boolean => wordingLocales.every((locale) => wording[locale].trim() !== '');
  const isComplete = !fault && isWhole(written.text) && (!needsGuidance || isWhole(written.guidance));
  const act = async () => {
    const { id, version, program, region, effectiveFrom, note } = draft;
    return (await ask(SaveRuleSetDraftDocument, { input: { draftId: id, expectedVersion: version, program, region, effectiveFrom, note, changes: draftChanges(draft, changeOf(criterion.id, written)) } })).data.saveRuleSetDraft;
  };
  const toggle = (next: boolean): void => {
    const read = readObject(written.params);
    if (!next && fields && read) setValues(paramDraft(fields, read));
    if (next) change({ params: JSON.stringify(readObject(written.params) ?? {}, null, 2) });
    setJson(next);
  };
  return (
    <ActionDialog title={text('terms.editOf')} submit={text('terms.save')} done={text('terms.saved')} width="lg" isComplete={isComplete} act={act} onClose={onClose}>
      {(isChecked) => (
        <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Typography variant="caption">{criterion.id}</Typography>
            {fields === undefined && <Box sx={{ fontSize: '0.875rem' }}>{text('termsForm.unknownCheck')}</Box>}
            {isJson ? (
              <JsonParams fields={fields} value={written.params} onChange={(params) => change({ params })} />
            ) : (
              fields!.map((field) => (
                <ParamFieldInput
                  key={field.name}
                  field={field}
                  value={values[field.name]!}
                  published={published === null ? null : publishedValue(published, field.name)}
                  isChecked={isChecked}
                  onChange={(value) => {
                    const next = { ...values, [field.name]: value };
                    setValues(next);
                    if (fields!.every((one) => paramFault(one, next[one.name]!) === null)) change({ params: JSON.stringify(paramsOf(fields!, next)) });
                  }}
                />
              ))
            )}
            {fields !== undefined && <FormControlLabel disabled={isJson && jsonFault(fields, written.params) !== null} control={<Switch size="small" checked={isJson} onChange={(_event, next) => toggle(next)} />} label={text('termsForm.advanced')} />}
            <WordingFields title={text('termsForm.requirement')} wording={written.text} isRequired isChecked={isChecked} onChange={(wording) => change({ text: wording })} />
            <WordingFields title={text('termsForm.guidance')} wording={written.guidance} isRequired={needsGuidance} isChecked={isChecked} onChange={(guidance) => change({ guidance })} />
          </Box>
          <Box component="section" aria-live="polite" sx={{ position: { md: 'sticky' }, top: 0, border: 1, borderColor: 'divider', borderRadius: 1, p: 2, display: 'grid', gap: 1 }}>
            <Typography variant="h3">{text('termsForm.differences')}</Typography>
            {published !== null && <Against criterion={criterion.id} published={published} written={written} />}
          </Box>
        </Box>
      )}
    </ActionDialog>
  );
}

function Against({ criterion, published, written }: { criterion: string; published: WrittenCriterion; written: WrittenCriterion }) {
  const text = useText();
  const changes = criterionDifferences(criterion, published, written);
  return changes.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{text('terms.noChange')}</Box> : <DifferenceList changes={changes} />;
}

function publishedValue({ params }: WrittenCriterion, name: string): string | null {
  const value = readObject(params)?.[name];
  return value === undefined ? null : JSON.stringify(value);
}

/** The requirement as it stands in the terms that the draft is a copy of; null until it is known. */
function usePublished({ program, basedOnRegion, basedOnVersion }: Draft, criterionId: string): WrittenCriterion | null {
  const { data } = useAsk(PublishedCriteriaDocument, { program }, { staleTimeMs: Infinity });
  const terms = data?.data.ruleSets.find(({ region, version }) => region === basedOnRegion && version === basedOnVersion);
  const criterion = terms?.criteria.find(({ id }) => id === criterionId);
  return criterion === undefined ? null : writtenCriterion(criterion);
}
