import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Change, changeWords } from '#functions/newsroom/page-kit/change-words.ts';
import { type Figure, type FigureForm, figureText } from '#functions/newsroom/page-kit/figure.ts';
import { countWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

/** One of the three numbers that leadership decides by. An engagement rate is a share 0..1. */
export type DecisionNumber = {
  readonly kind: 'told' | 'engagement-rate' | 'job-ad-clicks';
  readonly figure: Figure;
  readonly previous: Figure;
  /** For `told`: what was planned. */
  readonly planned: number | null;
  /** Posts that the number stands on. */
  readonly posts: number;
  /** What can be said of the change from the period before; null when nothing can. */
  readonly change: Change | null;
  /** For a rate: the employer's own middle post of the ninety days before. */
  readonly median?: {
    readonly value: number;
    readonly posts: number;
    /** Where this period's typical post lies, when that is certain. */
    readonly direction: 'up' | 'down' | null;
  } | null;
};

type NumberWords = {
  readonly names: Readonly<Record<DecisionNumber['kind'], string>>;
  /** A single one of what `told` counts. */
  readonly oneTold: string;
  readonly planned: (count: string) => string;
  readonly posts: (count: number) => string;
  readonly before: (text: string) => string;
  readonly tooFew: string;
  readonly moves: Readonly<Record<'up' | 'down', string>>;
  readonly median: (rate: string, posts: number) => string;
  readonly beside: Readonly<Record<'up' | 'down', string>>;
};

const words: Words<NumberWords> = {
  sv: {
    names: { told: 'berättelser ute', 'engagement-rate': 'engagemang', 'job-ad-clicks': 'klick till jobbannonser' },
    oneTold: 'berättelse ute',
    planned: (count) => `Av ${count} planerade tider.`,
    posts: (count) => `Från ${count} inlägg.`,
    before: (text) => `Förra perioden ${text}.`,
    tooFew: 'För få för att säga upp eller ner.',
    moves: { up: 'Upp', down: 'Ner' },
    median: (rate, posts) => `Mittersta inlägget de 90 dagarna före: ${rate} (${posts} inlägg).`,
    beside: { up: 'Periodens inlägg ligger över det.', down: 'Periodens inlägg ligger under det.' },
  },
  en: {
    names: { told: 'stories told', 'engagement-rate': 'engagement', 'job-ad-clicks': 'clicks to job ads' },
    oneTold: 'story told',
    planned: (count) => `Of ${count} planned slots.`,
    posts: (count) => `From ${count} ${count === 1 ? 'post' : 'posts'}.`,
    before: (text) => `The period before ${text}.`,
    tooFew: 'Too few to say up or down.',
    moves: { up: 'Up', down: 'Down' },
    median: (rate, posts) => `The middle post of the 90 days before: ${rate} (${posts} posts).`,
    beside: { up: 'The posts of the period lie above it.', down: 'The posts of the period lie below it.' },
  },
};

/** Before a sum that lacks parts. */
export const leastWord = { sv: 'minst ', en: 'at least ' } as const;

const arrows = { up: 'M8 2l6 7H2z', down: 'M8 14l6-7H2z' } as const;

export const formOf = (kind: DecisionNumber['kind']): FigureForm => (kind === 'engagement-rate' ? 'share' : 'count');

export const numberName = (kind: DecisionNumber['kind'], language: Language): string => words[language].names[kind];

/** The arrow of a number that surely moved, with its word for who cannot see it. */
export const moveMark = ({ change }: Pick<DecisionNumber, 'change'>, language: Language): Markup | '' => {
  const moved = change?.direction ?? null;
  if (moved === null) return '';
  return html` <svg class="move" viewBox="0 0 16 16" width="16" height="16" role="img" aria-label="${words[language].moves[moved]}"><path d="${arrows[moved]}" fill="currentColor"/></svg>`;
};

/** The number large, its sentence, and the period before; `behind` leads to what it was counted from. */
export const decisionNumber = (number: DecisionNumber, language: Language, behind: string | null = null): Markup => {
  const said = words[language];
  const { change, median } = number;
  const unknown = number.figure.value === null;
  const isLeast = number.figure.value !== null && number.figure.why !== null;
  const sentences = [
    number.planned === null ? null : said.planned(countWords(number.planned, language)),
    number.kind === 'told' || number.posts === 0 ? null : said.posts(number.posts),
    number.figure.why ? inLanguage(number.figure.why, language) : null,
    unknown && number.previous.value === null
      ? null
      : said.before(figureText(number.previous, formOf(number.kind), language)),
    change === null ? null : changeWords(change, language),
    change !== null || unknown || isLeast || number.previous.value === null ? null : said.tooFew,
    median
      ? said.median(figureText({ value: median.value, why: null }, formOf(number.kind), language), median.posts)
      : null,
    median?.direction ? said.beside[median.direction] : null,
  ].filter((sentence) => sentence !== null);
  const text = `${isLeast ? leastWord[language] : ''}${figureText(number.figure, formOf(number.kind), language)}`;
  const arrow = moveMark(number, language);
  return html`<div class="figure">
<dt>${number.kind === 'told' && number.figure.value === 1 ? said.oneTold : said.names[number.kind]}</dt>
<dd><span class="big${unknown ? ' unknown' : ''}">${behind === null ? text : html`<a href="${behind}">${text}</a>`}${arrow}</span>
<span class="says">${sentences.join(' ')}</span></dd>
</div>
`;
};
