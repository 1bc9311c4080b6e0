import { locateAll } from '#functions/newsroom/review/language/located.ts';
import {
  isProse,
  isWords,
  paragraphAt,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

const dated = /\d{4}|§|(?:paragraf|item|section) \d/u;

/** Policy: nothing is promised that is not decided. A decision with its date stands. */
export const promises: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return lists('claims.promises')
    [language].all(text.text)
    .filter((found) => {
      const paragraph = paragraphAt(text, found.start);
      const isDecided = lists('claims.decisions')[language].isIn(paragraph) && dated.test(paragraph);
      const isWet =
        /^garanterat$/iu.test(found.text) &&
        !/jobb|anställ|plats|tjänst|lön|fast/iu.test(sentencesAround(text, found.start, 0));
      return !isDecided && !isWet;
    })
    .slice(0, 2)
    .map((found) => remark('promise', 'warning', found));
};

/** Policy: best, largest and only need a number or a source; one's own feeling does not. */
export const superlatives: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return lists('claims.superlatives')
    [language].all(text.text)
    .filter((found) => {
      const sentence = sentencesAround(text, found.start, 0);
      return (
        !lists('claims.feelings')[language].isIn(sentence) &&
        !/(?:enligt|according to|visar|shows|undersökning|survey|mätning|rankning|\(källa|utsed|named) /iu.test(
          sentence,
        )
      );
    })
    .slice(0, 2)
    .map((found) => remark('superlative', 'warning', found));
};

const money =
  /(?<![\p{L}\p{N}])(?:SEK ?)?\d{1,3}(?:[ {2}.]?\d{3})+(?: ?(?:kr|kronor|SEK|kronas?))?(?=[^\p{L}\p{N}]+(?:i (?:månaden|timmen|lön)|per (?:månad|timme|month|hour)|a (?:month|year)|om året)|(?: ?(?:kr|kronor|SEK)))|(?:tre|fem|tio|tjugo|trettio|fyrtio|\p{Ll}+) ?tusen (?:kronor|i månaden|i lön)/giu;
const pay =
  /(?<!\p{L})(?:lön|löner|lönen|får|tjänar|betalar|bonus|pay|paid|earn|earns|salary|start|from|från|månad|månaden|timmen|month|hour|tipsar|extra)(?!\p{L})/iu;

/** Policy: pay, benefits and terms are HR's to confirm. */
export const payAndTerms: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const sums = locateAll(text.text, money).filter(({ start }) => pay.test(sentencesAround(text, start, 0)));
  const free = (found: { text: string }) => !/^(?:benefits?|pension\p{Ll}*|heltid deltid)$/iu.test(found.text);
  return [...lists('claims.pay')[text.language].all(text.text).filter(free), ...sums]
    .slice(0, 2)
    .map((found) => remark('pay-and-terms', 'warning', found));
};

const asserts = {
  sv: /(?<!\p{L})(?:flyttar|slås|öppnar|öppnas|stängs|stänger|byggs|bygger|blir|är|får|har|startar|införs|läggs|rivs|kommer|går|tar|ska|försvinner|byter|höjs|sänks|inleds|börjar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:opens?|moves?|closes?|will|starts?|begins?|is|are|gets?|becomes?|merges?|merge|builds?|have|has)(?!\p{L})/iu,
};
const when = {
  sv: /(?<!\p{L})(?:från|efter|till|i|nästa|snart|då|senast|under|hösten|våren|vintern|sommaren) (?:och med )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|nyår|jul|påsk|år|vår|höst|sommar|vinter|månad|vecka|\d{4}|hösten|våren|sommaren)|(?<!\p{L})(?:snart|då|nästa år|\d{4})(?!\p{L})/iu,
  en: /(?<!\p{L})(?:from|after|in|by|next|soon|then|this|on) (?:January|February|March|April|May|June|July|August|September|October|November|December|new year|christmas|spring|summer|autumn|winter|year|month|\d{4}|the)|(?<!\p{L})(?:soon|then|next (?:year|spring|summer|autumn|winter|month)|\d{4})(?!\p{L})/iu,
};
const doubted =
  /(?<!\p{L})(?:prövas|behandlas|föreslår|föreslog|föreslås|avgörs|beslutas|röstar|ta ställning)(?!\p{L})/iu;

/** Policy: what is only proposed is not told as decided. */
export const proposals: TextRule = (text, { lists }) => {
  if (text.kind !== 'body' && text.kind !== 'post') return [];
  const { language } = text;
  return lists('claims.proposals')
    [language].all(text.text)
    .filter((found) => {
      const n = text.sentences.findLastIndex(({ start }) => start <= found.start);
      const near = text.sentences.slice(Math.max(0, n - 1), n + 2).map((sentence) => sentence.text);
      if (lists('claims.hedges')[language].isIn(near.join(' '))) return false;
      return near.some((sentence) => {
        const clause = sentence.includes(found.text) ? sentence.split(found.text).join(' ') : sentence;
        return asserts[language].test(clause) && when[language].test(clause) && !doubted.test(clause);
      });
    })
    .slice(0, 1)
    .map((found) => remark('proposed-as-decided', 'warning', found));
};

/** Policy: say what it is about; a riddle to be clicked is not us. */
export const clickbait: TextRule = (text, { lists }) =>
  isProse(text)
    ? lists('claims.clickbait')
        [text.language].all(text.text)
        .slice(0, 1)
        .map((found) => remark('clickbait', 'warning', found))
    : [];

const barredSentence = (text: string) =>
  text.replace(
    /(?:kvinnor och män|män och kvinnor|men and women|women and men|oavsett kön|alla åldrar|every age|any age)/giu,
    ' ',
  );

/** Policy: who is sought is asked for what the work needs (discrimination act): no age, origin, language, health, faith; no sex. */
export const adverts: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return text.sentences.flatMap((sentence) => {
    const words = barredSentence(sentence.text);
    if (!lists('adverts.seeking')[language].isIn(words)) return [];
    const at = (found: { start: number; end: number }) => ({
      start: sentence.start + found.start,
      end: sentence.start + found.end,
    });
    const sought = new RegExp(
      language === 'sv'
        ? '(?:söker|letar efter|behöver|vill ha|rekryterar|anställer|passar|önskar)(?: [\\p{L}-]+){0,4}$'
        : '(?:looking for|seeks?|needs?|wants?|recruit\\w*|hiring|suits|candidate is|prefer)(?: [\\p{L}-]+){0,4}$',
      'iu',
    );
    // One word is a demand only of whom is sought; a phrase is one by itself.
    const barred = lists('adverts.barred')
      [language].all(words)
      .filter((one) => /[ \d]/u.test(one.text) || sought.test(words.slice(0, one.start).trim()));
    if (barred[0] !== undefined) return [remark('discrimination', 'error', at(barred[0]))];
    const gendered = lists('adverts.gendered')
      [language].all(words)
      .filter(({ start }) => sought.test(words.slice(0, start).trim()));
    return gendered.slice(0, 1).map((found) => remark('discrimination', 'error', at(found)));
  });
};
