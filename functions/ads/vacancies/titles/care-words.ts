import { type TitleWord, wholeWord, word } from '#functions/ads/vacancies/titles/title-word.ts';

const elderly =
  /hemtjänst|äldre|särskilt boende|säbo|demens|vård- och omsorgsboende|omsorgsboende|korttids(?:boende|enhet|vård|plats)|hemvård/u;
const social =
  /lss|stödboende|myndighetsutövning|funktions|psykiatri|social|försörjningsstöd|ekonomiskt bistånd|barn och (?:unga|familj|ungdom)|bostad med särskild|gruppbostad|daglig verksamhet|stöd och service|stöd och omsorg|individ- och familj|(?<!\p{L})ifo(?!\p{L})|vuxen|familj/u;
const health = /hälso- och sjukvård|hemsjukvård|sjukskötersk|rehab|primärvård|arbetsterapeut|fysioterapeut/u;
const lead = '(?:enhets|områdes|sektions|grupp|verksamhets|avdelnings|boende)?chef|manager';

/** Headlines of health, elderly care and social services, the particular before the general. */
export const careWords: readonly TitleWord[] = [
  wholeWord('1510', lead, { within: health, without: /hemtjänst|äldreboende/u }),
  word('1530', '(?:äldreomsorgs|hemtjänst|boende)chef'),
  wholeWord('1530', lead, { within: elderly, without: /funktions|lss/u }),
  wholeWord('1530', 'ec', { within: elderly }),
  wholeWord('1230', 'socialchef'),
  wholeWord('1520', lead, { within: social, without: /äldre/u }),
  word('2239', 'medicinskt ansvarig sjukskötersk[ao]'),
  wholeWord('2239', 'mas', { without: /maskin/u }),
  word('2224', 'distriktsskötersk[ao]|distriktssjukskötersk[ao]'),
  wholeWord('2224', 'dsk'),
  word('2233', 'skolskötersk[ao]|skolsjukskötersk[ao]|school nurse'),
  word('2222', 'barnmorsk[ao]|midwife'),
  word('2225', 'psykiatri(?:sjuk)?skötersk[ao]'),
  word('2227', 'geriatri(?:k)?sjukskötersk[ao]'),
  word('5323', 'undersköt(?:ersk[ao])', {
    within:
      /akut|vårdavdelning|sjukhus|operation|vårdcentral|intensivvård|mottagning|klinik|dialys|förlossning|kirurg|ortoped|neurolog|stroke|avdelning \d|röntgen|onkolog|(?<!\p{L})iva(?!\p{L})|hjärt|lungavd|medicinavd/u,
  }),
  word('5321', 'undersköt(?:ersk[ao])|assistant nurse|enrolled nurse|nattpatrull'),
  wholeWord('5330', 'vårdbitr'),
  wholeWord('5343', 'pers\\.? ?ass'),
  wholeWord('2233', 'skolsk'),
  wholeWord('2661', 'soc ?sekr'),
  wholeWord('2663', 'biståndshandl'),
  wholeWord('5321', 'usk|uska|uskor|undersk'),
  word('2227', 'specialistsjukskötersk[ao]', { within: /demens|äldre|geriatri|särskilt boende/u }),
  wholeWord('2221', 'registered nurse'),
  wholeWord('2221', 'ssk|nurse|nurses'),
  word('5330', 'vårdbiträde(?:t)?|omsorgsassistent|hemtjänstassistent|care assistant'),
  word('5325', 'barnskötersk[ao]'),
  word(
    '5342',
    'stödassistent|stödass\\.?|arbetshandledar(?:e)?|boendestödjar(?:e)?|boendestöd|boendeassistent|habiliteringsassistent|stödbiträde(?:t)?',
  ),
  wholeWord('5342', '(?:boende|lss-?|natt|habiliterings|omsorgs|gruppbostads)?vårdar(?:e)?|support worker', {
    without: /djur|natur|kriminal|lokal|miljö|friskvård/u,
  }),
  word(
    '3411',
    'stödpedagog|socialpedagog|(?:alkohol|drog|missbruks)[\\p{L} -]*behandlar(?:e)?|behandlingsassistent|behandlingspedagog|ungdomsbehandlar(?:e)?|anhörigkonsulent',
  ),
  word(
    '5343',
    'personlig(?:a)? assistent(?:er)?|assistent(?:er)? till (?:kvinna|man|kille|tjej)|ledsagar(?:e)?|avlösar(?:e)?',
  ),
  wholeWord('5343', 'personal assistant', { without: /executive|director/u }),
  word('5341', 'mentalskötar(?:e)?'),
  wholeWord('5341', 'skötar(?:e)?'),
  word('2273', 'arbetsterapeut|occupational therapist'),
  word('2272', 'fysioterapeut|sjukgymnast|physiotherapist'),
  word('2283', 'logoped|audionom'),
  word('2282', 'dietist'),
  word('2241', 'psykolog|psychologist'),
  word('2663', 'biståndshandläggar(?:e)?|biståndsbedömar(?:e)?|lss-?handläggar(?:e)?|care manager'),
  wholeWord('2663', 'handläggar(?:e)?', { within: /(?<!\p{L})lss(?!\p{L})|bistånd(?:senhet)?|äldreomsorg/u }),
  word(
    '2661',
    'familjehemssekreterar(?:e)?|familjerättssekreterar(?:e)?|fältsekreterar(?:e)?|fältassistent|fältar(?:e)?',
  ),
  word(
    '2661',
    'socialsekreterar(?:e)?|soc\\.? ?sekr|barnavårdsutredar(?:e)?|socionom|social worker|socialhandläggar(?:e)?|barnutredar(?:e)?|vuxenutredar(?:e)?',
  ),
  wholeWord('2661', 'utredar(?:e)?|handläggar(?:e)?', {
    within:
      /socionom|(?<!\p{L})barn(?!omsorg|hälso)|(?<!\p{L})unga|(?<!\p{L})vuxen(?!utbild)|försörjningsstöd|ekonomiskt bistånd|familj|missbruk|socialtjänst/u,
  }),
  word(
    '2662',
    'kurator(?!\\p{L})|familjebehandlar(?:e)?|familjepedagog|familjerådgivar(?:e)?|familjeterapeut|(?<!guidance )(?:school )?counsell?or',
  ),
  word('2662', 'behandlar(?:e)?', { within: /öppenvård|familj/u }),
  word('2669', 'personligt ombud|personliga ombud|integrationshandläggar(?:e)?'),
];
