// A long file, for its tables of forms: how one person is described in two languages.
import type { Language } from '#functions/ground/language/language.ts';
import { locateAll } from '#functions/newsroom/review/language/located.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { undeclaredNamesIn } from '#functions/newsroom/review/texts/names.ts';
import {
  isWords,
  type Reading,
  remark,
  sentencesAround,
  type TextRule,
} from '#functions/newsroom/review/texts/remark.ts';

const kinSv =
  'son|dotter|mamma|pappa|mor|far|syster|bror|fru|man|sambo|barnbarn|farmor|mormor|farfar|morfar|tvillingar|familj|flicka|pojke|äldsta|yngsta';
const personSv =
  'familjen|paret|mannen|kvinnan|pojken|flickan|killen|tjejen|damen|herrn|tanten|gubben|farbrorn|mamman|pappan|änkan|änklingen|syskonen|tvillingarna|bröderna|systrarna|eleven|barnet|patienten|brukaren|klienten|hyresgästen|gästen|ungdomen|tonåringen|pensionären|grannen';
const personEn =
  'boy|girl|man|woman|lady|gentleman|couple|family|pupil|student|patient|resident|client|teenager|mother|father|widow|widower|twins?|brothers|sisters|child|tenant|kid|teen|neighbou?r|captain|teacher|baker|fisherman|officer';
const numberSv =
  'tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\\p{Ll}*|trettio\\p{Ll}*|fyrtio\\p{Ll}*|femtio\\p{Ll}*|sextio\\p{Ll}*|sjuttio\\p{Ll}*|åttio\\p{Ll}*|nittio\\p{Ll}*|hundra\\p{Ll}*';
const where = 'med|på|i|som|från|ovanför|bredvid|under|vid|hos|nere|uppe|utan|av|mitt emot';

