import type { Language } from '#functions/ground/language/language.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import type { ListName } from '#functions/newsroom/review/rule-lists.ts';
import { undeclaredNamesIn } from '#functions/newsroom/review/texts/names.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';
import type { Sentence } from '#functions/story/stories/prose/sentences.ts';

const kin: Readonly<Record<Language, string>> = {
  sv: 'fru|man|sambo|mamma|pappa|mor|far|syster|bror|son|dotter|kusin|svåger|svägerska|mormor|morfar|farmor|farfar|barnbarn|granne|kompis|vän|väninna|kollega|chef|vikarie|medarbetare|arbetskamrat|handledare|mentor|praktikant|lärling|rektor|föräldrar|boss|parhäst|teamledare|gruppchef|förman|enhetschef',
  en: 'wife|husband|partner|mother|father|mum|dad|sister|brother|son|daughter|cousin|grandmother|grandfather|neighbou?r|friend|colleague|boss|manager|supervisor|mentor|apprentice|trainee|teammate|parents|co-?worker|head teacher|desk mate|team leader',
};
const others: Readonly<Record<Language, RegExp>> = {
  sv: new RegExp(
    `(?<!\\p{L})(?:hon|han|hen|hennes|hans|henne|honom|(?:en|vår|min|våra|mina|vårt|mitt|den|deras|hennes|hans)(?: \\p{Ll}+){0,3} (?:\\p{Ll}*(?:${kin.sv})(?:en|n|s|ns|er)?|(?:\\p{Ll}{2,}(?:are|aren|ist|isten|ör|ören|ant|anten|man|mannen)|\\p{Ll}*(?:sköterska|ledare|biträde|ingenjör|kock|kocken|vakt|vakten|ämne|olog|låt|skötaren|chefen|konom|tekniker|pedagog|assistent|värd|kurator|läkare)))|(?:nya |nye |gamle |andra |hela )?(?:killen|tjejen|karln|gubben|skiftet|laget|gänget|arbetslaget|kocken|läraren|sköterskan|vaktmästaren)s?|(?:kollegan|chefen|vikarien|rektorn|grannen|kompisen|handledaren|praktikanten|lärlingen)s?|en i (?:laget|gruppen|arbetslaget|teamet|skiftet|personalen)|(?:en|två|tre|flera|några|ingen|hälften|många) (?:av|i|på) (?:oss|dem|de|kollegorna|gänget|laget|mina|våra|kontoret)(?: \\p{Ll}+)?|de (?:två|tre|andra|nya) \\p{Ll}+|(?:den|han|hon) (?:andra|andre|nya|nye))(?!\\p{L})`,
    'giu',
  ),
  en: new RegExp(
    `(?<!\\p{L})(?:he|she|his|her|him|(?:our|my|the|a|an|his|her|their|one of)(?: \\p{Ll}+){0,3} (?:${kin.en})s?(?:'s)?|(?:our|my|the)(?: \\p{Ll}+){0,2} (?:\\p{Ll}{3,}(?:er|or|ist|ian|man|woman|ant)|nurse|chef|cook|clerk|temp|guy|lad|crew|shift|partner on the \\p{Ll}+)(?:'s)?|(?:one|two|three|some|several|half|none|many) of (?:us|them|the|our|my)(?: \\p{Ll}+)?|the (?:two|three|other|others|new)(?: \\p{Ll}+)?|someone on (?:the|my|our) (?:team|shift|crew)|(?:one|two|three|four|half) (?:in|on|at) (?:the|my|our) \\p{Ll}+|only \\p{Lu}\\p{Ll}+)(?!\\p{L})`,
    'giu',
  ),
};
const self: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:jag|mig|själv|mitt eget|min egen)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:I|me|myself|my own)(?!\p{L})/gu,
};
const tells: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:jag|mig|min|mitt|mina|vi|vår)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:I|me|my|we|our)(?!\p{L})/iu,
};
/** Words that end as those of people do. */
const isThing =
  /(?:corner|water|paper|computer|letter|number|winter|summer|river|tower|door|floor|motor|weather|dinner|supper|order|border|cover|power|shower|flower|timer|printer|scooter|trailer|boiler|heater|container|counter|ladder|register|mirror|error|corridor|sector|harbor|tractor|projector|radiator|restaurant|plant|elephant|giant|list|mist|fist|centre|center|theater|chapter|quarter|shelter|monster|hammer|finger|shoulder|liver|fever|cancer|roller|plotter|scanner|dishwasher|lawnmower|spider|tiger|dör+|dörren|skrivar(?:e|en)|mätar(?:e|en)|kylar(?:e|en)|högtalar(?:e|en)|sändar(?:e|en)|räknar(?:e|en)|brännar(?:e|en)|värmar(?:e|en)|visar(?:e|en)|ankare|hammare|kvist|kvisten|list|listen|rör|rören|elefant|elefanten|plant|kant|kanten)s?$/iu;
const pronoun = /^(?:hon|han|hen|hennes|hans|henne|honom|he|she|his|her|him)$/iu;

