import type { sites as en } from '../en/sites.js';
import type { MessagesLike } from '../message-shape.js';

export const sites: MessagesLike<typeof en> = {
  premises: {
    open: 'Registrera det som sågs',
    title: 'Det som sågs på %{name}',
    submit: 'Registrera',
    done: 'Det är registrerat.',
    hint: 'Det ersätter det som registrerats tidigare; tidigare observationer finns kvar i historiken. Det som ingen tittade på är okänt och inte ett nej.',
    observedAt: 'När det sågs',
    observedAtHint: 'Nu, när inget är valt.',
  },
  add: {
    open: 'Lägg till serviceplats',
    submit: 'Lägg till',
    done: 'Serviceplatsen är tillagd.',
  },
  fields: {
    shipTo: 'Ship-To',
    name: 'Platsens namn',
    street: 'Gata och nummer',
    postalCode: 'Postnummer',
    city: 'Ort',
    timeZone: 'Tidszon',
    phone: 'Telefon',
  },
  shipToHint: 'Högst tio bokstäver och siffror; enbart siffror fylls ut till tio.',
  zoneWrong: 'Ange en tidszon som Europe/Oslo.',
  zoneHint: 'Som Europe/Stockholm. Reparationer räknas efter datumet där.',
  problems: {
    OrganizationNotFound: 'Partnern finns inte.',
    ShipToTaken: 'En annan plats har denna Ship-To.',
    ServiceLocationNotFound: 'Platsen finns inte.',
    ObservedInTheFuture: 'Det kan inte ha setts i framtiden.',
  },
};
