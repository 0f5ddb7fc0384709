import { lastQuarters, parseQuarter } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import * as programs from '@platform/programs/db/database.js';
import { buildSchema as buildPrograms } from '@platform/programs/graphql/schema.js';
import { countedRepairsCsv } from '@platform/repairs/actions/quota/counted-repairs-csv.js';
import * as repairs from '@platform/repairs/db/database.js';
import { buildSchema as buildRepairs } from '@platform/repairs/graphql/schema.js';

import { startInProcess } from '../in-process-subgraph.js';
import { interleaved, type Measured } from '../interleaved.js';
import { connectByHand } from '../lists/hand-written.js';
import { viewers } from '../lists/measure-lists.js';

export interface ReportMeasured {
  report: string;
  platform: Measured;
  byHand: Measured;
}

const rowsOfBoard = 50;
const quartersOfBoard = 8;
/** A quarter of the loaded years. */
const quarter = parseQuarter('2024-Q3');

/** The counts alone, as the SQL tells them, and the board as it is looked at, which the SQL does not judge. */
const boards = [
  { report: `the quarter board, ${rowsOfBoard} partners and ${quartersOfBoard} quarters`, cells: 'completedRepairs' },
  { report: 'the same, judged and projected', cells: 'completedRepairs required verdict reasonCode projectedRepairs' },
] as const;

const boardSql = `select o.display_name as name, array(select coalesce((select sum(c.completed)::int from programs.quarter_repair_count c where c.tenant_id = o.tenant_id and c.quarter = q.quarter), 0)
    from unnest($1::text[]) with ordinality as q (quarter, place) order by q.place) as completed
  from programs.organization o where exists (select 1 from programs.enrollment e where e.tenant_id = o.tenant_id and e.program = 'AASP')
  order by o.display_name, o.tenant_id limit ${rowsOfBoard}`;

const reportSql = `select r.dispatch_id, l.name, l.ship_to, d.serial_number, d.product_name, r.repair_type, r.status, r.tech_id, r.created_at, r.completed_at, r.completed_on::text, r.completed_quarter
  from repairs.repair r left join repairs.known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id left join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
  where r.tenant_id = $1 and r.completed_quarter = $2 order by r.completed_at, r.id`;

interface BoardAnswer {
  quarterBoard: { rows: { nodes: { organization: { displayName: string }; cells: { completedRepairs: number | null }[] }[] } };
}

/** Asks for the quarter board and for the repairs behind one partner's quarter, of the platform and of hand-written SQL in turn. */
export async function measureReports({ urlOf, loaded, rounds }: { urlOf: (schema: string) => string; loaded: number; rounds: number }): Promise<ReportMeasured[]> {
  const board = await startInProcess({ ...programs, buildSchema: buildPrograms }, urlOf('programs'));
  const rows = await startInProcess({ ...repairs, buildSchema: buildRepairs }, urlOf('repairs'));
  const [boardByHand, rowsByHand] = [await connectByHand(urlOf('programs')), await connectByHand(urlOf('repairs'))];
  const { staff, partner } = viewers(loaded);
  const shown = lastQuarters(localDateAt(new Date(), 'UTC'), quartersOfBoard);
  try {
    return [
      ...(await inTurn(boards, ({ report, cells }) =>
        measure(report, { rounds }, [
          async () => boardOf((await board.ask(staff, `{ quarterBoard(first: ${rowsOfBoard}, quarters: ${quartersOfBoard}, sort: { field: NAME }) { rows { nodes { organization { displayName } cells { ${cells} } } } } }`)) as BoardAnswer),
          async () => JSON.stringify(await boardByHand.rows(staff, boardSql, [shown])),
        ]),
      )),
      await measure('the repairs behind a quarter of one partner, as CSV', { rounds }, [
        async () => linesOf(countedRepairsCsv({ dataSource: rows.dataSource, viewer: partner, requestId: 'bench' }, { organizationId: partner.tenant!, quarter }, 'en')),
        async () => csvByHand(await rowsByHand.rows(partner, reportSql, [partner.tenant!, quarter])),
      ]),
    ];
  } finally {
    await Promise.all([board, rows, boardByHand, rowsByHand].map((one) => one.stop()));
  }
}

async function inTurn<One, Answer>(all: readonly One[], ask: (one: One) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const one of all) answers.push(await ask(one));
  return answers;
}

async function measure(report: string, { rounds }: { rounds: number }, [platform, byHand]: [() => Promise<string>, () => Promise<string>]): Promise<ReportMeasured> {
  const [first, second] = await interleaved([{ name: 'the platform', run: platform }, { name: 'hand-written SQL', run: byHand }], { rounds, warmUp: 200 });
  return { report, platform: first!, byHand: second! };
}

function boardOf({ quarterBoard }: BoardAnswer): string {
  return JSON.stringify(quarterBoard.rows.nodes.map(({ organization, cells }) => ({ name: organization.displayName, completed: cells.map(({ completedRepairs }) => completedRepairs ?? 0) })));
}

/** The lines below the heading. */
async function linesOf(csv: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of csv) text += part;
  return text.slice(text.indexOf('\n') + 1).trimEnd();
}

function csvByHand(rows: readonly Record<string, unknown>[]): string {
  return rows.map((row) => Object.values(row).map((cell) => (cell instanceof Date ? cell.toISOString() : (cell ?? ''))).join(',')).join('\r\n');
}
