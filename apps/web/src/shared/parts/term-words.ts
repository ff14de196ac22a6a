import type { TermId } from '../messages/index.js';

/** How the field's words look in a text, English or Spanish, so that they can be found there and explained. */
export const termWords: Readonly<Partial<Record<TermId, RegExp>>> = {
  acgme: /ACGME/u,
  advanced: /advanced (?:place|position|program|track)s?|(?:plaza|programa|vía)s? avanzad[ao]s?/iu,
  categorical: /categorical|categóric[ao]s?/iu,
  certify: /certif(?:y|ied)|certific(?:ar|ad[ao]s?)/iu,
  ck: /Step 2 CK/u,
  coca: /COCA/u,
  couple: /\bcouples?\b|\bparejas?\b/iu,
  ecfmg: /ECFMG/u,
  eras: /\bERAS\b/u,
  esir: /ESIR/u,
  firstYear: /first[- ]years?|primer(?:os)? años?/iu,
  img: /\b(?:US-)?IMGs?\b/u,
  lcme: /LCME/u,
  mspe: /MSPE/u,
  nrmp: /NRMP/u,
  rol: /rank (?:order )?lists?|listas? de rangos/iu,
  rotation: /away rotations?|rotaci(?:ón|ones) fuera/iu,
  signal: /\bsignals?\b|señal(?:es)? de (?:oro|plata)|enviar señales/iu,
  soap: /\bSOAP\b/u,
  supplemental: /supplemental lists?|listas? suplementarias?/iu,
  tie: /your ties|ties to|vínculos/iu,
  usce: /US (?:clinical )?experience|USCE|experiencia (?:clínica )?en EE\. UU\./iu,
  vslo: /VSLO/u,
};
