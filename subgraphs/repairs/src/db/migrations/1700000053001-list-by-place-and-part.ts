import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff ask of a place, of a depot, of a part and of parcels is found where it lies, whoever's it is. */
export class ListByPlaceAndPart1700000053001 implements MigrationInterface {
  name = 'ListByPlaceAndPart1700000053001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

// A place is one organisation's: its id alone finds what is its own, also for staff, who name no organisation.
const statements = [
  `create index repair_of_location on repair (location_id, created_at, id)`,
  `drop index repair_by_location`,
  `create index part_order_of_location on part_order (location_id, submitted_at, id)`,
  `drop index part_order_by_location`,
  `create index return_order_of_location on return_order (location_id, due_on, id)`,
  `drop index return_order_by_location`,
  // The queue of a depot is short beside its history, and is read from its beginning.
  `create index part_order_to_pick on part_order (depot_id, submitted_at, id) where status in ('CREDIT_RESERVED', 'PARTLY_SHIPPED')`,
  `create index part_order_line_by_part on part_order_line (part_id, order_id)`,
  // Nearly everything is ordered by the number that it is sent under.
  `create index part_order_line_by_ordered_part on part_order_line (ordered_part_id, order_id) where ordered_part_id <> part_id`,
  `create index shipment_by_picking on shipment (tenant_id, picked_at, id)`,
  `create index shipment_of_all_by_picking on shipment (picked_at, id)`,
];
