import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useSearchParams } from 'react-router-dom';

import { useAsk } from '../data/use-ask.js';
import { QuarterBoardDocument, type QuarterBoardQuery } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { useFormats } from '../i18n/use-formats.js';
import { AskState } from '../layout/AskState.js';
import { Message } from '../layout/Message.js';
import { PageHeader } from '../layout/PageHeader.js';
import { ChoiceField, SearchField } from '../list/filters.js';
import { Paging } from '../list/ListPaging.js';
import { useCountryChoices } from '../list/use-country-choices.js';
import { type BoardWish, boardSorts, boardVariables, boardVerdicts, readBoardWish, writeBoardWish } from './board-wish.js';
import { BoardExport } from './BoardExport.js';
import { BoardLegend } from './BoardLegend.js';
import { BoardTable } from './BoardTable.js';

/** Every partner's last quarters beside each other: where the quota was missed, and where it is about to be. */
export default function QuarterBoard() {
  const text = useText();
  const locale = useConsoleLocale();
  const [parameters, setParameters] = useSearchParams();
  const wish = readBoardWish(parameters);
  // From the address as it is by now: a second choice may come before the first one is drawn.
  const change = (part: Partial<BoardWish>): void => setParameters(writeBoardWish({ ...readBoardWish(new URLSearchParams(window.location.search)), page: 1, ...part }), { replace: true });
  const query = useAsk(QuarterBoardDocument, { ...boardVariables(wish), locale }, { keepPrevious: true });
  return (
    <>
      <PageHeader title={text('quarters.title')} note={<BoardNote answer={query.data?.data} />} actions={<BoardExport wish={wish} />} />
      <BoardFilters wish={wish} onChange={change} />
      <AskState query={query}>
        {({ quarterBoard: { quarters, rows } }) => (
          <>
            <Card sx={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
              {rows.nodes.length === 0 ? <Message title={text(writeBoardWish({ ...wish, sort: 'NAME', page: 1 }).size > 0 ? 'states.emptyFiltered' : 'quarters.empty')} /> : <BoardTable quarters={quarters} rows={rows.nodes} />}
              <Paging
                page={wish.page}
                perPage={wish.perPage}
                shown={rows.nodes.length}
                counted={rows.totalCount}
                isCapped={rows.totalCountIsCapped}
                hasNext={rows.pageInfo.hasNextPage}
                onPage={(page) => change({ page })}
                onPerPage={(perPage) => change({ perPage })}
              />
            </Card>
            <BoardLegend />
          </>
        )}
      </AskState>
    </>
  );
}

/** The rule of the board and what its projection assumes; each running cell tells its own working days. */
function BoardNote({ answer }: { answer: QuarterBoardQuery | undefined }) {
  const text = useText();
  const formats = useFormats();
  const cells = answer?.quarterBoard.rows.nodes.flatMap((row) => row.cells) ?? [];
  const required = cells.find((cell) => cell.required !== null)?.required;
  return (
    <Box sx={{ maxWidth: 880 }}>
      {required != null && text('quarters.minimum', { required: formats.number(required) })} {text('quarters.assumption')}
    </Box>
  );
}

function BoardFilters({ wish, onChange }: { wish: BoardWish; onChange: (part: Partial<BoardWish>) => void }) {
  const text = useText();
  const countries = useCountryChoices();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'center' }}>
      <SearchField label={text('quarters.search')} value={wish.search} onSearch={(search) => onChange({ search })} />
      <ChoiceField label={text('table.country')} value={wish.country} choices={countries} all={text('table.all')} onChoose={(country) => onChange({ country })} />
      <ChoiceField
        label={text('quarters.verdict')}
        value={wish.verdict}
        choices={boardVerdicts.map((value) => ({ value, label: text(`words.verdict.${value}`) }))}
        all={text('table.all')}
        onChoose={(verdict) => onChange({ verdict: boardVerdicts.find((known) => known === verdict) ?? '' })}
      />
      <ChoiceField label={text('quarters.sort')} value={wish.sort} choices={boardSorts.map((value) => ({ value, label: text(`quarters.sorts.${value}`) }))} onChoose={(sort) => onChange({ sort: boardSorts.find((known) => known === sort) ?? 'NAME' })} />
      <FormControlLabel control={<Switch checked={wish.atRisk} onChange={(_event, atRisk) => onChange({ atRisk })} />} label={text('quarters.atRisk')} slotProps={{ typography: { variant: 'body2' } }} />
    </Box>
  );
}
