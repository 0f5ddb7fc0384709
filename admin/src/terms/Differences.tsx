import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import type { RuleSetDifferenceFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { useParameterName, useParameterValue } from './use-parameter-name.js';

interface DifferencesProps {
  changes: readonly RuleSetDifferenceFragment[];
  criteria: readonly { id: string; text: string }[];
}

/** What differs between two versions, in words, requirement by requirement. */
export function Differences({ changes, criteria }: DifferencesProps) {
  const text = useText();
  if (changes.length === 0) return <Box sx={{ color: 'text.secondary' }}>{text('terms.noChange')}</Box>;
  const wording = new Map(criteria.map((criterion) => [criterion.id, criterion.text]));
  const byCriterion = Map.groupBy(changes, ({ criterion }) => criterion);
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
      {[...byCriterion].map(([criterion, ofCriterion]) => (
        <li key={criterion}>
          {wording.get(criterion) ?? criterion}
          <DifferenceList changes={ofCriterion} />
        </li>
      ))}
    </Box>
  );
}

/** What differs of one requirement. */
export function DifferenceList({ changes }: { changes: readonly RuleSetDifferenceFragment[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
      {changes.map((change) => (
        <Difference key={`${change.kind} ${change.name}`} change={change} />
      ))}
    </Box>
  );
}

function Difference({ change: { kind, name, before, after } }: { change: RuleSetDifferenceFragment }) {
  const text = useText();
  const nameOf = useParameterName();
  const valueOf = useParameterValue();
  const translate = useTranslate();
  if (kind === 'ADDED' || kind === 'REMOVED') return <li>{text(`terms.change.${kind}`)}</li>;
  if (kind === 'PARAMETER' || kind === 'OTHER') return <li>{text(`terms.change.${kind}`, { name: nameOf(name ?? ''), before: valueOf(before), after: valueOf(after) })}</li>;
  return (
    <li>
      {text(`terms.change.${kind}`, { name: translate(`termsForm.languages.${name}`, { _: name ?? '' }) })}
      {before !== null && (
        <Box component="del" sx={{ display: 'block', color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {before}
        </Box>
      )}
      {after !== null && (
        <Box component="ins" sx={{ display: 'block', textDecoration: 'none', overflowWrap: 'anywhere' }}>
          {after}
        </Box>
      )}
    </li>
  );
}
