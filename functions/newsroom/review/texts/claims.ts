import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isProse, isWords, remark, sentencesAround, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const most = {
  sv: /(?<!\p{L})(?:den|det|de|vi är|är) (?:absolut |allra )?\p{Ll}{3,}(?:aste?|sta|sta)(?: [\p{L}-]+){0,6} (?:i|på|inom) (?:hela )?(?:Sverige|Norden|Skandinavien|Europa|världen|landet|länet|regionen|hela)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|our|are) (?:very )?(?:\p{Ll}{3,}est|most \p{Ll}+|best)(?: [\p{L}-]+){0,6} (?:in|of|on|anywhere in) (?:the )?(?:whole of |entire |whole )?(?:northern |southern |western )?(?:Sweden|Scandinavia|Europe|Nordics?|country|world|region|county|Nordic \p{Ll}+)(?!\p{L})/giu,
};

/** What is compared: the employer and what it does, or how far and wide. Anything else is a way to talk. */
const compared = {
  sv: /(?<!\p{L})(?:Sverige|Norden|Skandinavien|Europa|landet|länet|regionen|riket|\p{Ll}*(?:kommun|stad|arbetsgivare|arbetsplats|jobb|skol|vård|omsorg|bibliotek|simhall|verk|park|lag|team|förvaltning|bolag|service|mat|kök)\p{Ll}*)s?(?!\p{L})/iu,
  en: /(?<!\p{L})(?:Sweden|Scandinavia|Nordics?|Europe|country|county|region|nation|cit(?:y|ies)|towns?|municipalit\p{Ll}+|councils?|employers?|workplaces?|place to work|jobs?|schools?|preschools?|care|librar\p{Ll}+|services?|teams?|harbours?|food|kitchens?|works)(?:'s)?(?!\p{L})/iu,
};

/** Policy: best, largest and only need a number or a source; one's own feeling does not. */
export const superlatives: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return [...lists('claims.superlatives')[language].all(text.text), ...locateAll(text.text, most[language])]
    .filter((found) => {
      const sentence = sentencesAround(text, found.start, 0);
      return (
        !lists('claims.feelings')[language].isIn(sentence) &&
        !/^(?:hela|den|det|de) (?:nästa|sista|mesta)$|(?<!\p{L})(?:äldst\p{Ll}*|brantast\p{Ll}*|oldest|steepest)(?!\p{L})/iu.test(
          found.text,
        ) &&
        !/(?:enligt|according to|visar|shows|undersökning|survey|mätning|rankning|\(källa|utsed|named) /iu.test(
          sentence,
        )
      );
    })
    .slice(0, 2)
    .map((found) =>
      remark('superlative', compared[language].test(sentencesAround(text, found.start, 0)) ? 'warning' : 'info', found),
    );
};

const money =
  /(?<![\p{L}\p{N}])(?:SEK ?)?\d{1,3}(?:[ {2}.]?\d{3})+(?: ?(?:kr|kronor|SEK|kronas?))?(?=[^\p{L}\p{N}]+(?:i (?:månaden|timmen|lön)|per (?:månad|timme|month|hour)|a (?:month|year)|om året)|(?: ?(?:kr|kronor|SEK)))|(?:tre|fem|tio|tjugo|trettio|fyrtio|\p{Ll}+) ?tusen (?:kronor|i månaden|i lön)/giu;
const pay =
  /(?<!\p{L})(?:lön|löner|lönen|får|tjänar|betalar|bonus|pay|paid|earn|earns|salary|start|from|från|månad|månaden|timmen|month|hour|tipsar|extra)(?!\p{L})/iu;

/** Who gives or gets it: without them a word of pay is only a word. */
const terms = {
  sv: /\d|(?<!\p{L})(?:du|dig|vi|oss|alla|ingen|staden|kommunen|arbetsgivaren|man|får|ger|ingår|betalar|\p{Ll}*(?:tusen|hundra|procent)|två|tre|fyra|fem|sex|sju|åtta|tio)(?!\p{L})/iu,
  en: /\d|(?<!\p{L})(?:you|your|we|us|they|everyone|everybody|nobody|the city|the employer|gets?|gives?|pays?|included|hundred|thousand|per cent|two|three|four|five|six|seven|eight|ten)(?!\p{L})/iu,
};

/** Policy: pay, benefits and terms are HR's to confirm. */
export const payAndTerms: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const sums = locateAll(text.text, money).filter(({ start }) => pay.test(sentencesAround(text, start, 0)));
  const free = (found: { text: string; start: number }) =>
    !/^(?:benefits?|pension\p{Ll}*|heltid deltid)$/iu.test(found.text) &&
    !/(?<!\p{L})(?:lön för mödan|(?:räkn\p{Ll}*|betalar) (?:ut )?lön\p{Ll}*|(?:work(?:s|ed)? out|calculate|count|pay out) (?:the )?(?:wages|salaries|pay)|bonus(?:runda|fråga|spår|nivå)\p{Ll}*|my wages|my salary is|min lön är|bonus (?:round|question|track)|bonus(?:en)? (?:med|är)|(?:a|the) bonus (?:of|is))/iu.test(
      sentencesAround(text, found.start, 0),
    );
  return [...lists('claims.pay')[text.language].all(text.text).filter(free), ...sums]
    .slice(0, 2)
    .map((found) =>
      remark(
        'pay-and-terms',
        terms[text.language].test(sentencesAround(text, found.start, 0)) ? 'warning' : 'info',
        found,
      ),
    );
};

