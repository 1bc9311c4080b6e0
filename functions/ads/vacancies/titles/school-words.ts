import { type TitleWord, wholeWord, word } from '#functions/ads/vacancies/titles/title-word.ts';

const upperSecondary = /gymnas|upper secondary|komvux|vuxenutbildning|(?<!\p{L})gy(?!\p{L})/u;

/** Headlines of preschool and school, the particular before the general. */
export const schoolWords: readonly TitleWord[] = [
  word('1420', 'rektor|förskolechef|(?<!köks|kost|måltids)chef|head of preschool', {
    within: /förskol|preschool/u,
    without: /kök|måltid/u,
  }),
  word('1410', 'rektor|skolchef|utbildningschef|principal'),
  word('2343', 'förskollärar(?:e|inna)|preschool teacher|pre-school teacher'),
  word('2343', 'lärar(?:e)?', { within: /förskoleklass|lärare (?:i|till|på|inom) förskola/u }),
  word(
    '5311',
    'barnskötar(?:e)?|dagbarnvårdar(?:e)?|childminder|nursery assistant|preschool assistant|förskoleassistent',
  ),
  word('2342', 'fritidspedagog|fritidslärar(?:e)?|lärare (?:i|mot|på|till) (?:fritidshem|fritids)'),
  word('2342', 'grundlärar(?:e)?|lärar(?:e)?|pedagog', { within: /fritidshem|(?<!\p{L})fritids(?!\p{L})/u }),
  word('2359', '(?:sfi|svenska för invandrare)-?lärar(?:e)?'),
  word('2359', 'lärar(?:e)?', { within: /(?<!\p{L})sfi(?!\p{L})|svenska för invandrare/u }),
  word('2359', 'kulturskol(?:e|)lärar(?:e)?|danspedagog|dramapedagog|bildpedagog|musikpedagog'),
  word('2359', 'lärar(?:e)?|pedagog', { within: /kulturskol|musikskol/u }),
  word('2320', 'yrkeslärar(?:e)?|vårdlärar(?:e)?|fordonslärar(?:e)?|bygglärar(?:e)?'),
  word('2351', 'specialpedagog|speciallärar(?:e)?|special needs teacher'),
  word('2352', 'studie- och yrkesvägledar(?:e)?|studievägledar(?:e)?|yrkesvägledar(?:e)?'),
  wholeWord('2352', 'syv'),
  word('5312', 'modersmålslärar(?:e)?'),
  word(
    '5312',
    'elevassistent|lärarassistent|resurspedagog|resursperson|klassresurs|elevresurs|elevcoach|skolvärd|pedagogassistent|elevstödjar(?:e)?|studiehandledar(?:e)?',
  ),
  wholeWord('5312', 'resurs', { within: /elev|skol|klass|(?<!\p{L})åk(?!\p{L})/u }),
  word('2330', 'gymnasielärar(?:e)?|gymnasieadjunkt|komvuxlärar(?:e)?'),
  word('2330', 'lärar(?:e)?|adjunkt|lektor|teacher', { within: upperSecondary }),
  word('2341', 'grundskol(?:e)?lärar(?:e)?|(?:låg|mellan|hög)stadielärar(?:e)?|klasslärar(?:e)?|slöjdlärar(?:e)?'),
  word('2341', 'lärar(?:e)?|lärarvikarie|teacher', { without: /simlärar|trafiklärar/u }),
  word('4116', 'skoladministratör|skolassistent|skolsekreterar(?:e)?'),
];
