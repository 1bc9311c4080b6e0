import { html } from 'hono/html';
import type { Markup } from '#functions/newsroom/markup.ts';
import type { Language } from '#functions/stories/language.ts';

const words = {
  sv: { stands: 'Står den där:', absent: 'Finns den inte:' },
  en: { stands: 'If it stands there:', absent: 'If it is not there:' },
} as const;

/** How a person who has looked ends the doubt about a send. */
export const settleHint = (publication: string, language: Language): Markup => {
  const { stands, absent } = words[language];
  const command = `vardag settle ${publication}`;
  return html`${stands} <code>${command} --stands URN</code> ${absent} <code>${command} --absent</code>`;
};
