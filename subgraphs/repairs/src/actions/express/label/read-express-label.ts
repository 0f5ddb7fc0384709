import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { Locale } from '@platform/kit/pure/locale.js';

export interface ExpressLabel {
  id: string;
  productName: string;
  serialNumber: string;
  carrierCode: string;
  trackingNumber: string;
  dueOn: string;
  /** The customer's language; null where what tells of the person was erased. */
  locale: Locale | null;
  /** Who sends it back; null likewise. */
  sender: { name: string; street: string; postalCode: string; city: string; country: string } | null;
}

const statement = `
  select x.id, x.product_name as "productName", d.serial_number as "serialNumber", x.return_carrier_code as "carrierCode", x.return_tracking_number as "trackingNumber", x.return_due_on::text as "dueOn", c.locale,
    case when c.id is not null then json_build_object('name', c.name, 'street', c.street, 'postalCode', c.postal_code, 'city', c.city, 'country', c.country) end as sender
  from express_replacement x join device d on d.tenant_id = x.tenant_id and d.id = x.device_id left join express_customer c on c.tenant_id = x.tenant_id and c.id = x.customer_id
  where x.id = $1 and x.return_tracking_number is not null and x.return_carrier_code is not null and x.return_due_on is not null`;

/** The label for the way back of an original; null when there is no request that the viewer may see, or no label came along. */
export async function readExpressLabel(viewing: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<ExpressLabel | null> {
  const [label] = await look(viewing, (manager) => manager.query<ExpressLabel[]>(statement, [id]));
  return label ?? null;
}
