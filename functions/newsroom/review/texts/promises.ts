import {
  isWords,
  paragraphAt,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

const dated = /\d{4}|§|(?:paragraf|item|section) \d/u;

/** Who is to get it, that they surely will, and what is no promise at all. */
const toAll = {
  sv: /(?<!\p{L})(?:alla|varje|ingen|inga|du|ni|vi|man|hela|samtliga|staden|kommunen|den som)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:all|every|everyone|everybody|no one|nobody|you|we|the whole|whoever|the city|no)(?!\p{L})/iu,
};
const surely = {
  sv: /(?<!\p{L})(?:kommer (?:\p{Ll}+ ){0,3}att|ska (?:\p{Ll}+ ){0,2}(?:få|ha|bli|slippa|behöva)|så har du|så får du|så blir du|får alla|alla får|alltid|aldrig|säkert|garanterat|inom (?:ett|två|tre|fem) år|efter (?:ett|sex|tre|två|prov\p{Ll}*)|till (?:hösten|våren|sommaren|jul|nyår)|framöver|senast|lovar|det kan jag lova|utan tvekan|det är klart att|före (?:jul|midsommar|sommaren)|nästa (?:år|vår|höst|sommar|termin)|för resten av)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|is going|are going|by the time|by next|always|never|ever|no question|for sure|guarantee\p{Ll}{0,3}|within (?:a|one|two|three|six) |after (?:a|one|two|your|the) |from next|next (?:year|spring|summer|autumn|winter|term)|for life|before christmas|no matter)(?!\p{L})/iu,
};
const refused = {
  sv: /(?<!\p{L})(?:lovar (?:aldrig|inget|ingenting|inte)|(?:aldrig|inte|inget|ingenting) lova\p{Ll}*|jag lovar att|lovade|enda garanti|inga garantier|ingen garanti)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:promise (?:nothing|no)|(?:cannot|can't|do not|don't|never) promise|promised|I promise to|no guarantees?)(?!\p{L})/iu,
};

/** Whose word it is: work, a post, everyone, never. */
const firm =
  /lov|löft|garant|försäkr|säker|säkr|fast|permanent|anställ|tjänst|jobb|plats|alla|aldrig|ingen|promis|guarant|assur|hire|job|post|contract|promot|place|every|never|nobody|no one/iu;
const word = /lov|löft|garant|promis|guarant|assur/iu;
const farOff = {
  sv: /(?<!\p{L})(?:\p{Ll}*år|\p{Ll}*året|år\p{Ll}{0,4}|\p{Ll}*terminen?|våren|hösten|sommaren|vintern|jul|midsommar|framtiden|månader|\d{4})(?!\p{L})/iu,
  en: /(?<!\p{L})(?:years?|terms?|spring|summer|autumn|winter|christmas|months?|future|\d{4})(?!\p{L})/iu,
};
/** What the day brings is no promise of the employer's. */
const today = {
  sv: /(?<!\p{L})(?:klockan|i dag|idag|i kväll|i morgon|imorgon|på (?:mån|tis|ons|tors|fre|lör|sön)dag|efter (?:lunch|maten|rasten|vilan|fikat)\p{Ll}*|på (?:förmiddagen|eftermiddagen|lovet))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:at (?:five|six|seven|eight|nine|ten|eleven|noon|half)|today|tonight|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|after (?:lunch|the break)|this (?:morning|afternoon))(?!\p{L})/iu,
};

/** Policy: nothing is promised that is not decided. A decision with its date stands. */
export const promises: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  const said = lists('claims.promises')
    [language].all(text.text)
    .filter((found) => {
      const paragraph = paragraphAt(text, found.start);
      const isDecided = lists('claims.decisions')[language].isIn(paragraph) && dated.test(paragraph);
      const isWet =
        /^garanterat$/iu.test(found.text) &&
        !/jobb|anställ|plats|tjänst|lön|fast/iu.test(sentencesAround(text, found.start, 0));
      return !isDecided && !isWet && !refused[language].test(sentencesAround(text, found.start, 0));
    });
  const told = text.sentences.flatMap((sentence) => {
    const { text: words } = sentence;
    const [benefit] = lists('claims.benefits')[language].all(words);
    if (benefit === undefined || !toAll[language].test(words) || !surely[language].test(words)) return [];
    if (refused[language].test(words) || lists('claims.hedges')[language].isIn(words)) return [];
    const paragraph = paragraphAt(text, sentence.start);
    if (lists('claims.decisions')[language].isIn(paragraph) && dated.test(paragraph)) return [];
    return [{ start: sentence.start + benefit.start, end: sentence.start + benefit.end }];
  });
  const isWeak = (found: { readonly start: number; readonly text?: string }): boolean => {
    const sentence = sentencesAround(text, found.start, 0);
    const isLater = farOff[language].test(sentence);
    if (today[language].test(sentence) && !isLater) return true;
    if (found.text === undefined || isLater || lists('claims.benefits')[language].isIn(sentence)) return false;
    return word.test(found.text) ? !toAll[language].test(sentence) : !firm.test(found.text);
  };
  return [...said, ...told].slice(0, 2).map((found) => remark('promise', isWeak(found) ? 'info' : 'warning', found));
};