const toReader = /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er|you|your)(?!\p{L})|…|\.\.\.|\?|!|nummer|number/iu;

/** A phrase this long is a riddle by itself. */
const longHook = 20;

/** Policy: say what it is about; a riddle to be clicked is not us. In a running text it is one that speaks to the reader. */
export const clickbait: TextRule = (text, { lists }) => {
  if (!isProse(text)) return [];
  const isHook = (found: { start: number; text: string }) =>
    text.kind !== 'body' || found.text.length >= longHook || toReader.test(sentencesAround(text, found.start, 0));
  return lists('claims.clickbait')
    [text.language].all(text.text)
    .filter(isHook)
    .slice(0, 1)
    .map((found) => {
      const isSpoken = text.kind !== 'body' || toReader.test(sentencesAround(text, found.start, 0));
      return remark('clickbait', isSpoken ? 'warning' : 'info', found);
    });
};

const barredSentence = (text: string) =>
  text.replace(
    /(?:kvinnor och män|män och kvinnor|men and women|women and men|oavsett kön|alla åldrar|every age|any age)/giu,
    ' ',
  );

/** What a single word is said of: `a healthy river` asks nothing of anybody. */
const ofSomebody =
  /^(?:$|[,.!?;:]| (?:och|and|eller|or|men|but|i|in|på|till|to|for|med|with|som|who|nog|enough)(?!\p{L})| (?:\p{Ll}+ (?:och|and) )?(?:\p{Ll}+ )?(?:person|människ|medarbet|kolleg|talang|förmåg|kill|tjej|man|kvinn|sökande|tös|grabb|gäng|team|people|men|woman|women|talent|mind|colleague|staff|worker|candidate|applicant|employee|girl|boy|lad|guy|lady|ladies|crew|\p{Ll}{3,}(?:are|ist|ör|er|or)(?:s|n|na)?(?!\p{L})|\p{Ll}*pedagog|\p{Ll}*sköterska|nurse|cook|chef))/iu;
const ourOwn =
  /(?<!\p{L})(?:vi|oss|vår\p{Ll}{0,2}|jobb\p{Ll}*|tjänst\p{Ll}*|\p{Ll}*lag(?:et)?|grupp\p{Ll}*|team\p{Ll}*|sökes|helst|du|we|us|our|job|work|role|team|crew|shift|wanted|you|apply)(?!\p{L})/iu;
const ofSelf = /(?<!\p{L})(?:jag är|jag var|I am|I'm|I was)(?!\p{L})/iu;

/** Policy: who is sought is asked for what the work needs (discrimination act): no age, origin, language, health, faith; no sex. */
export const adverts: TextRule = (text, { lists }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return text.sentences.flatMap((sentence) => {
    const words = barredSentence(sentence.text);
    const isHeading = text.kind === 'title' || text.kind === 'action';
    if (!isHeading && !lists('adverts.seeking')[language].isIn(words)) return [];
    const at = (found: { start: number; end: number }) => ({
      start: sentence.start + found.start,
      end: sentence.start + found.end,
    });
    const sought = new RegExp(
      language === 'sv'
        ? '(?:söker|letar efter|behöver|vill ha|hellre|hellre ha|sökes|vill se|rekryterar|anställer|passar|önskar|helst|gärna|ser|endast|bara)(?: [\\p{L}-]+){0,4}$'
        : '(?:looking for|seeks?|needs?|wants?|rather(?: have)?|would like|recruit\\w*|hiring|suits|candidate is|prefer\\w*|ideally|only|for)(?: [\\p{L}-]+){0,4}$',
      'iu',
    );
    // One word is a demand only of whom is sought; a phrase is one by itself.
    const barred = lists('adverts.barred')
      [language].all(words)
      .filter(
        (one) =>
          /[ \d]|född|helsvensk|born/iu.test(one.text) ||
          (sought.test(words.slice(0, one.start).trim()) && ofSomebody.test(words.slice(one.end))),
      );
    if (barred[0] !== undefined) return [remark('discrimination', 'error', at(barred[0]))];
    const gendered = lists('adverts.gendered')
      [language].all(words)
      .filter(({ start, text: word }) => {
        const before = words.slice(0, start).trim();
        // `man` alone is anybody.
        const isWanted = isHeading && /(?<!\p{L})(?:sökes|wanted|needed|sök|apply)(?!\p{L})/iu.test(words);
        return (
          (sought.test(before) || isWanted) &&
          !ofSelf.test(words) &&
          (word.toLowerCase() !== 'man' ||
            /(?<!\p{L})(?:en|ung|stark|duktig|händig|rejäl|a|young|strong|good|handy)$/u.test(before)) &&
          !/ överbord/u.test(words)
        );
      });
    // A tent needs two guys, and nobody is sought.
    const isOurs = isHeading || ourOwn.test(words);
    return gendered.slice(0, 1).map((found) => remark('discrimination', isOurs ? 'error' : 'info', at(found)));
  });
};