/** Where a sentence speaks of one person other than whom the story is about. */
const othersIn = (sentence: Sentence, text: PublishedText, reading: Reading, anyone: boolean): readonly number[] => {
  const isTold = anyone || tells[text.language].test(text.text);
  const things = reading.lists('people.namedThings');
  const cues = [...sentence.text.matchAll(others[text.language])]
    .filter(
      (match) =>
        (isTold || !pronoun.test(match[0])) &&
        !isThing.test(match[0]) &&
        !things.sv.isIn(match[0]) &&
        !things.en.isIn(match[0]),
    )
    .map((match) => match.index);
  const names = undeclaredNamesIn(text, reading)
    .filter(({ start }) => start >= sentence.start && start < sentence.end)
    .map(({ start }) => start - sentence.start);
  const colleagues = isTold
    ? [...sentence.text.matchAll(/\p{Lu}\p{Ll}+/gu)]
        .filter((match) =>
          [match[0], match[0].replace(/s$/, '')].some((name) => reading.declared.has(name.toLowerCase())),
        )
        .map((match) => match.index)
    : [];
  return [...cues, ...names, ...colleagues];
};

/** Words of a list that are said of somebody else, not of the one who tells. */
const saidOfOthers = (text: PublishedText, reading: Reading, list: ListName, anyone = false) =>
  text.sentences.flatMap((sentence) => {
    const found = reading.lists(list)[text.language].all(sentence.text);
    if (found.length === 0) return [];
    const people = othersIn(sentence, text, reading, anyone);
    const own = [...sentence.text.matchAll(self[text.language])].map((match) => match.index);
    return found
      .filter(({ start, end }) => {
        const nearest = Math.max(-1, ...people.filter((at) => at <= start));
        const mine = Math.max(-1, ...own.filter((at) => at < start));
        const follows = people.some((at) => at >= end && at - end < 30);
        return (
          (nearest >= 0 && nearest >= mine) ||
          (follows && mine < 0) ||
          (nearest >= 0 && own.length > 0 && start - nearest < 40)
        );
      })
      .map((one) => ({
        ...one,
        start: one.start + sentence.start,
        end: one.end + sentence.start,
        sentence: sentence.text,
      }));
  });

/** Said for fun. */
const inJest = /(?<!\p{L})(?:skratt\p{Ll}*|laugh\p{Ll}*|måndagar|Mondays)(?!\p{L})/iu;

const once = <T>(hits: readonly T[]): readonly T[] => hits.slice(0, 1);

/** Policy: nobody else's illness, faith, union or origin, whoever says it (GDPR article 9). */
export const protectedFacts: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const health = once(
    saidOfOthers(text, reading, 'special-categories.health').filter(({ sentence }) => !inJest.test(sentence)),
  );
  const belief = once(saidOfOthers(text, reading, 'special-categories.religion', true));
  const names = (found: { text: string; end: number }): boolean =>
    (!/^(?:kommunal|vision|ledarna|lo|handels|transport)$/iu.test(found.text) || /^\p{Lu}/u.test(found.text)) &&
    !/^(?: (?:för|under|med|till|of|Jack)(?!\p{L})| \d| \p{Lu}(?!\p{Ll}*(?:förbund|fack)))/u.test(
      text.text.slice(found.end, found.end + 10),
    );
  const union = once(saidOfOthers(text, reading, 'special-categories.union', true).filter(names));
  const origin = once(
    saidOfOthers(text, reading, 'special-categories.origin').filter(
      (found) =>
        !isLanguage(text, found.end) &&
        !(text.language === 'en' ? /^(?:same|indian)$/iu : /^(?:svart|indian)$/iu).test(found.text),
    ),
  );
  return [
    ...health.map((found) => remark('health-of-other', 'error', found)),
    ...belief.map((found) => remark('belief-of-other', 'error', found)),
    ...union.map((found) => remark('union-of-other', 'error', found)),
    ...origin.map((found) => remark('origin-of-other', 'error', found)),
  ];
};

/** A language, a dish and a street are no descent: `persiska`, `turkisk peppar`. */
const isLanguage = (text: PublishedText, end: number): boolean =>
  (/(?<!(?<!\p{L})(?:is|was|är|var|as|being) )(?<!\p{L})\p{L}+(?:ska|ish|ic|ian|ese|ali)$/iu.test(
    text.text.slice(Math.max(0, end - 40), end),
  ) &&
    /(?<!\p{L})(?:talar|pratar|språk\p{Ll}*|översätt\p{Ll}*|tolk\p{Ll}*|lär sig|lär oss|telefon\p{Ll}*|läser|ordbok|undervisar|speaks?|languages?|translat\p{Ll}*|interpret\p{Ll}*|phone|words|teach\p{Ll}*|learn\p{Ll}*|answers?)(?!\p{L})/iu.test(
      sentencesAround(text, end - 1, 0),
    ) &&
    /^(?:[,.;:!?)]|$|\s*\n| (?:och|and|or|eller|i|in|on|på|med|with|till|from|när|when|for|for)(?!\p{L}))/u.test(
      text.text.slice(end, end + 8),
    )) ||
  /^ (?:maten?|mat|peppar|musik|språk\p{Ll}*|ordbok|te|kaffe|bröd|film|bok|böcker|recept|sånger|rätter|rätt|korv\p{Ll}*|bastu\p{Ll}*|soppa|soppan|food|sausages?|sauna|soup|dish\p{Ll}*|kitchen|cooking|music|tea|coffee|bread|language|class|lessons|songs|books?|recipes?|fjällen)(?!\p{L})/iu.test(
    text.text.slice(end, end + 20),
  ) ||
  /(?<!\p{L})(?:talar|pratar|läser|kan|på|speaks?|in|studies|learns?) $/iu.test(
    text.text.slice(Math.max(0, end - 30), end).replace(/\S+$/u, ''),
  );
