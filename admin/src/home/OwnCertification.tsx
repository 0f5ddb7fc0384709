import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { ProductCell } from '../certifications/ProductCell.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { MyTechnicianDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** What a technician who signs in sees first: what the own person may repair, and the way to the own page. */
export function OwnCertification() {
  const text = useText();
  const query = useAsk(MyTechnicianDocument, {});
  return (
    <Box sx={{ mb: 2 }}>
      <AskState query={query} loading={null}>
        {({ myTechnician }) =>
          myTechnician === null ? (
            <Panel title={text('technicianPage.today')}>{text('technicianForms.notTied')}</Panel>
          ) : (
            <Panel
              title={text('technicianPage.today')}
              action={
                <Button size="small" component={Link} to={`/technicians/${myTechnician.id}/show`}>
                  {text('technicianForms.ownPage')}
                </Button>
              }
            >
              <Facts columns={150} facts={myTechnician.products.map((standing) => ({ label: text(`words.product.${standing.product}`), value: <ProductCell standing={standing} /> }))} />
            </Panel>
          )
        }
      </AskState>
    </Box>
  );
}
