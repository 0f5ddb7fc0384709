import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';

import { RecordLink } from '../display/RecordLink.js';
import type { MatrixRowFragment, ProductFamily } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { useTokens } from '../theme/use-tokens.js';
import { type ProductCertification, ProductCell, useStandingWords } from './ProductCell.js';

interface MatrixTableProps {
  rows: readonly MatrixRowFragment[];
  products: readonly ProductFamily[];
}

/** Technicians down, product lines across; each cell leads to the technician. */
export function MatrixTable({ rows, products }: MatrixTableProps) {
  const text = useText();
  const { accent } = useTokens();
  const head = { textAlign: 'left', px: 1, py: 0.75, fontSize: '0.8125rem', fontWeight: 600, color: 'text.secondary', whiteSpace: 'nowrap' } as const;
  return (
    <Box role="region" aria-label={text('certifications.caption')} tabIndex={0} sx={{ overflowX: 'auto', '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 } }}>
      <Box component="table" sx={{ borderCollapse: 'separate', borderSpacing: '3px', width: '100%', fontSize: '0.875rem', p: 1 }}>
        <Box component="caption" sx={hiddenVisually}>
          {text('certifications.caption')}
        </Box>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={head}>
              {text('certifications.technician')}
            </Box>
            {products.map((product) => (
              <Box component="th" scope="col" key={product} sx={head}>
                {text(`words.product.${product}`)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <Box component="th" scope="row" sx={{ textAlign: 'left', px: 1, py: 0.5, fontWeight: 500, overflowWrap: 'anywhere', minWidth: 200 }}>
                <TechnicianName row={row} />
              </Box>
              {products.map((product) => (
                <Cell key={product} row={row} standing={row.products.find((one) => one.product === product)} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

export function TechnicianName({ row: { id, displayName, employment, organization, location } }: { row: MatrixRowFragment }) {
  const text = useText();
  return (
    <>
      <RecordLink to={`/technicians/${id}/show`} strong>
        {displayName}
      </RecordLink>
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary', fontWeight: 400 }}>{[organization.displayName, location?.name, text(`words.employment.${employment}`)].filter(Boolean).join(' · ')}</Box>
    </>
  );
}

function Cell({ row, standing }: { row: MatrixRowFragment; standing: ProductCertification | undefined }) {
  const text = useText();
  const { accent } = useTokens();
  const words = useStandingWords();
  if (standing === undefined) return <td />;
  const label = text('certifications.cell', { technician: row.displayName, product: text(`words.product.${standing.product}`), state: words(standing) });
  return (
    <td>
      <Box
        component={Link}
        to={`/technicians/${row.id}/show`}
        sx={{ display: 'flex', alignItems: 'center', minHeight: 40, px: 1, borderRadius: '6px', textDecoration: 'none', whiteSpace: 'nowrap', '&:hover': { bgcolor: 'action.hover' }, '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: 1 } }}
      >
        <Box component="span" sx={hiddenVisually}>
          {label}
        </Box>
        <span aria-hidden>
          <ProductCell standing={standing} />
        </span>
      </Box>
    </td>
  );
}
