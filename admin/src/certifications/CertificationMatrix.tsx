import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Link, useSearchParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { useDownload } from '../data/use-download.js';
import { ToneChip } from '../display/ToneChip.js';
import { CertificationMatrixDocument } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Message } from '../layout/Message.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Paging } from '../list/ListPaging.js';
import { type MatrixWish, matrixFile, matrixVariables, productsOfTrack, readMatrixWish, tracks, writeMatrixWish } from './matrix-wish.js';
import { MatrixCards } from './MatrixCards.js';
import { MatrixFilters } from './MatrixFilters.js';
import { MatrixTable } from './MatrixTable.js';
import { productLooks } from './product-tone.js';
import { WhoMayRepair } from './WhoMayRepair.js';

const states = ['VALID', 'EXPIRING', 'LAPSED', 'MISSING'] as const;

/** Who is certified for what, and until when: every technician beside every product line. */
export default function CertificationMatrix() {
  const text = useText();
  const [parameters, setParameters] = useSearchParams();
  const wish = readMatrixWish(parameters);
  // From the address as it is by now: a second choice may come before the first one is drawn.
  const change = (part: Partial<MatrixWish>): void => setParameters(writeMatrixWish({ ...readMatrixWish(new URLSearchParams(window.location.search)), page: 1, ...part }), { replace: true });
  const query = useAsk(CertificationMatrixDocument, matrixVariables(wish), { keepPrevious: true });
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const products = wish.track === '' ? tracks.flatMap((track) => productsOfTrack[track]) : productsOfTrack[wish.track];
  const Rows = isNarrow ? MatrixCards : MatrixTable;
  return (
    <>
      <PageHeader title={text('certifications.title')} note={text('certifications.note')} actions={<Actions wish={wish} />} />
      <MatrixFilters wish={wish} onChange={change} />
      <AskState query={query}>
        {({ technicians: { nodes, totalCount, totalCountIsCapped, pageInfo } }) => (
          <>
            <Card sx={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
              {nodes.length === 0 ? <Message title={text(writeMatrixWish({ ...wish, page: 1 }).size > 0 ? 'states.emptyFiltered' : 'technicians.empty')} /> : <Rows rows={nodes} products={products} />}
              <Paging
                page={wish.page}
                perPage={wish.perPage}
                shown={nodes.length}
                counted={totalCount}
                isCapped={totalCountIsCapped}
                hasNext={pageInfo.hasNextPage}
                onPage={(page) => change({ page })}
                onPerPage={(perPage) => change({ perPage })}
              />
            </Card>
            <Legend />
          </>
        )}
      </AskState>
    </>
  );
}

function Actions({ wish }: { wish: MatrixWish }) {
  const text = useText();
  const locale = useConsoleLocale();
  const { download, isBusy } = useDownload();
  const mayImport = useMay('exams.import');
  return (
    <>
      <Button startIcon={<DownloadIcon />} disabled={isBusy} onClick={() => download(matrixFile(wish, locale))}>
        {text('quarters.asCsv')}
      </Button>
      <WhoMayRepair />
      <Button component={Link} to="/renewals" variant="outlined">
        {text('renewals.title')}
      </Button>
      {mayImport && (
        <Button component={Link} to="/certifications/import" variant="outlined">
          {text('examImport.title')}
        </Button>
      )}
    </>
  );
}

function Legend() {
  const text = useText();
  return (
    <Box component="ul" aria-label={text('quarters.legend')} sx={{ listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2, m: 0, mt: 1.5, p: 0, fontSize: '0.8125rem' }}>
      {states.map((state) => (
        <li key={state}>
          <ToneChip tone={productLooks[state].tone} icon={productLooks[state].icon} plain>
            {text(`certifications.states.${state}`)}
          </ToneChip>
        </li>
      ))}
    </Box>
  );
}
