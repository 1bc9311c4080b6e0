import { type TitleWord, wholeWord, word } from '#functions/ads/vacancies/titles/title-word.ts';

/** What may stand before "sjuksköterska" without making another occupation of it; other specialities are told, not guessed. */
const anyNurse =
  '(?:natt|dag|kvälls|sommar|leg\\.? ?|grund|grundutbildade? |hem|kommun|bemannings|äldre|hygien|omvårdnads|avdelnings|mottagnings|hemsjukvårds|boende|demens|team|patient|vård)?-?';

const specialities: readonly (readonly [ssyk: string, within: RegExp])[] = [
  ['2225', /psykiatri|beroende/u],
  ['2228', /intensiv|(?<!\p{L})iva(?!\p{L})/u],
  ['2223', /an(?:a)?estesi|narkos/u],
  ['2231', /operation/u],
  ['2226', /ambulans|prehospital/u],
  ['2232', /(?<!\p{L})barn|neonatal|pediatri/u],
  ['2227', /demens|äldre|geriatri|särskilt boende/u],
  ['2224', /distrikt|primärvård/u],
  ['2239', /onkologi|cancer|kirurgi|diabetes|palliativ/u],
];

/** Headlines of hospitals, surgeries and dentists, the particular before the general. */
export const hospitalWords: readonly TitleWord[] = [
  word('2223', '(?:an(?:a)?estesi|narkos)(?:sjuk)?skötersk[ao]'),
  word('2226', 'ambulans(?:sjuk)?skötersk[ao]'),
  word('5326', 'ambulanssjukvårdar(?:e)?'),
  word('2231', 'operations(?:sjuk)?skötersk[ao]'),
  word('2228', '(?:intensivvårds|iva-?)(?:sjuk)?skötersk[ao]'),
  word('2235', 'röntgen(?:sjuk)?skötersk[ao]'),
  word('2234', 'företags(?:sjuk)?skötersk[ao]'),
  word('2232', 'barnsjukskötersk[ao]'),
  word('2239', '(?:onkologi|ögon|diabetes|cancer|stomi|urologi|astma/kol-|kontakt)sjukskötersk[ao]'),
  ...specialities.map(([ssyk, within]) => word(ssyk, 'specialistsjukskötersk[ao]', { within })),
  wholeWord('2221', `${anyNurse}sjukskötersk(?:a|or)`, {
    without:
      /specialist|an(?:a)?estesi|narkos|ambulans|operation|intensiv|(?<!\p{L})iva(?!\p{L})|röntgen|radiologi|geriatri|psykiatri|akutmottagning|barnavårdscentral|(?<!\p{L})bvc(?!\p{L})/u,
  }),
  word('2212', 'st-läkar(?:e)?'),
  wholeWord('2213', '(?:at|bt)-läkar(?:e)?'),
  word('2219', 'underläkar(?:e)?|legitimerad läkare|vikarierande läkare'),
  word('2211', '(?:över|specialist|distrikts|skol|bitr(?:ädande|\\.)? över|företags)läkar(?:e)?'),
  word('2211', '(?:allmän|barn|narkos|röntgen|akut|öron|ögon|kvinno|hud)läkar(?:e)?|psykiater'),
  wholeWord(
    '2211',
    'specialist (?:i|inom) (?:allmänmedicin|psykiatri|geriatrik|internmedicin|kirurgi|radiologi|pediatrik|ortopedi|anestesi)',
  ),
  wholeWord('2260', '(?:över|allmän|specialist|sjukhus)?tandläkar(?:e)?|dentist'),
  word('3250', 'tandhygienist|dental hygienist'),
  word('5350', 'tandskötersk[ao]|dental nurse'),
  word('3214', 'tandtekniker|ortopedingenjör|ortopedtekniker'),
  word('3212', 'biomedicinsk(?:a)? analytiker|cytodiagnostiker'),
  wholeWord('3212', 'bma'),
  word('3211', 'perfusionist|medicinteknisk(?:a)? ingenjör|medicintekniker'),
  word('2111', 'sjukhusfysiker'),
  word('2281', 'apotekar(?:e)?|pharmacist'),
  word('3213', 'receptarie'),
  word('2242', 'psykoterapeut'),
  word('4117', 'medicinsk(?:a)? sekreterar(?:e)?|läkarsekreterar(?:e)?|vårdadministratör|medical secretary'),
  word('5323', 'steriltekniker'),
  word('2283', 'speech and language therapist|speech therapist'),
  word('1510', '(?:verksamhets|enhets|avdelnings|klinik|sektions)chef', {
    within:
      /klinik|sjukhus|vårdcentral|vårdavdelning|mottagning(?:en)?(?!senhet)|folktandvård|akutmottagning|hälsocentral/u,
    without: /individ|familj|social|elev/u,
  }),
  word('1510', 'vårdchef|vårdenhetschef|vårdcentralschef|klinikchef'),
];
