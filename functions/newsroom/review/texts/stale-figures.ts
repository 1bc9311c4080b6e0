import type { Language } from '#functions/ground/language/language.ts';
import { isWords, type Remark, remark, type TextRule } from '#functions/newsroom/review/texts/remark.ts';

const yearIn = /(?<![\d-])(19[5-9]\d|20\d{2})(?![\d-])/gu;
/** Where a figure or a survey is given as the state of today. */
const figures: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:enligt|siffror\p{Ll}*|statistik\p{Ll}*|enkät\p{Ll}*|undersökning\p{Ll}*|mätning\p{Ll}*|\p{Ll}*bokslut\p{Ll}*|rapport\p{Ll}*|årsredovisning\p{Ll}*|räkning\p{Ll}*|inventering\p{Ll}*|senaste|procent|\p{L}+ av (?:tio|hundra)|rankning\p{Ll}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:according to|figures?|statistics|survey\p{Ll}*|report\p{Ll}*|annual report|census|count|latest|per cent|percent|out of (?:ten|\d+)|in ten|ranking|audit)(?!\p{L})/iu,
};
const present: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:är|har|finns|jobbar|arbetar|kör|rekommenderar|trivs|tycker|säger|visar|består|omfattar|ligger|väger|kostar|tar|får|går|heter|använder|bor)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:is|are|has|have|there are|there is|work|works|recommend\p{Ll}*|say|says|show|shows|cost|costs|use|uses|live|lives|like|likes)(?!\p{L})/iu,
};
/** A year that is long gone, beside words that say now. */
const asNow: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:i år|i fjol|nästa år|förra året|nyligen|just nu|numera|i dag|idag|nya|nyaste|nybyggda?|i somras|i våras|i höstas|i vintras|på sista tiden|aktuella?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:this year|next year|last year|recently|right now|nowadays|at present|currently|brand[- ]new|newest|newly|latest|last (?:spring|summer|autumn|winter)|this (?:spring|summer|autumn|winter)|up to date)(?!\p{L})/iu,
};
const sinceThen: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:sedan|sen|från|ända från|född|byggt?|byggdes|byggd|grundad|grundades|startade|började|invigdes|förr|då var|dåvarande)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:since|from|born|built|founded|started|began|opened|back in|made in|in those days)(?!\p{L})/iu,
};
const yearsOld = 2;
const ofItsYear = (year: string) => ({
  message: { sv: `Uppgiften är från ${year}.`, en: `The fact is from ${year}.` },
  hint: {
    sv: 'Ge en färsk siffra, eller säg hur det var då och hur det är nu.',
    en: 'Give a fresh figure, or say how it was then and how it is now.',
  },
});

/** What was so while the pandemic lasted, told as today's. */
const pandemic: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:pandemin|coronan?|covid(?:-19)?|munskydd\p{Ll}*|restriktionerna)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the pandemic|corona|covid(?:-19)?|face masks?|lockdown|the restrictions)(?!\p{L})/iu,
};
const stillSo: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:just nu|numera|för närvarande|nya|tack vare|på grund av|så länge|tills)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:right now|at present|currently|these days|new|because of|thanks to|until|as long as)(?!\p{L})/iu,
};
const wasThen: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(?:var|hade|blev|under pandemin|började|lärde|\p{Ll}{3,}(?:ade|lde|nde|rde))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:was|were|had|became|during|began|learned|\p{Ll}{3,}ed)(?!\p{L})/iu,
};
const ofThePandemic = {
  message: { sv: 'Uppgiften verkar vara från pandemin.', en: 'The fact seems to be from the pandemic.' },
  hint: { sv: 'Säg hur det är nu, eller att det var då.', en: 'Say how it is now, or that it was then.' },
};

/** Policy: a figure is told with its year only while it still says something of today. */
export const staleFigures: TextRule = (text, { today }) => {
  if (!isWords(text)) return [];
  const { language } = text;
  return text.sentences.flatMap((sentence): readonly Remark[] => {
    const [found] = [...sentence.text.matchAll(yearIn)].filter(([year]) => Number(year) <= today.year - yearsOld);
    const old = pandemic[language].exec(sentence.text);
    if (old !== null && stillSo[language].test(sentence.text) && !wasThen[language].test(sentence.text)) {
      const start = sentence.start + old.index;
      return [remark('old-fact', 'warning', { start, end: start + old[0].length }, ofThePandemic)];
    }
    if (found === undefined) return [];
    const isFigure =
      figures[language].test(sentence.text) && present[language].test(sentence.text) && /\d|\p{L}/u.test(sentence.text);
    const isFromThen = /(?:museum\p{Ll}*|årsringar|äldsta|oldest)/iu.test(sentence.text);
    if (isFromThen) return [];
    const isSince = sinceThen[language].test(sentence.text) && !/(?:this year|in år|i år|i fjol)/iu.test(sentence.text);
    const isNow = asNow[language].test(sentence.text) && !isSince;
    if (!isNow && !(isFigure && !isSince)) return [];
    const start = sentence.start + found.index;
    return [remark('old-fact', 'warning', { start, end: start + found[0].length }, ofItsYear(found[0]))];
  });
};
