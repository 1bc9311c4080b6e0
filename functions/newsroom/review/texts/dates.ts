import { Temporal } from 'temporal-polyfill';
import type { Language } from '#functions/ground/language/language.ts';
import type { PublishedText } from '#functions/newsroom/review/published-texts.ts';
import { isWords, type Remark, remark, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
/** The month in which a season has surely ended. */
const seasons: Readonly<Record<string, number>> = {
  våren: 6,
  vår: 6,
  vårterminen: 6,
  sommaren: 8,
  sommar: 8,
  hösten: 12,
  höst: 12,
  höstterminen: 12,
  vintern: 12,
  vinter: 12,
  jul: 12,
  julen: 12,
  påsk: 5,
  midsommar: 6,
  midsummer: 6,
  skolstart: 9,
  skolstarten: 9,
  sportlovet: 3,
  advent: 12,
  spring: 6,
  summer: 8,
  autumn: 12,
  fall: 12,
  winter: 12,
  christmas: 12,
  easter: 5,
};
const list = (words: readonly string[]): string => words.join('|');
const period: Readonly<Record<Language, RegExp>> = {
  sv: new RegExp(
    `(?<!\\p{L})(${list([...months.sv, ...Object.keys(seasons)])}),? (20\\d{2})(?!\\d)|(?<!\\p{L})(?:år|under|i|till|från|hösten|våren|läsåret|skolstarten|terminsstarten|nyår|premiären|säsongen|slutet av|början av|mitten av|senast|före|innan|redan|med start|start) (20\\d{2})(?![\\d-])`,
    'giu',
  ),
  en: new RegExp(
    `(?<!\\p{L})(${list([...months.en, ...Object.keys(seasons)])})(?: of)?,? (20\\d{2})(?!\\d)|(?<!\\p{L})(?:in|during|from|by|until|before|end of|summer of|year) (20\\d{2})(?![\\d-])`,
    'giu',
  ),
};
const ahead: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:ska|skall|kommer|startar|öppnar|öppnas|bygger|byggs|börjar|inviger|invigs|flyttar|inför|införs|får vi|blir|planerar|väntar|räknar|hoppas|ser fram|drar igång|kör igång|lanserar|lanseras|avslutas|stänger|just nu|snart|tar emot|inleder|välkomnar|utökar|byter|provar|testar|söker|klart|klar|klara|färdig|färdigt|samlar|är vi i full|står klar|slår upp|får|går|tar|gör|bjuder|erbjuder|anställer|utbildar|renoverar|ordnar|arrangerar|håller|planteras|nästa|finns|kan ni|kan du|åker|sätter|gäller)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|starts?|opens?|begins?|is opening|are opening|is building|are building|going to|plans? to|hope to|shall|launch(?:es)?|moves?|are moving|soon|look(?:ing)? forward|expects?|is due|are due|right now|reopens?|joins?|closes?|introduce|are about to|to be ready|ready (?:in|by)|is to|are to|gets?|takes?|holds?|offers?|hires?|next|can|are we|we are|is being|are being|brings)(?!\p{L})/iu,
};
const past: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:startade|började|öppnade|var|blev|byggde|fick|kom|hade|gick|tog|provade|testade|flyttade|gjorde|införde|anställdes|invigdes|byggdes|skrev|köpte|utbildade|drog|satte|stod|höll|satt|låg|sjöng|sprang|vann|steg|gav|såg|lade|la|sa|brann|föll|lät|sken|frös|vaknade|åkte|hann|bjöd|rev|skrek|grät|åt|drack|sov|fanns|slog|slutade|kunde|ville|\p{Ll}{3,}(?:ade|ades|rde|lde|nde|pte|kte|ste))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|had|became|built|went|came|took|made|did|began|got|(?<!places |are )left|wrote|bought|stood|held|sat|ran|sang|fell|found|said|rang|gave|saw|blew|froze|broke|woke|drove|rode|grew|swam|met|led|kept|slept|felt|heard|spoke|threw|won|lost|ate|drank|flew|brought|caught|taught|thought|told|\p{Ll}{3,}ed)(?!\p{L})/iu,
};

const endOf = (name: string | undefined, year: number, language: Language): Temporal.PlainDate => {
  const month =
    name === undefined
      ? 12
      : (seasons[name.toLowerCase()] ??
        months[language].findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1);
  return Temporal.PlainYearMonth.from({ year, month: Math.max(1, month) })
    .toPlainDate({ day: 1 })
    .add({ months: 1 })
    .subtract({ days: 1 });
};

