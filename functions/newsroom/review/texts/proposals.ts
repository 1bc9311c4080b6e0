import type { Language } from '#functions/ground/language/language.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import {
  lastFrom,
  paragraphAt,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

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
  /^(?:\p{Ll}*nämnd\p{Ll}*|(?:kommun)?fullmäktige|kommunstyrelse\p{Ll}*|politiker\p{Ll}*|bygglov\p{Ll}*|budgeten|council|committee\p{Ll}*|permits?|funding|the council)(?: \p{L}+){0,3}$/iu;
const pending =
  /(?<!\p{L})(?:förslag\p{Ll}*|beslut\p{Ll}*|ställning|tar (?:upp|det|den)|tittar|röst\p{Ll}*|avgör\p{Ll}*|inte|ännu|väntar?|hos|säger|ansök\p{Ll}*|planer\p{Ll}*|utkast\p{Ll}*|bara|hoppas|räknar|looks?|decides?|to decide|votes?|voted|approv\p{Ll}*|propos\p{Ll}*|not|yet|says?|hopes?|wait\p{Ll}*|first|still|draft|will)(?!\p{L})/iu;
const underWay =
  /(?<!\p{L})(?:remiss\p{Ll}*|samråd\p{Ll}*|utkast\p{Ll}*|consultation|drafts?|in i förvaltningen|till förvaltningen)(?!\p{L})/iu;
/** What the day brings needs nobody's decision. */
const everyday = {
  sv: /(?<!\p{L})(?:klockan|i dag|idag|i kväll|i morgon|imorgon|på (?:mån|tis|ons|tors|fre|lör|sön)dag\p{Ll}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:o'clock|today|tonight|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)(?!\p{L})/iu,
};
/** A story that says this anywhere tells nothing as decided. */
const openly =
  /(?<!\p{L})(?:bara ett förslag|inget mer än ett förslag|(?:inget|ingenting) är (?:bestämt|beslutat|klart)|inte (?:bestämt|beslutat) än|(?:kan|får|skulle kunna) (?:fortfarande )?säga nej|säger (?:de|nämnden|fullmäktige|politikerna) nej|om (?:det|något) (?:ens )?blir av|ingen vet (?:ännu|än|om)|vi får se|(?:only|just) a proposal|a proposal and nothing more|nothing is decided|not decided yet|(?:may|might|can|could) (?:still )?say no|if they say no|nobody knows (?:yet|if|whether)|we will see)(?!\p{L})/iu;
/** Where it was decided, in so many words. */
const decided =
  /(?<!\p{L})(?:(?:sa|sade|har sagt) ja|klartecken|grönt ljus|röstade(?:s)? (?:ja|igenom)|klubba(?:t|de|des)|godkän(?:de|des|t)|fattade(?:s)? beslut|beslutet (?:togs|fattades|kom|är fattat)|fastställ(?:de|des|t)|gick igenom|said yes|voted (?:yes|for it|it through)|gave (?:the|its) (?:go-ahead|approval)|green light|was (?:passed|agreed|signed)|the decision was (?:made|taken))(?!\p{L})/iu;
/** A matter of the public: who decides it, or how it is prepared. A proposal among colleagues is nobody's promise. */
const ofThePublic =
  /(?<!\p{L})(?:\p{Ll}*nämnd\p{Ll}*|\p{Ll}*fullmäktige|kommunstyrelse\p{Ll}*|\p{Ll}*politiker\p{Ll}*|\p{Ll}*förvaltning\p{Ll}*|utredare\p{Ll}*|remiss\p{Ll}*|samråd\p{Ll}*|utkast\p{Ll}*|\p{Ll}*utredning\p{Ll}*|\p{Ll}*skrivelse\p{Ll}*|detaljplan\p{Ll}*|planprogram\p{Ll}*|medborgarförslag\p{Ll}*|budget\p{Ll}*|beslut\p{Ll}*|council\p{Ll}*|committee\p{Ll}*|consultation\p{Ll}*|politicians?|officials|drafts?|budget|decision|voted|planning application)(?!\p{L})/iu;
const honest = {
  sv: /(?<!\p{L})(?:bara ett förslag|inget mer än ett förslag|kan säga nej|ingen vet|ingenting är (?:bestämt|klart)|inget är (?:bestämt|klart)|om (?:nämnden|fullmäktige|politikerna|det) (?:säger|röstar|går|vill|blir)|skulle|kanske|kan bli|prövas|tycka till|synpunkter|tidigast|blir det av|(?:säger|blir det) (?:\p{L}+ )?nej|om det blir|vi får se|hoppas|föreslår|föreslog|föreslås|har beslutat|beslutade|beslöt|antog|klubbade)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:nothing more|only a proposal|just a proposal|may say no|nobody knows|nothing is decided|if (?:the|they|it|approved)|would|could|might|perhaps|maybe|have your say|comments?|whether|unless|up to the|at the earliest|says no|if it (?:is|gets)|hope|decided|approved|adopted|resolved)(?!\p{L})/iu,
};
const clauses = /[,;:–—]\s+|\s(?:men|och då|fast|but|and then|though)\s/giu;

