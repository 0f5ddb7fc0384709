import type { LocalizedText } from '@platform/kit/pure/locale.js';

const texts = ([en, nb, sv, de]: readonly [string, string, string, string]): LocalizedText => ({ en, nb, sv, de });

/** What can be wrong with a component, by two digits, in our own words. */
export const faults: Readonly<Record<string, LocalizedText>> = {
  '01': texts(['does not start', 'starter ikke', 'startar inte', 'startet nicht']),
  '02': texts(['switches off by itself', 'slår seg av av seg selv', 'stänger av sig själv', 'schaltet sich von selbst aus']),
  '03': texts(['does not charge', 'lader ikke', 'laddar inte', 'lädt nicht']),
  '04': texts(['battery lasts too short', 'batteriet varer for kort', 'batteriet räcker för kort', 'Batterie hält zu kurz']),
  '05': texts(['shows no picture', 'viser ikke bilde', 'visar ingen bild', 'zeigt kein Bild']),
  '06': texts(['lines, spots or wrong colours', 'streker, flekker eller feil farger', 'streck, fläckar eller fel färger', 'Streifen, Flecken oder falsche Farben']),
  '07': texts(['broken or bent', 'knust eller bøyd', 'trasig eller böjd', 'gebrochen oder verbogen']),
  '08': texts(['liquid got in', 'væske har kommet inn', 'vätska har trängt in', 'Flüssigkeit eingedrungen']),
  '09': texts(['does not react to touch or keys', 'reagerer ikke på berøring eller taster', 'reagerar inte på beröring eller tangenter', 'reagiert nicht auf Berührung oder Tasten']),
  10: texts(['no sound, or distorted', 'ingen lyd, eller forvrengt', 'inget ljud, eller förvrängt', 'kein Ton, oder verzerrt']),
  11: texts(['no connection', 'ingen forbindelse', 'ingen anslutning', 'keine Verbindung']),
  12: texts(['is not recognised', 'gjenkjennes ikke', 'känns inte igen', 'wird nicht erkannt']),
  13: texts(['loses or spoils data', 'mister eller ødelegger data', 'tappar eller förstör data', 'verliert oder beschädigt Daten']),
  14: texts(['gets too hot', 'blir for varm', 'blir för varm', 'wird zu heiß']),
  15: texts(['makes an unusual noise', 'lager uvanlig lyd', 'ger ifrån sig ovanligt ljud', 'macht ungewöhnliche Geräusche']),
  16: texts(['camera fails or takes bad pictures', 'kameraet svikter eller tar dårlige bilder', 'kameran fallerar eller tar dåliga bilder', 'Kamera fällt aus oder macht schlechte Bilder']),
  17: texts(['face, finger or sensor is not read', 'ansikt, finger eller sensor leses ikke', 'ansikte, finger eller sensor läses inte', 'Gesicht, Finger oder Sensor wird nicht erkannt']),
  18: texts(['missing or loose', 'mangler eller er løs', 'saknas eller är lös', 'fehlt oder ist lose']),
  19: texts(['software does not install or run', 'programvaren installeres eller kjører ikke', 'programvaran installeras eller körs inte', 'Software lässt sich nicht installieren oder ausführen']),
  20: texts(['reported, and the cause is not found yet', 'meldt, årsaken er ikke funnet ennå', 'anmält, orsaken är inte hittad än', 'gemeldet, Ursache noch nicht gefunden']),
};

/** How a fault shows itself, by one letter as the trade divides it, in our own words. */
export const modifiers: Readonly<Record<string, LocalizedText>> = {
  A: texts(['does not apply', 'gjelder ikke', 'gäller inte', 'trifft nicht zu']),
  B: texts(['all the time', 'hele tiden', 'hela tiden', 'ständig']),
  C: texts(['now and then', 'av og til', 'då och då', 'zeitweise']),
  D: texts(['when it is warm', 'når den er varm', 'när den är varm', 'wenn es warm ist']),
  E: texts(['in certain surroundings', 'under visse omgivelser', 'i vissa omgivningar', 'in bestimmter Umgebung']),
  F: texts(['with something connected', 'med noe tilkoblet', 'med något anslutet', 'mit angeschlossenem Gerät']),
  G: texts(['through damage', 'på grunn av skade', 'på grund av skada', 'durch Beschädigung']),
  H: texts(['the manufacturer is to look', 'produsenten skal se på det', 'tillverkaren ska titta på det', 'der Hersteller soll es ansehen']),
};
