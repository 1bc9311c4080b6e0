import { Temporal } from 'temporal-polyfill';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly title: string;
  readonly is: (moment: string) => string;
  readonly none: string;
  readonly run: string;
  readonly more: string;
  readonly ran: (moment: string) => string;
  readonly look: string;
}> = {
  sv: {
    title: 'Nästa tid',
    is: (moment) => `Nästa gång något går ut är ${moment}.`,
    none: 'Ingen tid är planerad. Godkänn en berättelse, eller nåla fast en.',
    run: 'Kör fram till nästa tid',
    more: 'Kanalerna är på låtsas här, så tiden kan spelas fram. Det tar några sekunder för varje dag.',
    ran: (moment) => `Nu är det strax efter ${moment}.`,
    look: 'Se vad som gick ut',
  },
  en: {
    title: 'Next slot',
    is: (moment) => `The next time something goes out is ${moment}.`,
    none: 'No slot is planned. Approve a story, or pin one.',
    run: 'Run until the next slot',
    more: 'The channels are pretended here, so time can be played on. It takes a few seconds for each day.',
    ran: (moment) => `It is just after ${moment} now.`,
    look: 'See what went out',
  },
};

export const nextTitle = (language: Language): string => words[language].title;

const isInstant = (text: string): boolean => {
  try {
    return Temporal.Instant.from(text) !== null;
  } catch {
    return false;
  }
};

/** Where nobody waits for a Tuesday: when something goes out next, and the way there. */
export const nextBody = (
  { when, ran, timeZone }: { readonly when: string | null; readonly ran: string | null; readonly timeZone: string },
  language: Language,
): Markup => {
  const say = words[language];
  const moment = (instant: string) => momentWords(instant, timeZone, language);
  const told =
    ran !== null && ran.length < 40 && isInstant(ran)
      ? html`<p class="told-now" role="status"><strong>${say.ran(moment(ran))}</strong> <a href="/newsroom/published/">${say.look}</a></p>`
      : '';
  return html`<div class="opening">${told}<h1>${say.title}</h1>
<p>${when === null ? say.none : say.is(moment(when))}</p>
${when === null ? '' : html`<form class="act" method="post" action="${deskPaths.next}"><button class="main">${say.run}</button></form><p class="muted">${say.more}</p>`}</div>`;
};