const overAt = (today: Temporal.PlainDate, date: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(date, today) < 0;

/** Policy: what is told as ahead is ahead. A time that has passed stands only where it is told as past. */
export const oldFacts: TextRule = (text, { today, lists }) => {
  if (!isWords(text)) return [];
  return text.sentences.flatMap((sentence): readonly Remark[] => {
    const found = [...sentence.text.matchAll(period[text.language])].filter(([, name, year, alone]) =>
      overAt(today, endOf(name, Number(year ?? alone), text.language)),
    );
    const [first] = found;
    if (first === undefined) return [];
    // A decision's day has passed; what was decided lies ahead.
    if (lists('claims.decisions')[text.language].isIn(sentence.text)) return [];
    const said = ahead[text.language].exec(sentence.text);
    if (
      said === null ||
      (past[text.language].test(sentence.text) &&
        !/(?<!\p{L})(?:ska|will|just nu|kommer att)(?!\p{L})/iu.test(sentence.text))
    )
      return [];
    return [
      remark('old-fact', 'warning', {
        start: sentence.start + first.index,
        end: sentence.start + first.index + first[0].length,
      }),
    ];
  });
};

const day: Readonly<Record<Language, RegExp>> = {
  sv: new RegExp(
    `(?<!\\d)(\\d{1,2})(?::?[ae])?(?: (${list(months.sv)})|/(\\d{1,2}))(?: (20\\d{2}))?(?!\\d)|(20\\d{2})-(\\d{2})-(\\d{2})`,
    'giu',
  ),
  en: new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${list(months.en)})(?:,? (20\\d{2}))?(?!\\d)|(?<!\\p{L})(${list(months.en)}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d{2}))?(?!\\d)|(20\\d{2})-(\\d{2})-(\\d{2})`,
    'giu',
  ),
};
const invites: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:välkom\p{Ll}*|kom (?:och|till|gärna|förbi)|ses (?:vi|på)?|vi ses|träffa oss|möt oss|besök|sök(?! efter)|ansök\p{Ll}*|anmäl\p{Ll}*|senast|sista dag\p{Ll}*|öppet hus|boka|häng med|missa inte|prova på|kika in|delta|du är bjuden|inbjud\p{Ll}*|bjuder|dörrarna|premiär\p{Ll}*|börjar|äger rum|hålls|möt|träffa)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:join|come|welcome|apply|visit|meet us|see you|sign up|register|deadline|open day|open house|book|drop in|do not miss|don't miss|closing date|by|until|invite\p{Ll}*|no later than)(?!\p{L})/iu,
};

const dateOf = (
  match: RegExpExecArray | RegExpMatchArray,
  text: PublishedText,
  today: Temporal.PlainDate,
  after: string,
): Temporal.PlainDate | null => {
  const group = match.slice(1);
  const monthNumber = (name: string | undefined): number =>
    months[text.language].findIndex((one) => one.toLowerCase() === name?.toLowerCase()) + 1;
  const [y, m, d, hasYear] =
    text.language === 'sv'
      ? group[4] === undefined
        ? [
            Number(group[3] ?? today.year),
            group[1] === undefined ? Number(group[2]) : monthNumber(group[1]),
            Number(group[0]),
            group[3] !== undefined,
          ]
        : [Number(group[4]), Number(group[5]), Number(group[6]), true]
      : group[6] !== undefined
        ? [Number(group[6]), Number(group[7]), Number(group[8]), true]
        : [
            Number(group[2] ?? group[5] ?? today.year),
            monthNumber(group[1] ?? group[3]),
            Number(group[0] ?? group[4]),
            (group[2] ?? group[5]) !== undefined,
          ];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const date = Temporal.PlainDate.from({ year: y, month: m, day: d });
  const isThisYear = /^,? (?:i år|this year)/iu.test(after);
  // A day without a year, long past, may be the next one's.
  return !hasYear && !isThisYear && Temporal.PlainDate.compare(date.add({ months: 6 }), today) < 0 ? null : date;
};

/** Policy: nobody is invited to a day that has passed. */
export const passedDates: TextRule = (text, { today }) => {
  if (!isWords(text)) return [];
  return text.sentences.flatMap((sentence): readonly Remark[] => {
    if (past[text.language].test(sentence.text.replace(/^(?:Kom|Come)(?!\p{L})/u, ''))) return [];
    return [...sentence.text.matchAll(day[text.language])].flatMap((match): readonly Remark[] => {
      const date = dateOf(match, text, today, sentence.text.slice(match.index + match[0].length));
      const near = sentence.text;
      if (
        date === null ||
        !overAt(today, date) ||
        !(invites[text.language].test(near) || ahead[text.language].test(near))
      )
        return [];
      return [
        remark('passed-date', 'warning', {
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        }),
      ];
    });
  });
};
