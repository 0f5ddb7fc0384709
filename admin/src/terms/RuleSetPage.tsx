import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { type ProgramCode, RuleSetDifferencesDocument, RuleSetPageDocument, type RuleSetPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ChoiceField } from '../list/filters.js';
import { Differences } from './Differences.js';
import { Parameters } from './Parameters.js';
import { RetireDialog } from './RetireDialog.js';
import { TermsChip, useRegionName } from './terms-days.js';

type RuleSet = RuleSetPageQuery['ruleSets'][number];

const programmes: readonly string[] = ['AASP', 'IDS', 'SSA', 'ERS'] satisfies ProgramCode[];

/** One version of terms as its readers understand it, and what differs from another version. */
export default function RuleSetPage() {
  const { program = '', region = '', version = '' } = useParams();
  const locale = useConsoleLocale();
  const isProgramme = programmes.includes(program);
  const query = useAsk(RuleSetPageDocument, { program: program as ProgramCode, locale }, { enabled: isProgramme });
  if (!isProgramme) return <NotFoundPage />;
  return (
    <AskState query={query}>
      {({ ruleSets }) => {
        const ofRegion = ruleSets.filter((ruleSet) => ruleSet.region === region);
        const ruleSet = ofRegion.find((candidate) => String(candidate.version) === version);
        return ruleSet === undefined ? <NotFoundPage /> : <Shown ruleSet={ruleSet} others={ofRegion.filter((other) => other !== ruleSet)} />;
      }}
    </AskState>
  );
}

function Shown({ ruleSet, others }: { ruleSet: RuleSet; others: readonly RuleSet[] }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useRegionName();
  const mayRetire = useMay('terms.retire');
  const [isRetiring, setRetiring] = useState(false);
  const { program, region, version, effectiveFrom, effectiveTo, sha256 } = ruleSet;
  const days = effectiveTo === null ? text('terms.since', { from: formats.date(effectiveFrom) }) : text('terms.days', { from: formats.date(effectiveFrom), to: formats.date(effectiveTo) });
  return (
    <>
      <PageHeader
        title={text('terms.ruleSet', { program: text(`words.program.${program as ProgramCode}`), region: nameOf(region), version })}
        marks={<TermsChip days={ruleSet} />}
        note={<Box sx={{ overflowWrap: 'anywhere' }}>{`${days} · ${text('terms.fingerprint')} ${sha256.slice(0, 16)}`}</Box>}
        actions={
          mayRetire &&
          effectiveTo === null &&
          region !== '001' && (
            <Button onClick={() => setRetiring(true)}>{text('terms.retire')}</Button>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {others.length > 0 && <Comparison ruleSet={ruleSet} others={others} />}
        {(['ENTRY', 'ONGOING', 'PER_TRANSACTION'] as const).map((phase) => {
          const criteria = ruleSet.criteria.filter((criterion) => criterion.phase === phase);
          return criteria.length === 0 ? null : (
            <Panel key={phase} title={text(`terms.phase.${phase}`)}>
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {criteria.map(({ id, text: requirement, guidance, params, sources }) => (
                  <Box component="li" key={id} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.5 }}>
                    <span>{requirement}</span>
                    {guidance && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{guidance}</Typography>}
                    <Parameters json={params} />
                    <Typography variant="caption" sx={{ overflowWrap: 'anywhere' }}>{`${id} · ${sources.join(', ')}`}</Typography>
                  </Box>
                ))}
              </Box>
            </Panel>
          );
        })}
      </Box>
      {isRetiring && <RetireDialog program={program as ProgramCode} region={region} version={version} onClose={() => setRetiring(false)} />}
    </>
  );
}

function Comparison({ ruleSet: { program, region, version, criteria }, others }: { ruleSet: RuleSet; others: readonly RuleSet[] }) {
  const text = useText();
  const [other, setOther] = useState(String(others.at(-1)!.version));
  const [from, to] = [Number(other), version].sort((a, b) => a - b) as [number, number];
  const query = useAsk(RuleSetDifferencesDocument, { program: program as ProgramCode, region, from, to });
  return (
    <Panel title={text('terms.changes')} action={<ChoiceField label={text('terms.compare')} value={other} choices={others.map(({ version: known }) => ({ value: String(known), label: text('terms.version', { version: known }) }))} onChoose={setOther} />}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={60} />}>
        {({ ruleSetChanges }) => <Differences changes={ruleSetChanges ?? []} criteria={criteria} />}
      </AskState>
    </Panel>
  );
}
