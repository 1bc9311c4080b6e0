import type { Severity } from '#functions/ground/findings/finding.ts';
import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { personalIdentityNumbersIn } from '#functions/newsroom/review/language/personal-identity-numbers.ts';
import { remark, sentencesAround, type TextRule } from '#functions/newsroom/review/texts/remark.ts';
import { compared } from '#functions/story/stories/prose/folded.ts';

/** A case, an order and a machine have numbers of the same form. */
const isFiled = (text: string, { start, text: number }: { readonly start: number; readonly text: string }): boolean =>
  /^20(?:1[6-9]|[2-9]\d)/u.test(number) ||
  /(?<!\p{L})(?:dnr|diarie\p{Ll}*|ärende\p{Ll}*|order\p{Ll}*|faktura\p{Ll}*|artikel\p{Ll}*|serie\p{Ll}*|märk\p{Ll}*|pump\p{Ll}*|maskin\p{Ll}*|ritning\p{Ll}*|kvitto\p{Ll}*|partinummer|case|invoice|serial|label\p{Ll}*|batch|receipt|drawing|machine|part|item|model)(?!\p{L})[^.]{0,25}$/iu.test(
    text.slice(Math.max(0, start - 45), start),
  );

/** Policy: no personal identity number, anywhere. */
export const identityNumbers: TextRule = ({ text }) =>
  personalIdentityNumbersIn(text)
    .filter((found) => found.certain || !isFiled(text, found))
    .map((found) => remark('personal-identity-number', found.certain ? 'error' : 'warning', found));

const phone =
  /(?<![\p{L}\p{N}]|[\d/][-–./:])(?:(?:\+|00)46[\s-]*(?:\(0\)[\s-]*)?[1-9]|0[1-9])(?:[\s\-–/().]*\d){5,9}(?![\p{L}\p{N}]|[-–]\d)/gu;
/** A number that is spelled out: a zero, and five number words more. */
const numeral =
  '(?:noll|ett?a?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\\p{Ll}{3,6}ton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\\p{Ll}{0,5}|zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}{3,5}teen|(?:double|triple)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\\p{Ll}{3,5})?)';
const spelled = new RegExp(`(?<!\\p{L})(?:noll|zero|oh|nought)(?:[\\s,–-]{1,3}${numeral}){5,14}(?!\\p{L})`, 'giu');
const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}(?: ?@ ?| ?[([{](?:at|a|snabel-?a)[)\]}] ?| snabel-?a | at (?=[\p{L}\p{N}-]{1,63}(?:\.| dot )))[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[([{](?:dot|punkt)[)\]}] ?| punkt | dot )[\p{L}\p{N}-]{1,63}){1,5}/gu;
const identityNumber = /^\d{6}\s?[-–+]\s?\d{4}$/u;
const range = /^0\d{2,3}\s*[-–]\s*0\d{2,3}$|^\d{2}[.:]\d{2}\s*[-–]/u;

const national = (text: string): string =>
  text
    .replace(/\(0\)/gu, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(?:\+|00)46/u, '0');
const isMobile = (number: string): boolean => /^07[02369]/.test(number);

/** Policy: nobody's own telephone. The employer's numbers may stand where the text says that they are; others are weighed. */
export const phones: TextRule = (text, { lists }) => {
  const { language } = text;
  const official = new Set(lists('contacts.officialPhones')[language].entries.map(national));
  const inWords = locateAll(text.text, spelled).map((found) => remark('contact-phone', 'error', found));
  const inDigits = locateAll(text.text, phone).flatMap((found) => {
    const number = national(found.text);
    const around = sentencesAround(text, found.start, 1);
    const isOfficial = official.has(number) || lists('contacts.switchboardSigns')[language].isIn(around);
    if (number.length < 8 || number.length > 10 || identityNumber.test(found.text) || range.test(found.text)) return [];
    if (isOfficial && !isMobile(number)) return [];
    const sentence = sentencesAround(text, found.start, 0);
    const isPrivate = isMobile(number) || lists('contacts.privateSigns')[language].isIn(sentence);
    return [remark('contact-phone', isPrivate ? 'error' : 'warning', found)];
  });
  return [...inDigits, ...inWords];
};

