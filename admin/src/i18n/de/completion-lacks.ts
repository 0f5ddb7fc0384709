import type { completionLacks as english } from '../en/completion-lacks.js';
import type { MessagesLike } from '../message-shape.js';

/** What speaks against the serial numbers and reasons told with a completion. */
export const completionLacks: MessagesLike<typeof english> = {
  KBB_MISSING: 'Die Seriennummer des defekten Moduls, das ausgebaut wurde, fehlt.',
  KGB_MISSING: 'Die Seriennummer des guten Moduls, das eingebaut wurde, fehlt.',
  SERIALS_EQUAL: 'Das ausgebaute Modul kann nicht das eingebaute sein.',
  SERIAL_REPEATED: 'Eine andere Zeile nennt dieses Modul bereits.',
  SERIALS_NOT_ASKED: 'Solche Teile haben keine Seriennummern.',
  SERIAL_OF_THE_DEVICE: 'Das ist die Seriennummer des Geräts selbst. Scannen Sie die des Moduls.',
  KGB_INSTALLED_ELSEWHERE: 'Dieses Modul steckt in einem anderen Gerät.',
  KGB_KNOWN_BAD: 'Dieses Modul ist als defekt zurückzusenden.',
  KBB_OUT_ALREADY: 'Dieses Modul wurde bereits aus einem anderen Gerät ausgebaut.',
  REPLACEMENT_MISSING: 'Die Seriennummer des Ersatzgeräts fehlt.',
  REPLACEMENT_IS_THE_DEVICE: 'Das Ersatzgerät kann nicht das Gerät selbst sein.',
  REPLACEMENT_NOT_ALONE: 'Wird das ganze Gerät getauscht, ist es das einzige Teil.',
  REPLACEMENT_NOT_ASKED: 'Das Gerät wurde repariert und nicht getauscht.',
  CLASS_MISSING: 'Geben Sie an, warum es keine Reparatur gab.',
  CLASS_NOT_ASKED: 'Es gab eine Reparatur: Nichts sagt, warum es keine gegeben hätte.',
  DEVICE_AWAY: 'Das Gerät ist im Reparaturzentrum oder auf dem Weg dorthin oder zurück.',
  VISIT_MISSING: 'Noch war niemand dort, wo das Gerät steht.',
  PARTS_NOT_ASKED: 'Ein Service ohne Reparatur verbraucht keine Teile.',
};
