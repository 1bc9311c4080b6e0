import { locateAll } from '#functions/newsroom/review/language/located.ts';
import { isProse, isWords, remark, sentencesAround, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const most = {
  sv: /(?<!\p{L})(?:den|det|de|vi är|är) (?:absolut |allra )?\p{Ll}{3,}(?:aste?|sta|sta)(?: [\p{L}-]+){0,6} (?:i|på|inom) (?:hela )?(?:Sverige|Norden|Skandinavien|Europa|världen|landet|länet|regionen|hela)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|our|are) (?:very )?(?:\p{Ll}{3,}est|most \p{Ll}+|best)(?: [\p{L}-]+){0,6} (?:in|of|on|anywhere in) (?:the )?(?:whole of |entire |whole )?(?:northern |southern |western )?(?:Sweden|Scandinavia|Europe|Nordics?|country|world|region|county|Nordic \p{Ll}+)(?!\p{L})/giu,
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
  const free = (found: { text: string; start: number }) =>
    !/^(?:benefits?|pension\p{Ll}*|heltid deltid)$/iu.test(found.text) &&
    !/(?<!\p{L})(?:lön för mödan|(?:räkn\p{Ll}*|betalar) (?:ut )?lön\p{Ll}*|(?:work(?:s|ed)? out|calculate|count|pay out) (?:the )?(?:wages|salaries|pay)|bonus(?:runda|fråga|spår|nivå)\p{Ll}*|my wages|my salary is|min lön är|bonus (?:round|question|track))/iu.test(
      sentencesAround(text, found.start, 0),
    );
  return [...lists('claims.pay')[text.language].all(text.text).filter(free), ...sums]
    .slice(0, 2)
    .map((found) => remark('pay-and-terms', 'warning', found));
};

const asserts = {
  sv: /(?<!\p{L})(?:flyttar|slås|öppnar|öppnas|stängs|stänger|byggs|bygger|blir|får|har vi|har alla|startar|införs|inför|läggs|rivs|kommer|går|tar|ska|försvinner|byter|höjs|sänks|inleds|börjar|slutar|är|ersätts|dras|delas|ryms|rustas|anställer|kör|finns|slipper|serveras|serverar|köper|köps|byts|gäller)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:opens?|moves?|closes?|will|starts?|begins?|is|are|gets?|becomes?|merges?|builds?|have|has|runs?|leaves?|disappears?|replaces?|goes|buys?|stops?|serves?|rolls? out|merging|getting|closing|opening|replaced|moving)(?!\p{L})/iu,
};
const when = {
  sv: /(?<!\p{L})(?:från|efter|till|i|nästa|snart|då|senast|under|före|lagom till|hösten|våren|vintern|sommaren) (?:och med |den )?(?:\d{1,2} )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|nyår\p{Ll}{0,5}|jul|påsk|år|vår|höst|sommar|vinter|månad|vecka|termin|läsår|skolår|\d{4}|hösten|våren|vintern|sommaren|\p{Ll}{0,4}terminen|läsåret|årsskiftet|nästa|skolstarten)|(?<!\p{L})(?:snart|nästa år|nu (?=(?:slås|blir|får|läggs|stängs|flyttar|byggs|rivs|slutar|införs) )|\d{4}|nyåret|årsskiftet)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:from|after|in|by|before|next|soon|then|this|on|come) (?:the )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|new year|christmas|easter|spring|summer|autumn|winter|year|month|term|next|\d{4}|week)|(?<!\p{L})(?:soon|\d{4})(?!\p{L})/iu,
};
const going = {
  sv: /(?<!\p{L})(?:kommer att|ska|blir|flyttar|slutar ju|försvinner|öppnar|byggs|slås ihop|läggs ner|läggs ned|stängs|byts ut|är räddad|är räddat|är klart|är klar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|is going to|are going to|(?:is|are) (?:merging|closing|opening|moving|getting|being replaced|saved)|moves?|opens?|closes?)(?!\p{L})/iu,
};
/** The day of the decision is no news of what was decided. */
const deciding =
  /(?<!\p{L})(?:nämnden|fullmäktige|kommunfullmäktige|politikerna|styrelsen|kommunstyrelsen|council|committee|board|politicians)(?: \p{L}+){0,3} (?:ställning|beslut\p{Ll}*|fattar|röstar|avgör|frågan|ja|nej|decides?|decide|votes?|vote|meets|considers?|no|yes)(?!\p{L})/iu;
/** A committee or a permit alone leaves nothing open; what is still to be said of it does. */
const bodies =
  /^(?:\p{Ll}*nämnd\p{Ll}*|(?:kommun)?fullmäktige|kommunstyrelse\p{Ll}*|politiker\p{Ll}*|bygglov\p{Ll}*|budgeten|council|committee\p{Ll}*|permits?|funding|the council)$/iu;
