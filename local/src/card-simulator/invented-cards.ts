/** A card of the simulator: it exists nowhere, and what it does is known beforehand. */
export interface InventedCard {
  /** As the provider names payment methods. */
  id: string;
  title: string;
  brand: string;
  last4: string;
  /** What it answers a cardholder who is there: granted, refused, or asked to confirm first. */
  present: 'GRANTED' | 'DECLINED' | 'CONFIRMATION';
  /** What it answers when the platform asks for the next authorisation by itself. */
  absent: 'GRANTED' | 'DECLINED';
}

export const inventedCards: readonly InventedCard[] = [
  { id: 'pm_good', title: 'A good card', brand: 'visa', last4: '4242', present: 'GRANTED', absent: 'GRANTED' },
  { id: 'pm_confirmed', title: 'A card that asks its holder to confirm (3-D Secure)', brand: 'mastercard', last4: '3220', present: 'CONFIRMATION', absent: 'GRANTED' },
  { id: 'pm_once', title: 'A card that grants the first authorisation and refuses the next', brand: 'mastercard', last4: '0341', present: 'GRANTED', absent: 'DECLINED' },
  { id: 'pm_poor', title: 'A card without enough money', brand: 'visa', last4: '9995', present: 'DECLINED', absent: 'DECLINED' },
];

export function inventedCard(id: string | null | undefined): InventedCard | undefined {
  return inventedCards.find((card) => card.id === id);
}
