import type { Locale } from '@platform/kit/pure/locale.js';

type Names = 'label' | 'barcodeOf' | 'carrier' | 'product' | 'serial' | 'dueOn' | 'from' | 'erased' | 'before' | 'pack' | 'hand';

/** The words of the label that an original comes back with, in each language: the customer reads it. */
export const expressLabelWords: Readonly<Record<Locale, Readonly<Record<Names, string>>>> = {
  en: {
    label: 'Return label', barcodeOf: 'Barcode of %{number}', carrier: 'Carrier', product: 'Device', serial: 'Serial number', dueOn: 'To be received by', from: 'From', erased: 'No longer kept',
    before: 'Before you send it: back it up, sign out and switch off the lock to your account.', pack: 'Put the original into the packaging that came with the replacement, and this label on it.', hand: 'Hand it to the carrier in good time: the day on which we receive it counts.',
  },
  nb: {
    label: 'Returetikett', barcodeOf: 'Strekkode for %{number}', carrier: 'Transportør', product: 'Enhet', serial: 'Serienummer', dueOn: 'Må være mottatt senest', from: 'Fra', erased: 'Oppbevares ikke lenger',
    before: 'Før du sender den: ta sikkerhetskopi, logg ut og slå av låsen til kontoen din.', pack: 'Legg originalen i emballasjen som fulgte med erstatningen, og fest denne etiketten på den.', hand: 'Lever den til transportøren i god tid: dagen vi mottar den, teller.',
  },
  sv: {
    label: 'Returetikett', barcodeOf: 'Streckkod för %{number}', carrier: 'Transportör', product: 'Enhet', serial: 'Serienummer', dueOn: 'Ska vara mottagen senast', from: 'Från', erased: 'Sparas inte längre',
    before: 'Innan du skickar den: säkerhetskopiera, logga ut och stäng av låset till ditt konto.', pack: 'Lägg originalet i förpackningen som följde med ersättningen och fäst den här etiketten på den.', hand: 'Lämna den till transportören i god tid: dagen då vi tar emot den räknas.',
  },
  de: {
    label: 'Rücksendeetikett', barcodeOf: 'Strichcode von %{number}', carrier: 'Transporteur', product: 'Gerät', serial: 'Seriennummer', dueOn: 'Muss eingegangen sein bis', from: 'Von', erased: 'Nicht mehr aufbewahrt',
    before: 'Bevor Sie es senden: Sichern Sie Ihre Daten, melden Sie sich ab und schalten Sie die Sperre zu Ihrem Konto aus.', pack: 'Legen Sie das Original in die Verpackung, die mit dem Ersatz kam, und bringen Sie dieses Etikett darauf an.', hand: 'Übergeben Sie es dem Transporteur rechtzeitig: Es zählt der Tag, an dem es bei uns eingeht.',
  },
};
