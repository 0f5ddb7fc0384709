import type { Selection } from './selection.js';

/** A to-one relation read in the same statement. */
export interface ToOne {
  /** The join, as `left join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id`. */
  join: string;
  /** SQL that is null exactly when there is nothing on the other side. */
  present: string;
  columns: Readonly<Record<string, string>>;
  always?: readonly string[];
  references?: Readonly<Record<string, Reference>>;
}

/** A thing another subgraph owns: only its id is known here. */
export interface Reference {
  type: string;
  /** SQL of its id. */
  id: string;
}

/** How a GraphQL type is read from tables: each field's SQL, so that only what was asked for is selected. */
export interface Source {
  /** The table and its alias, as `repairs.repair r`. */
  from: string;
  /** SQL of the id. */
  id: string;
  columns: Readonly<Record<string, string>>;
  /** Fields that resolvers need whether asked for or not; `id` is always one. */
  always?: readonly string[];
  toOne?: Readonly<Record<string, ToOne>>;
  references?: Readonly<Record<string, Reference>>;
}

export interface Projection {
  select: readonly string[];
  joins: readonly string[];
  /** Builds the thing from a row of the statement. */
  shape: (row: Row) => Thing;
}

export type Row = Record<string, unknown>;
export type Thing = Record<string, unknown> & { id: string };

type Place = (row: Row, thing: Record<string, unknown>) => void;

const projections = new WeakMap<Selection, WeakMap<Source, Projection>>();

/** The columns, joins and shape that a selection needs of a source; made once for a selection that is kept. */
export function project(source: Source, selection: Selection): Projection {
  const ofSelection = projections.get(selection) ?? new WeakMap<Source, Projection>();
  projections.set(selection, ofSelection);
  const projection = ofSelection.get(source) ?? makeProjection(source, selection);
  ofSelection.set(source, projection);
  return projection;
}

function makeProjection(source: Source, selection: Selection): Projection {
  const fields = new Set(['id', ...(source.always ?? []), ...selection.names()]);
  const select: string[] = [];
  const joins: string[] = [];
  const places: Place[] = [];
  addFields({ columns: { ...source.columns, id: source.id }, references: source.references ?? {} }, { fields, prefix: '', select, places });
  for (const [field, relation] of Object.entries(source.toOne ?? {})) {
    if (selection.has(field)) addRelation(field, relation, { selection: selection.below(field), select, joins, places });
  }
  return { select, joins, shape: (row) => build(places, row) as Thing };
}

function build(places: readonly Place[], row: Row): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const place of places) place(row, thing);
  return thing;
}

interface FieldTarget {
  fields: ReadonlySet<string>;
  prefix: string;
  select: string[];
  places: Place[];
}

function addFields({ columns, references }: Pick<Source, 'columns'> & { references: Readonly<Record<string, Reference>> }, target: FieldTarget): void {
  const { fields, prefix, select, places } = target;
  for (const field of fields) {
    const name = `${prefix}${field}`;
    const column = columns[field];
    const reference = references[field];
    if (column !== undefined) {
      select.push(`${column} as "${name}"`);
      places.push((row, thing) => { thing[field] = row[name]; });
    } else if (reference !== undefined) {
      select.push(`${reference.id} as "${name}"`);
      places.push((row, thing) => { thing[field] = row[name] == null ? null : { __typename: reference.type, id: row[name] }; });
    }
  }
}

interface RelationTarget {
  selection: Selection;
  select: string[];
  joins: string[];
  places: Place[];
}

function addRelation(field: string, relation: ToOne, { selection, select, joins, places }: RelationTarget): void {
  const inner: Place[] = [];
  const fields = new Set([...(relation.always ?? []), ...selection.names()]);
  addFields({ columns: relation.columns, references: relation.references ?? {} }, { fields, prefix: `${field}.`, select, places: inner });
  joins.push(relation.join);
  select.push(`${relation.present} as "${field}?"`);
  places.push((row, thing) => { thing[field] = row[`${field}?`] == null ? null : build(inner, row); });
}
