import { Temporal } from 'temporal-polyfill';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { dateWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { ConsentState, SheetConsent } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

const consentWords: Words<{
  readonly heads: readonly [string, string, string, string];
  readonly states: Readonly<Record<ConsentState, string>>;
  readonly pictures: string;
  readonly noPictures: string;
  readonly none: string;
  readonly text: string;
}> = {
  sv: {
    heads: ['Vem', 'Får visas i', 'Till och med', 'Läget'],
    states: {
      'in-force': 'Gäller',
      'ends-soon': 'Tar slut snart. Förnya det i tid.',
      ended: 'Har tagit slut. Förnya det eller byt berättelse.',
      withdrawn: 'Tillbakataget. Inget publiceras.',
      'not-begun': 'Har inte börjat gälla än.',
      missing: 'Saknas. Be om samtycke först.',
      'too-narrow': 'Räcker inte för allt som ska visas.',
      'other-text': 'Gäller en annan text än den här.',
    },
    pictures: 'med bild',
    noPictures: 'utan bild',
    none: 'Berättelsen namnger ingen. Inget samtycke behövs.',
    text: 'Gäller ett samtycke bara den här texten, skriv det här som textHash i dess fil.',
  },
  en: {
    heads: ['Who', 'May be shown in', 'Until', 'Where it stands'],
    states: {
      'in-force': 'In force',
      'ends-soon': 'Ends soon. Renew it in time.',
      ended: 'Has ended. Renew it or choose another story.',
      withdrawn: 'Withdrawn. Nothing is published.',
      'not-begun': 'Has not begun yet.',
      missing: 'Missing. Ask for consent first.',
      'too-narrow': 'Does not cover all that would be shown.',
      'other-text': 'Is for another text than this one.',
    },
    pictures: 'with picture',
    noPictures: 'without picture',
    none: 'The story names nobody. No consent is needed.',
    text: 'If a consent is for this text alone, write this as textHash in its file.',
  },
};

const marks: Readonly<Record<ConsentState, MarkKind>> = {
  'in-force': 'good',
  'ends-soon': 'warn',
  ended: 'stop',
  withdrawn: 'stop',
  'not-begun': 'warn',
  missing: 'stop',
  'too-narrow': 'stop',
  'other-text': 'stop',
};

const row = (consent: SheetConsent, language: Language): Markup => {
  const words = consentWords[language];
  const channels = listWords(
    consent.channels.map((channel) => channelWords(channel, language)),
    language,
  );
  const scope = channels === '' ? '–' : `${channels}, ${consent.images ? words.pictures : words.noPictures}`;
  const until = consent.until === null ? '–' : dateWords(Temporal.PlainDate.from(consent.until), language);
  return html`<tr><th scope="row">${consent.person}</th><td data-head="${words.heads[1]}">${scope}</td><td data-head="${words.heads[2]}">${until}</td><td data-head="${words.heads[3]}">${state(marks[consent.state], words.states[consent.state])}</td></tr>
`;
};

/** Who has said yes, to what, and for how long; and the hash by which a person says yes to this text alone. */
export const consentTable = (consents: readonly SheetConsent[], hash: string | null, language: Language): Markup => {
  const words = consentWords[language];
  if (consents.length === 0) return html`<p class="waiting">${words.none}</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.heads.join(', ')}"><table class="stacked">
<thead><tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${consents.map((consent) => row(consent, language))}</tbody>
</table></div>
${
  hash === null
    ? ''
    : html`<details class="expert"><summary class="muted">${words.text}</summary>
<pre tabindex="0"><code>Text: sha256 ${hash}</code></pre></details>`
}`;
};
