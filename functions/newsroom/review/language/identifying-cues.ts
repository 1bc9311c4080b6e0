import type { Language } from '#functions/ground/language/language.ts';
import { type Located, locateAll } from '#functions/newsroom/review/language/located.ts';

export type IdentifyingCue = Located & { readonly kind: 'person' | 'age' | 'name' | 'place' | 'date' | 'code' };

const month = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const englishMonth = 'January|February|March|April|May|June|July|August|September|October|November|December';

const patterns: Readonly<Record<Language, readonly (readonly [IdentifyingCue['kind'], RegExp])[]>> = {
  sv: [
    [
      'person',
      /(?<!\p{L})(?:pojken|flickan|kvinnan|mannen|eleven|barnet|brukaren|klienten|patienten|hyresgästen|tanten|gubben|mamman|pappan|dottern|sonen|den boende|en (?:pojke|flicka|kvinna|man|elev|patient|klient|brukare))s?(?!\p{L})/giu,
    ],
    ['age', /(?<!\p{N})\d{1,3}-?\s?(?:åring(?:en|s)?|årig[at]?)(?!\p{L})/giu],
    [
      'age',
      /(?<!(?:^|\s)(?:i|under|efter|för|sedan|över|på|om|varje)\s|\p{N})\d{1,3} år(?: gammal)?(?!\p{L}|\s(?:sedan|senare|i|som|med|av|på|kvar|efter|till)(?!\p{L}))/giu,
    ],
    ['place', /(?<!\p{L})(?:lägenhet|lgh|våning|plan|avdelning|rum|klass|port)\s\d{1,4}\s?[A-Z]?(?!\p{L})/giu],
    [
      'date',
      new RegExp(`(?<!\\p{N})(?:\\d{1,2} (?:${month})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2})(?!\\p{N})`, 'giu'),
    ],
    ['code', /(?<!\p{L})(?:\p{L}*kod(?:en)?)\s(?:\p{L}+\s)?#?(\d{3,6})(?!\p{N})/giu],
    [
      'name',
      /(?<!\p{L})(?:heter|kallar vi|barnet|eleven|flickan|pojken|mamma till|pappa till|anhörig till)\s(\p{Lu}\p{Ll}+)/gu,
    ],
    ['name', /(?<!\p{L})(\p{Lu}\p{Ll}+)s\s(?:mamma|pappa|dotter|son|syster|bror|fru|man|familj)(?!\p{L})/gu],
  ],
  en: [
    ['person', /(?<!\p{L})(?:the|an?|this) (?:boy|girl|woman|man|pupil|patient|client|resident|child)(?!\p{L})/giu],
    ['age', /(?<!\p{N})(?:\d{1,3}[- ]years?[- ]old|aged? \d{1,3})(?!\p{N})/giu],
    ['place', /(?<!\p{L})(?:apartment|flat|floor|ward|room|class)\s\d{1,4}\s?[A-Z]?(?!\p{L})/giu],
    [
      'date',
      new RegExp(
        `(?<!\\p{N})(?:\\d{1,2} (?:${englishMonth})|(?:${englishMonth}) \\d{1,2}|\\d{4}-\\d{2}-\\d{2})(?!\\p{N})`,
        'gu',
      ),
    ],
    ['code', /(?<!\p{L})code\s(?:\p{L}+\s)?#?(\d{3,6})(?!\p{N})/giu],
    ['name', /(?<!\p{L})(?:called|named|the mother of|the father of)\s(\p{Lu}\p{Ll}+)/gu],
  ],
};
const nameWithAge = /(?<!\p{L})(\p{Lu}\p{Ll}+),?\s\(?\d{1,3}(?:\s?år)?(?=[\s,.)])/gu;
/** A capitalised word inside a sentence, not part of a longer name. */
const nameInside = /(?<=[\p{Ll}\p{N},]\s)(\p{Lu}\p{Ll}{2,})(?!\p{L}|-\p{L}|\s\p{Lu}|:)/gu;
const placeLike =
  /(?:skolan?|gården|hemmet|parken|gatan|vägen|torget|staden|stads?|huset|centrum|kontoret|förvaltningen|verket|köping|borg|sund|hamn|ham|berg|erna|iska?|ish)$/u;

/** Traces that let a reader know whom a story is about. `known` are the words that may stand: places, units, storytellers. */
export const identifyingCuesIn = (
  text: string,
  language: Language,
  known: readonly string[],
): readonly IdentifyingCue[] => {
  const allowed = new Set(known.flatMap((name) => name.toLowerCase().split(/\s+/u)));
  const isUnknown = ({ text: name }: Located): boolean => {
    const lower = name.toLowerCase();
    return !allowed.has(lower) && !(lower.endsWith('s') && allowed.has(lower.slice(0, -1))) && !placeLike.test(lower);
  };
  const names = [nameWithAge, ...(language === 'sv' ? [nameInside] : [])];
  return [
    ...patterns[language].flatMap(([kind, pattern]) =>
      locateAll(text, pattern)
        .filter((found) => kind !== 'name' || isUnknown(found))
        .map((found) => ({ ...found, kind })),
    ),
    ...names.flatMap((pattern) =>
      locateAll(text, pattern)
        .filter(isUnknown)
        .map((found) => ({ ...found, kind: 'name' as const })),
    ),
  ].sort((a, b) => a.start - b.start);
};
