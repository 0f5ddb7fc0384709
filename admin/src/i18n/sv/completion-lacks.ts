import type { completionLacks as english } from '../en/completion-lacks.js';
import type { MessagesLike } from '../message-shape.js';

/** What speaks against the serial numbers and reasons told with a completion. */
export const completionLacks: MessagesLike<typeof english> = {
  KBB_MISSING: 'Serienumret på den trasiga modulen som togs ut saknas.',
  KGB_MISSING: 'Serienumret på den hela modulen som sattes in saknas.',
  SERIALS_EQUAL: 'Modulen som togs ut kan inte vara den som sattes in.',
  SERIAL_REPEATED: 'En annan rad anger redan den här modulen.',
  SERIALS_NOT_ASKED: 'Sådana delar har inga serienummer.',
  SERIAL_OF_THE_DEVICE: 'Det här är enhetens eget serienummer. Skanna modulens.',
  KGB_INSTALLED_ELSEWHERE: 'Den här modulen sitter i en annan enhet.',
  KGB_KNOWN_BAD: 'Den här modulen ska returneras som defekt.',
  KBB_OUT_ALREADY: 'Den här modulen har redan tagits ut ur en annan enhet.',
  REPLACEMENT_MISSING: 'Ersättningsenhetens serienummer saknas.',
  REPLACEMENT_IS_THE_DEVICE: 'Ersättningsenheten kan inte vara enheten själv.',
  REPLACEMENT_NOT_ALONE: 'När hela enheten byts är den den enda delen.',
  REPLACEMENT_NOT_ASKED: 'Enheten reparerades och byttes inte ut.',
  CLASS_MISSING: 'Ange varför det inte blev någon reparation.',
  CLASS_NOT_ASKED: 'Det blev en reparation: inget säger varför den skulle ha uteblivit.',
  DEVICE_AWAY: 'Enheten är på reparationscentret, eller på väg dit eller tillbaka.',
  VISIT_MISSING: 'Ingen har varit där enheten står ännu.',
  PARTS_NOT_ASKED: 'En service utan reparation använder inga delar.',
};