/** Policy: nobody's own e-mail. A writer who wants to be reached gives the employer's address. */
export const emails: TextRule = (text, { ownDomain }) =>
  locateAll(text.text, email).flatMap((found) => {
    const plain = found.text.replace(/ ?[([{]?(?<![\p{L}])(?:dot|punkt)(?!\p{L})[)\]}]? ?/giu, '.').toLowerCase();
    const domain = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.exec(plain)?.[0] ?? '';
    if (!found.text.includes('@') && text.text[found.end] === '/') return [];
    if (domain === ownDomain || domain.endsWith(`.${ownDomain}`)) return [];
    return [remark('contact-email', 'error', found)];
  });

const streetEnd =
  '(?:gatan|vägen|gränd(?:en)?|torget|stigen|backen|allén|gata|väg|plan|torg|platsen|kajen|stråket|slingan|leden|ringen|kroken|höjden|svängen|brinken|liden|vallen|gården|hagen|ängen|lunden|berget|kullen|parken|bron|esplanaden|promenaden|rundan|stranden|dalen|åsen|skogen|udden|viken|tunet|terrassen|trappan|porten|gången)';
const house = '\\d{1,3}(?: ?[A-Z](?![\\p{L}\\d]))?';
const street = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]+ ){0,2}\\p{Lu}[\\p{L}-]*${streetEnd} ${house}(?![\\p{L}\\p{N}])`,
  'gu',
);
const genitive = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}-]+s (?:gata|väg|gränd|torg|plats|allé|backe|stig|plan|kaj) ${house}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A name that is no street by its ending: a place and a number, where the sentence speaks of somebody's home. */
const placeAndNumber = new RegExp(
  `(?<=(?<!\\p{L})(?:på|vid|i|till|från) )\\p{Lu}\\p{Ll}{3,}(?: \\p{Lu}\\p{Ll}+)? ${house}(?![\\p{L}\\p{N}]|[.:]\\d)`,
  'gu',
);
/** `9 Almvägen`, and `Ängsstigen i Lervik, nummer 22`. */
const numberFirst = new RegExp(`(?<![\\p{L}\\p{N}])\\d{1,3}[A-Z]? \\p{Lu}\\p{Ll}*${streetEnd}(?!\\p{L})`, 'gu');
const englishNumberLater =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Street|Road|Avenue|Lane|Drive|Row|Way|Court|Hill|Quay|Close),? (?:number|no\.?|at) ?\d{1,4}(?!\d)/gu;
const numberLater = new RegExp(
  `(?<!\\p{L})\\p{Lu}\\p{Ll}*${streetEnd}(?!\\p{L})(?: i \\p{Lu}\\p{Ll}+)?,? (?:nummer|nr|number|no)\\.? ?\\d{1,3}`,
  'gu',
);
const english =
  /(?<![\p{L}\p{N}])\d{1,4}[A-Z]? (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Row|Way|Court|Terrace|Square|Place|Crescent|Hill|Gardens|Walk|Quay|Rise|Grove|Mews|Park|Wharf|Yard|Alley|Steps|Mount|Green)(?!\p{L})/gu;
/** A street without its number, where the home is told by floor, door or shop below. */
const homeOnStreet = new RegExp(
  `(?<=(?:lägenhet\\p{Ll}*|hus\\p{Ll}*|hem|bor|bodde|flat|house|home|place|room|live|lives|lived)(?: \\p{L}+){0,6} (?:på|vid|on|in|at|of) )\\p{Lu}\\p{Ll}*(?:${streetEnd}|(?: \\p{Lu}\\p{Ll}+)? (?:Street|Road|Lane|Avenue|Drive|Hill|Row|Quay|Close))(?!\\p{L})`,
  'gu',
);
const pointsOut =
  /(?<!\p{L})(?:våning\p{Ll}*|trappor|trappa upp|ovanför|porten|sist på|längst (?:bort|upp|ner)|huset (?:med|vid|bredvid)|mittemot|mitt emot|nummer|nr|(?:first|second|third|fourth|fifth|ground|top) floor|above|next to|the (?:building|house|one|door) (?:with|by|at)|end of|number|no\.?) /iu;
const strong =
  /(?<!\p{L})(?:bor|bodde|bott|flyttat?|hemma|trappa|dörren|ytterdörr\p{Ll}*|huset sist|villa\p{Ll}*|radhus\p{Ll}*|stugan|bungalow|cottage|terraced|doorbell|front door|doorstep|lägenhet\p{Ll}*|lgh|trappor|våning\p{Ll}*|mitt hus|min lägenhet|mitt hem|hos en|hos (?:\p{Lu}\p{Ll}+)|knacka|my (?:\p{Ll}+ )?(?:house|place|flat|home)|colleague's|friend's|granne\p{Ll}*|ensam\p{Ll}*|änka|änkling|pensionär\p{Ll}*|lives|lived|living|home|flat|apartment|neighbou?r\p{Ll}*|alone|widow\p{Ll}*|hem till|hos (?:henne|honom|en|familjen|fru|herr))(?!\p{L})/iu;

const someone =
  /(?<!\p{L})(?:hon|han|hennes|hans|henne|honom|kvinna\p{Ll}*|man|mannen|dam\p{Ll}*|herr\p{Ll}*|tant|farbror|familj\p{Ll}*|kund\p{Ll}*|brukar\p{Ll}*|patient\p{Ll}*|mamma\p{Ll}*|pappa\p{Ll}*|besök\p{Ll}*|ringer på|knackar|she|he|her|his|him|woman|lady|family|client\p{Ll}*|patient\p{Ll}*|mother|father|mrs|mr|knock|visit)(?!\p{L})/iu;

/** Policy: nobody's home. A workplace's address may stand; which of the two it is, is read from the words around it. */
export const addresses: TextRule = (text, { lists, ownAddresses }) => {
  const { language } = text;
  const own = [...ownAddresses, ...lists('contacts.officialPlaces')[language].entries].map(compared);
  const byName = [
    ...locateAll(text.text, street),
    ...locateAll(text.text, genitive),
    ...locateAll(text.text, english),
    ...locateAll(text.text, numberFirst),
    ...locateAll(text.text, numberLater),
    ...locateAll(text.text, englishNumberLater),
  ];
  const byPlace = locateAll(text.text, placeAndNumber).filter(
    ({ start }) => !byName.some((one) => start >= one.start - 20 && start < one.end),
  );
  const onStreet = locateAll(text.text, homeOnStreet).filter(
    ({ start }) =>
      pointsOut.test(sentencesAround(text, start, 0)) && !byName.some((one) => start >= one.start && start < one.end),
  );
  const isWork = (at: number) => lists('contacts.workplaceSigns')[language].isIn(sentencesAround(text, at, 0));
  const hit = (found: { start: number; end: number; text: string }, severity: Severity) =>
    own.some((one) => compared(found.text).endsWith(one)) ? [] : [remark('contact-address', severity, found)];
  return [
    ...byName.flatMap((found) => {
      const sentence = sentencesAround(text, found.start, 0);
      if (strong.test(sentence)) return hit(found, 'error');
      if (isWork(found.start)) return [];
      return hit(found, someone.test(sentence) ? 'error' : 'warning');
    }),
    ...onStreet.flatMap((found) => hit(found, 'warning')),
    ...byPlace.flatMap((found) => (strong.test(sentencesAround(text, found.start, 0)) ? hit(found, 'error') : [])),
  ];
};

const plate = /(?<![\p{L}\p{N}#])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[A-HJ-PR-UW-Z\d](?![\p{L}\p{N}%]| ?\d|[.,]\d)/gu;

/** In small letters only where it is called a plate. */
const plateSaid =
  /(?<=(?:regnr|reg\.?nr|registrering\p{Ll}{0,10}|skylt\p{Ll}{0,4}|nummerplåt\p{Ll}{0,4}|plates?|registration|reg)[ :,]{1,3}(?:\p{L}{1,8} )?)[a-hj-pr-uw-z]{3}[ -]?\d{2}[a-hj-pr-uw-z\d](?![\p{L}\p{N}])/giu;

/** Policy: nobody's car. Three letters and three digits are a plate where a vehicle is spoken of. */
export const plates: TextRule = (text, { lists }) =>
  [...locateAll(text.text, plate), ...locateAll(text.text, plateSaid)].flatMap((found) => {
    const before = text.text.slice(Math.max(0, found.start - 28), found.start);
    const [lastWord = ''] = /[\p{L}-]+\s*$/u.exec(before) ?? [];
    if (lists('contacts.plateLookalikes')[text.language].isIn(lastWord)) return [];
    const near = sentencesAround(text, found.start, 1);
    const isOwn =
      /(?<!\p{L})(?:vår|våra|stadens|min|our|my|the city's) (?:\p{L}{1,20} )?\p{L}{0,15}(?:bil|buss|skåpbil|lastbil|van|truck|car|lorry|bus)/iu.test(
        sentencesAround(text, found.start, 0),
      );
    return lists('contacts.vehicles')[text.language].isIn(near)
      ? [remark('contact-plate', isOwn ? 'warning' : 'error', found)]
      : [];
  });
