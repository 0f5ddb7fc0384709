import { parseArgs } from 'node:util';

import { writeExampleExport } from '@platform/repairs/example/example-export.js';

import { demonstrationPartner } from './issuer/demonstration-users.js';
import { demoPartners } from './demo/partners.js';

// `npm run --silent example:repairs > repairs.csv`: an export as the demonstration partner's repair system would write it.
const { values } = parseArgs({ options: { rows: { type: 'string', default: '10000' }, 'with-bad-rows': { type: 'boolean', default: false } } });
const rows = Number(values.rows);
if (!Number.isInteger(rows) || rows < 1 || rows > 1_000_000) {
  process.stderr.write('--rows is not a whole number from 1 to 1000000.\n');
  process.exit(1);
}
const [partner] = demoPartners(demonstrationPartner, 1);
const shipTos = partner!.locations.map(({ shipTo }) => shipTo) as [string, ...string[]];
await writeExampleExport({ rows, shipTos, until: new Date(), withBadRows: values['with-bad-rows'] }, process.stdout);
