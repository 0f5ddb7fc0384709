import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useMoney } from '../display/use-money.js';
import type { PartPageQuery, PriceInCountryFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';

const countries = ['NO', 'SE', 'DE', 'DK', 'FI', 'GB'] as const;
const categories = ['EXCHANGE', 'STOCK'] as const;

/** What a part costs today in each country where it is sold; on a phone the countries stand one below the other. */
export function PricesByCountry({ part }: { part: NonNullable<PartPageQuery['part']> }) {
  const text = useText();
  const formats = useFormats();
  const sold = countries.map((country) => ({ country, prices: part[country] })).filter(({ prices }) => prices.length > 0);
  if (sold.length === 0) return <Panel title={text('catalogue.pricesToday')}>{text('parts.noPrices')}</Panel>;
  return (
    <Panel title={text('catalogue.pricesToday')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('catalogue.country')}</TableCell>
            {categories.map((category) => (
              <TableCell key={category} align="right">{text(`parts.categories.${category}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {sold.map(({ country, prices }) => (
            <TableRow key={country}>
              <TableCell component="th" scope="row">{formats.country(country)}</TableCell>
              {categories.map((category) => (
                <TableCell key={category} align="right">
                  <PriceOf price={prices.find((price) => price.category === category)} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}

function PriceOf({ price }: { price: PriceInCountryFragment | undefined }) {
  const text = useText();
  const money = useMoney();
  return <span style={{ whiteSpace: 'nowrap' }}>{price === undefined ? text('catalogue.notSold') : money(price.amount)}</span>;
}
