import Box from '@mui/material/Box';

import type { MatrixRowFragment, ProductFamily } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { TechnicianName } from './MatrixTable.js';
import { ProductCell } from './ProductCell.js';

/** The same on a phone: one block for each technician. */
export function MatrixCards({ rows, products }: { rows: readonly MatrixRowFragment[]; products: readonly ProductFamily[] }) {
  const text = useText();
  return (
    <Box component="ul" aria-label={text('certifications.caption')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box component="li" key={row.id} sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}>
          <Box>
            <TechnicianName row={row} />
          </Box>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(72px, auto) 1fr', columnGap: 1.5, rowGap: 0.5, fontSize: '0.875rem', alignItems: 'center' }}>
            {row.products
              .filter(({ product }) => products.includes(product))
              .map((standing) => (
                <Box key={standing.product} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                    {text(`words.product.${standing.product}`)}
                  </Box>
                  <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                    <ProductCell standing={standing} />
                  </Box>
                </Box>
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