const pending =
  /(?<!\p{L})(?:förslag\p{Ll}*|beslut\p{Ll}*|ställning|tar (?:upp|det|den)|tittar|röst\p{Ll}*|avgör\p{Ll}*|inte|ännu|väntar?|hos|säger|ansök\p{Ll}*|planer\p{Ll}*|utkast\p{Ll}*|bara|hoppas|räknar|looks?|decid\p{Ll}*|votes?|voted|approv\p{Ll}*|propos\p{Ll}*|not|yet|says?|hopes?|meets|wait\p{Ll}*|first|still|draft|will)(?!\p{L})/iu;
/** A story that says this anywhere tells nothing as decided. */
const openly =
  /(?<!\p{L})(?:bara ett förslag|inget mer än ett förslag|(?:inget|ingenting) är (?:bestämt|beslutat|klart)|inte (?:bestämt|beslutat) än|(?:only|just) a proposal|a proposal and nothing more|nothing is decided|not decided yet)(?!\p{L})/iu;
const honest = {
  sv: /(?<!\p{L})(?:bara ett förslag|inget mer än ett förslag|kan säga nej|ingen vet|ingenting är (?:bestämt|klart)|inget är (?:bestämt|klart)|om (?:nämnden|fullmäktige|politikerna|det) (?:säger|röstar|går|vill|blir)|skulle|kanske|kan bli|prövas|tycka till|synpunkter|tidigast|blir det av|(?:säger|blir det) (?:\p{L}+ )?nej|om det blir|vi får se|hoppas|föreslår|föreslog|föreslås|har beslutat|beslutade|beslöt|antog|klubbade)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:nothing more|only a proposal|just a proposal|may say no|nobody knows|nothing is decided|if (?:the|they|it|approved)|would|could|might|perhaps|maybe|have your say|comments?|whether|unless|up to the|at the earliest|says no|if it (?:is|gets)|hope|decided|approved|adopted|resolved)(?!\p{L})/iu,
};
const clauses = /[,;:–—]\s+|\s(?:men|och då|fast|but|and then|though)\s/giu;

/** Policy: what is only proposed is not told as decided. */
export const proposals: TextRule = (text, { lists, body }) => {
  if (text.kind !== 'body' && text.kind !== 'post' && text.kind !== 'title') return [];
  const { language } = text;
  const deciders = lists('claims.proposals')[language];
  const told = (clause: string): boolean =>
    asserts[language].test(clause) && (when[language].test(clause) || going[language].test(clause));
  if (text.kind === 'title') {
    const isPending = deciders.isIn(body.text) && !lists('claims.decisions')[language].isIn(body.text);
    return isPending && when[language].test(text.text) && !honest[language].test(text.text)
      ? [remark('proposed-as-decided', 'warning', { start: 0, end: text.text.length })]
      : [];
  }
  return deciders
    .all(text.text)
    .filter((found) => {
      if (openly.test(body.text)) return false;
      const n = text.sentences.findLastIndex(({ start }) => start <= found.start);
      const near = text.sentences.slice(Math.max(0, n - 1), n + 2).map((sentence) => sentence.text);
      const around = near.join(' ');
      if (bodies.test(found.text) && !pending.test(around)) return false;
      if (honest[language].test(around) || lists('claims.hedges')[language].isIn(around)) return false;
      return near
        .flatMap((sentence) => sentence.split(clauses))
        .filter((clause) => !deciding.test(clause))
        .some(
          (clause) => told(clause) && (!deciders.isIn(clause) || when[language].test(clause.replace(found.text, ' '))),
        );
    })
    .slice(0, 1)
    .map((found) => remark('proposed-as-decided', 'warning', found));
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
    .map((found) => remark('clickbait', 'warning', found));
};

const barredSentence = (text: string) =>
  text.replace(
    /(?:kvinnor och män|män och kvinnor|men and women|women and men|oavsett kön|alla åldrar|every age|any age)/giu,
    ' ',
  );

/** What a single word is said of: `a healthy river` asks nothing of anybody. */
const ofSomebody =
  /^(?:$|[,.!?;:]| (?:och|and|eller|or|men|but|i|in|på|till|to|for|med|with|som|who|nog|enough)(?!\p{L})| (?:\p{Ll}+ (?:och|and) )?(?:\p{Ll}+ )?(?:person|människ|medarbet|kolleg|talang|förmåg|kill|tjej|man|kvinn|sökande|tös|grabb|gäng|team|people|men|woman|women|talent|mind|colleague|staff|worker|candidate|applicant|employee|girl|boy|lad|guy|lady|ladies|crew|\p{Ll}{3,}(?:are|ist|ör|er|or)(?:s|n|na)?(?!\p{L})|\p{Ll}*pedagog|\p{Ll}*sköterska|nurse|cook|chef))/iu;
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
    return gendered.slice(0, 1).map((found) => remark('discrimination', 'error', at(found)));
  });
};
