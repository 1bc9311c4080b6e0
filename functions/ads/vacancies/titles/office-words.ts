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
  wholeWord('2412', '(?:verksamhets|ekonomi|business|förvaltnings|redovisnings|personal|hr-)?controller'),
  word('2419', 'budget- och skuldrådgivar(?:e)?|skuldrådgivar(?:e)?'),
  word('3313', 'redovisningsekonom|redovisningskonsult|redovisningsansvarig'),
  word('4111', 'ekonomiassistent|ekonomiadministratör|redovisningsassistent|fakturahandläggar(?:e)?'),
  wholeWord('2419', 'ekonom|(?:förvaltnings|verksamhets|kommun|projekt|budget|skol|region|enhets|finans)ekonom'),
  word(
    '4112',
    'löneadministratör|lönekonsult|lönespecialist|löneassistent|personaladministratör|hr-administratör|hr-assistent',
  ),
  word(
    '2423',
    'hr[- ](?:specialist|partner|konsult|generalist|strateg|business partner)|rekryterar(?:e)?|personalspecialist',
  ),
  word('2432', '(?:\\p{L}*kommunikatör)|kommunikationsstrateg|pressekreterar(?:e)?|informatör|communications officer'),
  word('3359', 'nämndsekreterar(?:e)?'),
  word(
    '2422',
    'kommunsekreterar(?:e)?|folkhälsostrateg|folkhälsoplanerar(?:e)?|miljöstrateg|klimatstrateg|näringslivsutvecklar(?:e)?',
  ),
  word('4119', 'registrator|kanslist'),
  wholeWord(
    '4119',
    'administratör|administrativ(?:a)? assistent|adm\\.? ?assistent|administrative assistant|(?:avdelnings|förvaltnings|enhets|verksamhets|kontors|nämnds)administratör',
    {
      without: /lön|hr(?!\p{L})|personal|skola|skolor|gymnas|vårdcentral|klinik|mottagning|ekonomi|system/u,
    },
  ),
  word('3323', 'upphandlar(?:e)?|inköpar(?:e)?'),
  wholeWord('2615', '(?:kommun|stads|förvaltnings|region|social|offentlighets)?jurist|legal counsel', {
    without: /domstol|biträdande/u,
  }),
  word('2515', 'systemförvaltar(?:e)?|it-samordnar(?:e)?|systemansvarig|objektspecialist'),
  word('3512', 'supporttekniker|it-support|helpdesk|service ?desk'),
  word('3512', 'it-tekniker', { within: /support|servicedesk|helpdesk/u }),
  word('3511', 'it-drifttekniker'),
  word('3511', 'it-tekniker', { within: /drift|server/u }),
  word('3511', 'drifttekniker', { within: /(?<!\p{L})it(?!\p{L})|server|nätverk/u }),
  word('3514', 'nätverkstekniker|systemtekniker|nätverksspecialist'),
  word('3513', 'systemadministratör|databasadministratör'),
  word(
    '2512',
    'system ?utvecklar(?:e)?|bi-utvecklar(?:e)?|applikationsutvecklar(?:e)?|programmerar(?:e)?|webbutvecklar(?:e)?|software developer|data engineer|dataingenjör|mjukvaruutvecklar(?:e)?',
  ),
  wholeWord(
    '2512',
    'utvecklare|utvecklaren|(?:back-?end|front-?end|full-?stack|lead|software|web|java|gis|system|app|mobile)[ -]?(?:utvecklare|developer)',
    {
      without: /(?:verksamhets|kvalitets|näringslivs|organisations|skol)utveckl|administrativ|pedagogisk|social/u,
    },
  ),
  word('2511', 'it-arkitekt|lösningsarkitekt|systemarkitekt|verksamhetsarkitekt'),
  word('2516', 'informationssäkerhetssamordnar(?:e)?|it-säkerhetsspecialist|informationssäkerhetsspecialist'),
  word(
    '2421',
    'verksamhetsutvecklar(?:e)?|organisationsutvecklar(?:e)?|processutvecklar(?:e)?|kvalitetssamordnar(?:e)?|kvalitetsutvecklar(?:e)?',
  ),
  word(
    '4222',
    'kommunvägledar(?:e)?|kundtjänsthandläggar(?:e)?|kundtjänstmedarbetar(?:e)?|samhällsvägledar(?:e)?|servicehandläggar(?:e)?',
  ),
  wholeWord('4222', 'medarbetare|vägledare', { within: /kontaktcenter|kundtjänst|servicecenter/u }),
  word('4225', 'receptionist', { without: /vårdcentral|mottagning|tand|hotell|klinik/u }),
  word('1230', '(?:förvaltnings|stabs|administrativ |administrations|planerings)chef|förvaltningsdirektör'),
  wholeWord('2422', 'utredar(?:e)?', { without: /barn|familj|social|vuxen|kassa|skad|polis/u }),
  word(
    '2422',
    '(?:hållbarhets|närings|utvecklings|bostads|skol|utbildnings|kultur|biblioteks|frilufts|demokrati|samhälls|omvärlds|kvalitets|energi|vatten|trafik|miljö|klimat|folkhälso)(?:strateg|planerar(?:e)?|utredar(?:e)?)',
  ),
  word('2422', 'beredskapssamordnar(?:e)?'),
  word('1320', 'upphandlingschef|inköpschef|logistikchef'),
  word('3333', 'jobbcoach|arbetskonsulent|arbetsmarknadskonsulent|arbetsförmedlar(?:e)?'),
  word('4223', 'växeltelefonist|telefonist'),
  word('3343', 'chefssekreterare|direktionsassistent|vd-assistent|ledningsassistent'),
];

/** Places of work, for headlines that name no occupation. */
export const placeWords: readonly TitleWord[] = [
  wholeWord('5330', 'hemtjänsten|hemtjänst|äldreomsorgen|äldreomsorg', {
    within: /jobba|arbeta|vikarie|sommar|timanst|medarbetare|personal/u,
    without: /(?<!\p{L})ec(?!\p{L})|handlägg|sköters|led(are|ning)|planer|chef|samordn|administr|utveckl|assistent/u,
  }),
  wholeWord('5343', 'personlig assistans'),
  wholeWord('5311', 'förskolan', { within: /jobba|arbeta|vikarie/u }),
];
