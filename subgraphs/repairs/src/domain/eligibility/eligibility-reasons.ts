import type { LocalizedText } from '@platform/kit/pure/locale.js';

const texts = ([en, nb, sv, de]: readonly [string, string, string, string]): LocalizedText => ({ en, nb, sv, de });

/** Why a repair may not be begun, or should be looked at first, with its words; what the terms say has the words of its criterion. */
export const eligibilityTexts = {
  DEVICE_IN_REPAIR: texts(['The device has another open repair.', 'Enheten har en annen åpen reparasjon.', 'Enheten har en annan öppen reparation.', 'Das Gerät hat eine andere offene Reparatur.']),
  IMEI_DIFFERS: texts(['The device is known with another IMEI.', 'Enheten er kjent med en annen IMEI.', 'Enheten är känd med ett annat IMEI.', 'Das Gerät ist mit einer anderen IMEI bekannt.']),
  IMEI_CHECK_DIGIT: texts(['The IMEI’s last digit is not its check digit: it was probably mistyped.', 'Siste siffer i IMEI-en er ikke kontrollsifferet: den er trolig tastet feil.', 'Sista siffran i IMEI-numret är inte dess kontrollsiffra: det är troligen felskrivet.', 'Die letzte Ziffer der IMEI ist nicht ihre Prüfziffer: Sie wurde vermutlich falsch eingegeben.']),
  DEVICE_RETIRED: texts(['The device has left the organisation.', 'Enheten er ikke lenger hos organisasjonen.', 'Enheten har lämnat organisationen.', 'Das Gerät gehört nicht mehr zur Organisation.']),
  ACTIVATION_LOCKED: texts(['The device is locked to its owner’s account; the owner must unlock it first.', 'Enheten er låst til eierens konto; eieren må låse den opp først.', 'Enheten är låst till ägarens konto; ägaren måste låsa upp den först.', 'Das Gerät ist an das Konto seines Eigentümers gesperrt; er muss es zuerst entsperren.']),
  NO_PROGRAM: texts(['The organisation takes part in no programme, or in several and none was named.', 'Organisasjonen deltar ikke i noe program, eller i flere uten at ett er nevnt.', 'Organisationen deltar inte i något program, eller i flera utan att ett har angetts.', 'Die Organisation nimmt an keinem Programm teil, oder an mehreren, und keines wurde genannt.']),
  NOT_ENROLLED: texts(['The organisation does not take part in this programme.', 'Organisasjonen deltar ikke i dette programmet.', 'Organisationen deltar inte i det här programmet.', 'Die Organisation nimmt an diesem Programm nicht teil.']),
  ENROLLMENT_SUSPENDED: texts(['Taking part in this programme is suspended.', 'Deltakelsen i dette programmet er satt på vent.', 'Deltagandet i det här programmet är pausat.', 'Die Teilnahme an diesem Programm ist ausgesetzt.']),
  ACCOUNT_NOT_ACTIVE: texts(['No service account of the organisation is active; parts cannot be ordered.', 'Ingen servicekonto er aktiv; deler kan ikke bestilles.', 'Inget servicekonto är aktivt; delar kan inte beställas.', 'Kein Servicekonto ist aktiv; Teile können nicht bestellt werden.']),
  ACCOUNT_STANDING: texts(['The service account is not in good standing; nothing is promised for parts.', 'Servicekontoen er ikke i orden; ingenting loves for deler.', 'Servicekontot är inte i ordning; inget utlovas för delar.', 'Das Servicekonto ist nicht in Ordnung; für Teile wird nichts zugesagt.']),
  OTHER_WARRANTY: texts(['Another maker’s warranty is active on the device.', 'En annen produsents garanti gjelder for enheten.', 'En annan tillverkares garanti gäller för enheten.', 'Für das Gerät gilt die Garantie eines anderen Herstellers.']),
  PROOF_OF_PURCHASE_NEEDED: texts(['Consumer law needs the date of purchase and its proof.', 'Forbrukerloven krever kjøpsdato og kvittering.', 'Konsumentlagen kräver inköpsdatum och kvitto.', 'Das Verbraucherrecht verlangt Kaufdatum und Beleg.']),
  COVERAGE_NOT_ACTIVE: texts(['No coverage of this kind is known to be active on the day.', 'Ingen dekning av dette slaget er kjent som gyldig den dagen.', 'Ingen täckning av det här slaget är känd som giltig den dagen.', 'Es ist keine Deckung dieser Art bekannt, die an dem Tag gilt.']),
  TECHNICIAN_NOT_EMPLOYED: texts(['The technician does not work for the organisation on the day.', 'Teknikeren arbeider ikke for organisasjonen den dagen.', 'Teknikern arbetar inte för organisationen den dagen.', 'Die Technikkraft arbeitet an dem Tag nicht für die Organisation.']),
  TECHNICIAN_NOT_CERTIFIED: texts(['The technician is not certified for the product on the day.', 'Teknikeren er ikke sertifisert for produktet den dagen.', 'Teknikern är inte certifierad för produkten den dagen.', 'Die Technikkraft ist an dem Tag nicht für das Produkt zertifiziert.']),
  PRODUCT_UNKNOWN: texts(['The family of products is not known; completing will ask for it.', 'Produktfamilien er ikke kjent; fullføring vil kreve den.', 'Produktfamiljen är inte känd; slutförandet kommer att kräva den.', 'Die Produktfamilie ist nicht bekannt; der Abschluss wird sie verlangen.']),
} as const satisfies Record<string, LocalizedText>;

export type OwnReason = keyof typeof eligibilityTexts;
export const EligibilityCode = { ...(Object.fromEntries(Object.keys(eligibilityTexts).map((code) => [code, code])) as { [Code in OwnReason]: Code }), TERMS: 'TERMS' } as const;
export type EligibilityCode = OwnReason | 'TERMS';

export const EligibilityOutcome = { PROCEED: 'PROCEED', WARN: 'WARN', STOP: 'STOP' } as const;
export type EligibilityOutcome = keyof typeof EligibilityOutcome;
