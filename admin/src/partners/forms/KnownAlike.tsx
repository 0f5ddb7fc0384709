import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';

import { useAsk } from '../../data/use-ask.js';
import { useDebounced } from '../../data/use-debounced.js';
import { PartnersAlikeDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { nameToCompare, numberToCompare } from './alike.js';

const askAfterMs = 300;
const [lettersMin, digitsMin] = [3, 6];

interface KnownAlikeProps {
  name: string;
  number: string;
  country: string;
}

/** The partners of the country that are registered already under a like name or number: each opens beside the form, which stays. */
export function KnownAlike({ name, number, country }: KnownAlikeProps) {
  const text = useText();
  const [compared, digits] = [useDebounced(nameToCompare(name), askAfterMs), useDebounced(numberToCompare(number, country), askAfterMs)];
  const [byName, byNumber] = [compared.length >= lettersMin, digits.replaceAll('-', '').length >= digitsMin];
  const named = useAsk(PartnersAlikeDocument, { search: compared, country }, { enabled: byName });
  const numbered = useAsk(PartnersAlikeDocument, { search: digits, country }, { enabled: byNumber });
  const found = [...((byNumber && numbered.data?.data.organizations.nodes) || []), ...((byName && named.data?.data.organizations.nodes) || [])];
  const alike = found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
  return (
    <Box role="status">
      {alike.length > 0 && (
        <Alert severity="info">
          {text('partnerForms.alike')}
          <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {alike.map(({ id, displayName, organizationNumber }) => (
              <li key={id}>
                <Link href={`/partners/${id}/show`} target="_blank" rel="noopener">
                  {displayName}
                </Link>
                {organizationNumber !== null && ` · ${organizationNumber}`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