/** Descriptions by which one person is known, without a name. */
const descriptions: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    /(?<!\p{L})(?:den|det|vår|min|en av|vårt) (?:förra|förre|enda|enda \p{Ll}+|pensionerade|pensionerad|före detta|kända|välkända|tidigare|nyaste|yngsta|yngste|äldsta|äldste) (?:\p{Ll}+ )?\p{L}{3,}/giu,
    new RegExp(`(?<!\\p{L})\\p{L}{3,}s (?:egen |egna |yngsta |äldsta |lilla |vuxna )?(?:${kinSv})(?!\\p{L})`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${personSv}) (?:${where}) `, 'giu'),
    /(?<!\p{L})(?:hon|han|den) (?:i|på|ovanför) (?:rum|lägenhet|våning|plan|avdelning|trea|tvåan|trean|fyran|\d)/giu,
    /(?<!\p{L})(?:tant|farbror|fru|herr|fröken) \p{Lu}\p{Ll}+/gu,
    new RegExp(`(?<!\\p{L})(?:\\d{1,3}|${numberSv})-?åring(?:en|ens|s)?(?!\\p{L})`, 'giu'),
    new RegExp(
      `(?<!\\p{L})(?:en|ett|den) (?:\\d{1,3}|${numberSv})-?årig \\p{L}+|(?<!\\p{L})(?:\\d{2,3}|${numberSv}) år gammal`,
      'giu',
    ),
    /(?<!\p{L})\p{L}{2,}(?:aren|isten|anten|ören|mannen|vakten|kocken|prästen|ordföranden|mästaren|kaptenen|havaren|domaren|tränaren) (?:i|på|vid|av|från|som|med) \p{L}/gu,
    /(?<!\p{L})\p{L}*barns(?:mamman|pappan|mamma|pappa)(?!\p{L})/giu,
    /(?<!\p{L})(?:en|ett) av (?:mina|våra|eleverna|barnen|flickorna|pojkarna|killarna|tjejerna|de boende|brukarna|klienterna|patienterna|hyresgästerna)(?: \p{Ll}+)?/giu,
    /(?<!\p{L})(?:min|mitt|vår|vårt) (?:\p{Ll}+ )?(?:elev|klient|patient|brukare|boende|hyresgäst|skyddsling)(?!\p{L})/giu,
    /(?<!\p{L})(?:en|ett) (?:\p{Ll}+ )?(?:flicka|pojke|kille|tjej|man|kvinna|mamma|pappa|familj|elev|patient|par|brukare|dam|herre|änka|änkling|fotbollsspelare|syskonpar|tonåring) (?:på|i|från|vars|och) \p{L}/giu,
    /(?<!\p{L})(?:flickan|pojken|killen|tjejen|eleven|mannen|kvinnan|mamman|pappan|familjen|damen|patienten|brukaren|grabben|tvillingarna|syskonen|bröderna|systrarna|ungen|barnet),? (?:som|vars|där|med|i|på|från) /giu,
    /(?<!\p{L})(?:före detta|förra|pensionerade?|den gamle|den gamla) (?:\p{Ll}+)(?:aren|are|isten|ist|en|ör|ören|mannen)(?!\p{L})/giu,
    /(?<!\p{L})(?:vår|min) (?:granne|kyrkoherde|brevbärare|tandläkare) /giu,
    /(?<!\p{L})(?:en|ett) (?:flicka|pojke|kille|tjej|man|kvinna|mamma|pappa|familj|elev|patient|par|brukare|dam|herre|änka|änkling)(?: \p{Ll}+)? (?:i|på|från|med|vars|som (?:bor|bodde|äger|ägde|spelar|går i|jobbar|arbetar|kommer från|driver|drev|vann|kör|sitter i)) /giu,
  ],
  en: [
    /(?<!\p{L})(?:the|our|that) (?:only|retired|former|newest|youngest|oldest|eldest|famous|well-known|old|one) (?:\p{L}+ ){0,2}\p{L}{3,}/giu,
    /(?<!\p{L})\p{L}{3,}['’]s (?:own |youngest |eldest |oldest |little |elder |younger |grown )?(?:son|daughter|mother|father|sister|brother|wife|husband|grandson|granddaughter|twins|family|boy|girl|partner)(?!\p{L})/giu,
    new RegExp(
      `(?<!\\p{L})(?:the|a|an|one|that|our)(?: \\p{Ll}+){0,2} (?:${personEn}) (?:who|with|from|in|at|on|above|next|whose|that) `,
      'giu',
    ),
    /(?<!\p{L})(?:Mr|Mrs|Miss|Ms)\.? \p{Lu}\p{Ll}+/gu,
    /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}+-)?\p{Ll}+)[- ]years?[- ]old(?!\p{L})/giu,
    /(?<!\p{L})(?:he|she|the \p{Ll}+) (?:in|at) (?:room|flat|apartment|number|house)/giu,
    /(?<!\p{L})the \p{L}{4,}(?:er|or|ist|man|keeper) (?:of|at|from|in|who) /giu,
    /(?<!\p{L})one of (?:my|our|the) (?:\p{Ll}+ )?(?:pupils|students|clients|patients|residents|boys|girls|kids|children|tenants|regulars|families)/giu,
    /(?<!\p{L})(?:my|our) (?:\p{Ll}+ )?(?:pupil|student|client|patient|resident|tenant)(?!\p{L})/giu,
    /(?<!\p{L})(?:a|the) (?:retired|former|ex-)\p{L}* ?\p{L}+/giu,
    /(?<!\p{L})(?:a|the) (?:\p{Ll}+ )?(?:boy|girl|mother|father|lady|widow|couple|family|teenager|pupil|patient|resident|client),? (?:\p{L}+ )?(?:whose|who|with|from|in|on|at) /giu,
  ],
};

/** What narrows a description down: an age, a place, a year, a rarity. */
const narrows: Readonly<Record<Language, readonly RegExp[]>> = {
  sv: [
    new RegExp(
      `(?<!\\p{L})(?:\\d{1,3}|${numberSv})(?:-?åring\\p{Ll}*|-?årig\\p{Ll}*| år(?! sedan| senare|s? jobb| i | på ))`,
      'iu',
    ),
    /(?<!\p{L})(?:på|i|från|vid|ovanför|bakom|bredvid|nära) \p{Lu}\p{Ll}{3,}/u,
    /(?<!\p{L})(?:i|rum|klass|avdelning|lägenhet|trappa|våning|port|lag\p{Ll}*) (?:\d[A-Ö]?|\p{Lu}\d+)/u,
    /(?<!\p{L})(?:enda|första kvinnan|första mannen|äldsta|yngsta|först i|ensam om|känd|kända|alla känner|hela stan|tidningen|tidningarna|tv|världsmästare|mästare|rekord|vann|överlevde|förliste|brann|olycka\p{Ll}*|branden|kraschen|rånet|mordet|lotto\p{Ll}*|trillingar|tvillingar|invandrade|flydde|från (?:Bhutan|Peru|Island))(?!\p{L})/iu,
    /(?<!\p{L})(?:19|20)\d\d(?!\d)/u,
    /(?<!\p{L})(?:äger|ägde|driver|drev|hade) \p{L}+(?:en|et|n|t|affär\p{Ll}*|butik\p{Ll}*|kiosk\p{Ll}*)(?!\p{L})|(?<!\p{L})(?:amputer\p{Ll}*|ett ben|en arm|röda håret|rött hår|tatuer\p{Ll}*|glasöga|träben|två meter)(?!\p{L})/iu,
  ],
  en: [
    /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}+-)?\p{Ll}+)[- ]years?[- ]old(?!\p{L})|(?<!\p{L})aged \d+/iu,
    /(?<!\p{L})(?:in|from|at|on|above|behind|near) \p{Lu}\p{Ll}{3,}/u,
    /(?<!\p{L})(?:room|class|ward|flat|floor|year|apartment) (?:\d+[A-Z]?|\p{Ll}+)/iu,
    /(?<!\p{L})(?:only|first woman|first man|oldest|youngest|famous|well-known|everyone knows|everybody knows|the papers|newspaper|on tv|champion|record|won|survived|sank|burned|accident|fire|crash|robbery|murder|lottery|twins|triplets|lost (?:a|his|her))(?!\p{L})/iu,
    /(?<!\p{L})(?:19|20)\d\d(?!\d)/u,
    /(?<!\p{L})(?:owns|owned|runs|ran) the \p{L}+|(?<!\p{L})(?:red hair|tattoo\p{Ll}*|one leg|one arm|glass eye|wooden leg)(?!\p{L})/iu,
  ],
};

const known = new WeakMap<PublishedText, ReturnType<typeof describe>>();
const describe = (text: PublishedText, reading: Reading) => {
  const names = undeclaredNamesIn(text, reading).filter(({ client }) => client);
  return [
    ...descriptions[text.language].flatMap((pattern) => locateAll(text.text, pattern)),
    ...names.map(({ start, end, text: name }) => ({ start, end, text: name })),
  ];
};
const describedIn = (text: PublishedText, reading: Reading) => {
  const standing = known.get(text) ?? describe(text, reading);
  known.set(text, standing);
  return standing;
};

const unknownDescription = (found: { text: string }, { declared, lists }: Reading): boolean =>
  !lists('people.namedThings').sv.isIn(found.text) &&
  ![...declared].some((name) => name.length > 2 && found.text.toLowerCase().includes(name));

const code =
  /(?<!\p{L})(?:\p{L}*kod(?:en)?|code)\s(?:\p{L}+\s){0,2}#?\d{3,6}(?!\p{N})|(?<!\p{L})(?:kl\.?|klockan|rum|våning|plan|room|floor) ?\d{1,4}/giu;
const areas = ['health', 'social', 'school'] as const;

/** Words of a subject that lies within two paragraphs of a description count as of that person. */
const nearby = (text: PublishedText, at: number): { readonly start: number; readonly end: number } => {
  const n = text.paragraphs.findLastIndex(({ start }) => start <= at);
  const first = text.paragraphs[Math.max(0, n - 1)];
  const last = text.paragraphs[Math.min(text.paragraphs.length - 1, n + 1)];
  return { start: first?.start ?? 0, end: last?.end ?? text.text.length };
};

/**
 * Policy: nothing that lets a reader tell which client, pupil or patient is meant (OSL 23, 25, 26 ch.), and nothing that opens a
 * door (18 ch.). A sensitive subject and one person's description near each other are a stop, until somebody has assessed it.
 */
export const secrecy: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const { lists, assessed } = reading;
  const hazards = areas.flatMap((area) => lists(`secrecy.${area}`)[text.language].all(text.text));
  const described = describedIn(text, reading).filter((found) => unknownDescription(found, reading));
  const weak = lists('secrecy.weak')[text.language].all(text.text);
  const near = (
    cue: { readonly start: number },
    hazard: { readonly start: number; readonly end: number; readonly text: string },
  ): boolean => {
    const { start, end } = nearby(text, cue.start);
    return (
      hazard.start >= start &&
      hazard.end <= end &&
      (hazard.text.length > 6 || sentencesAround(text, cue.start, 1).includes(hazard.text))
    );
  };
  const isNarrow = (cue: { readonly start: number }): boolean =>
    narrows[text.language].some((pattern) => pattern.test(sentencesAround(text, cue.start, 0))) ||
    lists('people.clients')[text.language].isIn(sentencesAround(text, cue.start, 0));
  const stops = described.filter(
    (cue) =>
      hazards.some((hazard) => near(cue, hazard)) ||
      (isNarrow(cue) && weak.some(({ text: word }) => sentencesAround(text, cue.start, 1).includes(word))),
  );
  const doors = lists('secrecy.security')
    [text.language].all(text.text)
    .filter((hazard) => {
      const near = nearby(text, hazard.start);
      return locateAll(text.text.slice(near.start, near.end), code).length > 0;
    });
  const [first] = [...stops, ...doors].sort((a, b) => a.start - b.start);
  if (first !== undefined)
    return [...stops, ...doors].map((found) =>
      remark(assessed ? 'secrecy-assessed' : 'secrecy-stop', assessed ? 'info' : 'error', found),
    );
  return hazards.slice(0, 1).map((found) => remark('secrecy-hazard', 'info', found));
};

const only = {
  sv: /(?<!\p{L})(?:den|det) enda (?:kvinnliga |manliga |\p{Ll}+ )?\p{L}+ (?:på|i|från|hos|vid|som) [\p{L} ]+/giu,
  en: /(?<!\p{L})the only (?:female |male |\p{L}+ )?\p{L}+ (?:from|in|at|on|who|with) [\p{L} ]+/giu,
};
const aged = {
  sv: new RegExp(
    `(?<!\\p{L})(?:\\d{1,3}|${numberSv})-?åring(?:en)?(?: \\p{Ll}+)? (?:på|i|från|som|med|vid) [\\p{L}\\d ]+`,
    'giu',
  ),
  en: /(?<!\p{L})(?:\d{1,3}|(?:\p{Ll}+-)?\p{Ll}+)-year-old \p{L}+ (?:from|in|who|with|at|on) [\p{L}\d ]+/giu,
};
const person =
  /(?:åring|flick|pojk|kvinn|man|familj|elev|patient|boende|person|mamma|pappa|kille|tjej|pensionär|girl|boy|woman|famil|pupil|patient|resident|lady|mother|father|student|old|förare|are|er|ist)/iu;
const thing =
  /(?<!\p{L})(?:hus|byggnad|bro|båt|byggd|byggt|träd|tak|badhus|maskin|bil|house|building|bridge|boat|built|tree|roof|machine|parkering|dag|gång|tid|plats|sak|ljus|ljud|place|thing|time|day|sound|light)\p{Ll}*/iu;

/** Policy: no few traces that together point at one person. */
export const identifying: TextRule = (text, reading) => {
  if (!isWords(text) || text.kind === 'credit') return [];
  const found = [...locateAll(text.text, only[text.language]), ...locateAll(text.text, aged[text.language])].filter(
    (one) =>
      person.test(one.text) && !thing.test(sentencesAround(text, one.start, 1)) && unknownDescription(one, reading),
  );
  const narrowed = text.sentences.flatMap((sentence) => {
    const [one] = describedIn(text, reading).filter(
      ({ start, end }) =>
        start >= sentence.start &&
        end <= sentence.end + 1 &&
        unknownDescription({ text: text.text.slice(start, end) }, reading),
    );
    const cues = narrows[text.language].filter((pattern) => pattern.test(sentence.text)).length;
    return one !== undefined &&
      cues >= 2 &&
      !thing.test(sentence.text) &&
      !found.some(({ start }) => start >= sentence.start && start < sentence.end)
      ? [one]
      : [];
  });
  return [...found, ...narrowed].map((one) => {
    const isWork =
      reading.lists('people.occupations')[text.language].isIn(one.text.split(' ').slice(1, 4).join(' ')) &&
      !/åring|year|famil/iu.test(one.text);
    return remark('identifying-combination', isWork ? 'warning' : 'error', one);
  });
};
