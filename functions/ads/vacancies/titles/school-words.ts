import { type TitleWord, wholeWord, word } from '#functions/ads/vacancies/titles/title-word.ts';

/** Teachers whose words tell another school, or none for certain. */
const notCompulsory =
  /simlärar|trafiklärar|hantverk|frisör|programmet|yrkes|(?<!\p{L})el-|fordon|industri|restaurang|livsmedel|naturbruk|högskol|universitet|folkhögskol|ämneslärar|piano|fiol|gitarr|cello|sång|trumpet|slagverk/u;
const upperSecondary = /gymnas|upper secondary|komvux|vuxenutbildning|(?<!\p{L})gy(?!\p{L})/u;

/** Headlines of preschool and school, the particular before the general. */
export const schoolWords: readonly TitleWord[] = [
  wholeWord(
    '1420',
    '(?:bitr(?:\\.|ädande)? ?)?rektor|(?:förskole|enhets|områdes|verksamhets)?chef|head of preschool|principal',
    {
      within: /förskol|preschool/u,
      without: /kök|måltid/u,
    },
  ),
  word('1410', 'rektor|skolchef|utbildningschef|principal'),
  word('2343', 'förskollärar(?:e|inna)|preschool teacher|pre-school teacher'),
  word('2343', 'lärar(?:e)?', { within: /förskoleklass|lärare (?:i|till|på|inom) förskola/u }),
  word(
    '5311',
    'barnskötar(?:e)?|barnskötersk[ao](?= till (?:daghem|förskola))|dagbarnvårdar(?:e)?|childminder|nursery assistant|preschool assistant|förskoleassistent',
  ),
  word('2342', 'fritidspedagog|fritidslärar(?:e)?|lärare (?:i|mot|på|till) (?:fritidshem|fritids)'),
  word('2342', 'grundlärar(?:e)?|lärar(?:e)?|pedagog', { within: /fritidshem|(?<!\p{L})fritids(?!\p{L})/u }),
  word('2359', '(?:sfi|svenska för invandrare)-?lärar(?:e)?'),
  word('2359', 'lärar(?:e)?', { within: /(?<!\p{L})sfi(?!\p{L})|svenska för invandrare/u }),
  word(
    '2359',
    'kulturskol(?:e|)lärar(?:e)?|danspedagog|dramapedagog|bildpedagog|musikpedagog|museipedagog|konstpedagog',
  ),
  word('2359', 'lärar(?:e)?|pedagog', { within: /kulturskol|musikskol/u }),
  word('2320', 'lärar(?:e)?', {
    within:
      /(?:fordons|transport|bygg|anläggnings|el-? ?(?:och )?energi|energi|industri\p{L}*|hantverks|omsorgs|restaurang|livsmedels|naturbruks|fritids|turism|fastighets|vvs)-? ?(?:och \p{L}+)?programmet|hantverk|frisör|restaurang|(?<!\p{L})livsmedel|fordon|naturbruk|yrkesämne/u,
  }),
  word('2320', 'yrkeslärar(?:e)?|vårdlärar(?:e)?|fordonslärar(?:e)?|bygglärar(?:e)?'),
  word('2351', 'spec\\.? ?ped|specialpedagog|speciallärar(?:e)?|special needs teacher'),
  word('2352', 'studie- och yrkesvägledar(?:e)?|studievägledar(?:e)?|yrkesvägledar(?:e)?'),
  wholeWord('2352', 'syv|syv:are'),
  word('5312', 'modersmålslärar(?:e)?'),
  word(
    '5312',
    'elevassistent|lärarassistent|resurspedagog|resursperson|klassresurs|elevresurs|elevcoach|skolvärd|pedagogassistent|elevstödjar(?:e)?|studiehandledar(?:e)?',
  ),
  wholeWord('5312', 'resurs', { within: /elev|skol|klass|(?<!\p{L})åk(?!\p{L})/u }),
  word('2330', 'gymnasielärar(?:e)?|gymnasieadjunkt|komvuxlärar(?:e)?'),
  word('2330', 'lärar(?:e)?|adjunkt|lektor|teacher', { within: upperSecondary, without: /sfi|kulturskol|modersmål/u }),
  word('2341', 'grundskol(?:e)?lärar(?:e)?|(?:låg|mellan|hög)stadielärar(?:e)?|klasslärar(?:e)?|slöjdlärar(?:e)?'),
  word('2330', 'förstelärar(?:e)?', { within: upperSecondary }),
  word('2341', 'lärar(?:e)?', {
    within:
      /(?<!\p{L})åk(?!\p{L})|årskurs|högstadi|mellanstadi|lågstadi|grundskol|(?<!\p{L})f-\d|(?<!\d)[1-9] ?- ?9(?!\d)/u,
    without: notCompulsory,
  }),
  wholeWord('2343', 'förskolelärar(?:e)?|försk\\.? ?lär'),
  wholeWord('2342', 'fritidsped'),
  wholeWord('5311', 'barnsk'),
  wholeWord('5312', 'elevass'),
  wholeWord('2351', 'spec\\.? ?lär'),
  wholeWord(
    '2341',
    'lärar(?:e)?|förstelärar(?:e)?|lärarvikarie|lärarinn[ao]|(?:ma|no|so|sv|idrotts|musik|bild|engelsk|matematik|svensk|hkk|ma/no|no/ma)(?:-| ?och )?(?:no-)?lärar(?:e)?',
    {
      without: notCompulsory,
    },
  ),
  wholeWord('2341', 'teacher', {
    without: /diploma|myp|preschool|secondary|special|vocational|language|music|swimming/u,
  }),
  word('4116', 'skoladministratör|skolassistent|skolsekreterar(?:e)?'),
];
