import { type TitleWord, wholeWord, word } from '#functions/ads/vacancies/titles/title-word.ts';

/** Headlines of administration, money, people, law and IT, the particular before the general. */
export const officeWords: readonly TitleWord[] = [
  word('1112', 'kommundirektör|stadsdirektör|kommunchef'),
  word('1210', 'ekonomichef|ekonomidirektör|finanschef|budgetchef'),
  word('1220', 'hr-chef|personalchef|hr-direktör|hr manager'),
  word('1240', 'kommunikationschef|kommunikationsdirektör|informationschef'),
  word('1310', 'it-chef|digitaliseringschef|cio'),
  word('1350', 'fastighetschef'),
  word('1230', 'kanslichef|näringslivschef'),
  word('2412', 'controller'),
  word('2419', 'budget- och skuldrådgivar(?:e)?|skuldrådgivar(?:e)?'),
  word('3313', 'redovisningsekonom|redovisningskonsult|redovisningsansvarig'),
  word('4111', 'ekonomiassistent|ekonomiadministratör|redovisningsassistent|fakturahandläggar(?:e)?'),
  word('2419', 'ekonom|förvaltningsekonom|verksamhetsekonom', { without: /ekonomiskt/u }),
  word(
    '4112',
    'löneadministratör|lönekonsult|lönespecialist|löneassistent|personaladministratör|hr-administratör|hr-assistent',
  ),
  word(
    '2423',
    'hr[- ](?:specialist|partner|konsult|generalist|strateg|business partner)|rekryterar(?:e)?|personalspecialist',
  ),
  word('2432', 'kommunikatör|kommunikationsstrateg|pressekreterar(?:e)?|informatör|communications officer'),
  word('3359', 'nämndsekreterar(?:e)?|utbildningsadministratör'),
  word(
    '2422',
    'kommunsekreterar(?:e)?|folkhälsostrateg|folkhälsoplanerar(?:e)?|miljöstrateg|klimatstrateg|näringslivsutvecklar(?:e)?',
  ),
  word('4119', 'registrator|administratör|administrativ assistent|administrative assistant|kanslist'),
  word('3323', 'upphandlar(?:e)?|inköpar(?:e)?'),
  word('2615', 'kommunjurist|stadsjurist|förvaltningsjurist|jurist|legal counsel'),
  word('2515', 'systemförvaltar(?:e)?|it-samordnar(?:e)?|systemansvarig|objektspecialist'),
  word('3512', 'supporttekniker|it-support|helpdesk|service ?desk'),
  word('3512', 'it-tekniker', { within: /support|servicedesk|helpdesk/u }),
  word('3511', 'it-tekniker|it-drifttekniker'),
  word('3511', 'drifttekniker', { within: /(?<!\p{L})it(?!\p{L})|server|nätverk/u }),
  word('3514', 'nätverkstekniker|systemtekniker|nätverksspecialist'),
  word('3513', 'systemadministratör|databasadministratör'),
  word(
    '2512',
    'systemutvecklar(?:e)?|programmerar(?:e)?|webbutvecklar(?:e)?|software developer|data engineer|dataingenjör|mjukvaruutvecklar(?:e)?',
  ),
  wholeWord(
    '2512',
    'utvecklare|utvecklaren|developer|(?:backend|frontend|fullstack|lead|software)[ -]?(?:utvecklare|developer)',
    {
      without: /(?:verksamhets|kvalitets|näringslivs|organisations|skol)utveckl/u,
    },
  ),
  word('2511', 'it-arkitekt|lösningsarkitekt|systemarkitekt|verksamhetsarkitekt'),
  word('2516', 'informationssäkerhetssamordnar(?:e)?|it-säkerhetsspecialist|informationssäkerhetsspecialist'),
  word('2519', 'it-strateg'),
  word(
    '2421',
    'verksamhetsutvecklar(?:e)?|organisationsutvecklar(?:e)?|kvalitetssamordnar(?:e)?|kvalitetsutvecklar(?:e)?|verksamhetscontroller',
  ),
  word('4222', 'kommunvägledar(?:e)?|kundtjänstmedarbetar(?:e)?|samhällsvägledar(?:e)?|servicehandläggar(?:e)?'),
  wholeWord('4222', 'medarbetare|vägledare', { within: /kontaktcenter|kundtjänst|servicecenter/u }),
  word('4225', 'receptionist'),
  word('1230', '(?:enhets|avdelnings|verksamhets|sektions|förvaltnings|stabs)chef'),
  word('2422', 'utredar(?:e)?|strateg|planerar(?:e)?|handläggar(?:e)?', {
    without: /kommunikation|hr-|(?<!\p{L})it-|hemtjänst|vård|bemanning/u,
  }),
];

/** Places of work, for headlines that name no occupation. */
export const placeWords: readonly TitleWord[] = [
  wholeWord('5330', 'hemtjänsten|hemtjänst|äldreomsorgen|äldreomsorg', {
    without: /led(are|ning)|planer|chef|samordn|administr|utveckl|assistent/u,
  }),
  wholeWord('5343', 'personlig assistans'),
  wholeWord('5311', 'förskolan', { within: /jobba|arbeta|vikarie/u }),
];