/** The open matter and what will be, in one sentence: what stands in two may be two things. */
const isInOneBreath = (sentence: string, language: Language): boolean =>
  asserts[language].test(sentence) && (when[language].test(sentence) || going[language].test(sentence));

/** A matter of the public that is still to be decided, in a text that nowhere says so of itself and nowhere that it was. */
const isPlainlyOpen = (text: PublishedText, at: number, language: Language): boolean => {
  const around = sentencesAround(text, at, 1);
  return (
    ofThePublic.test(around) &&
    (pending.test(around) || underWay.test(around)) &&
    !everyday[language].test(around) &&
    !decided.test(text.text) &&
    !honest[language].test(paragraphAt(text, at))
  );
};

/** Policy: what is only proposed is not told as decided. */
export const proposals: TextRule = (text, { lists, body }) => {
  if (text.kind !== 'body' && text.kind !== 'post' && text.kind !== 'title') return [];
  const { language } = text;
  const deciders = lists('claims.proposals')[language];
  const told = (clause: string): boolean =>
    asserts[language].test(clause) && (when[language].test(clause) || going[language].test(clause));
  if (text.kind === 'title') {
    const open = deciders.all(body.text);
    const isPending = open.length > 0 && !lists('claims.decisions')[language].isIn(body.text);
    const isPlain = open.some(({ start }) => isPlainlyOpen(body, start, language));
    return isPending && when[language].test(text.text) && !honest[language].test(text.text)
      ? [remark('proposed-as-decided', isPlain ? 'warning' : 'info', { start: 0, end: text.text.length })]
      : [];
  }
  const standing = deciders
    .all(text.text)
    .filter((found) => {
      const n = lastFrom(text.sentences, found.start);
      const near = text.sentences.slice(Math.max(0, n - 1), n + 2).map((sentence) => sentence.text);
      const around = near.join(' ');
      if (bodies.test(found.text) && !pending.test(around)) return false;
      if (honest[language].test(around) || decided.test(around) || lists('claims.hedges')[language].isIn(around))
        return false;
      return near
        .flatMap((sentence) => sentence.split(clauses))
        .filter((clause) => !deciding.test(clause))
        .some(
          (clause) => told(clause) && (!deciders.isIn(clause) || when[language].test(clause.replace(found.text, ' '))),
        );
    })
    .slice(0, 1);
  if (standing.length === 0 || openly.test(body.text)) return [];
  return standing.map((found) =>
    remark(
      'proposed-as-decided',
      isInOneBreath(sentencesAround(text, found.start, 0), language) && isPlainlyOpen(text, found.start, language)
        ? 'warning'
        : 'info',
      found,
    ),
  );
};
