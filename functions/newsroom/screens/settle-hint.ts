import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';

const words = {
  sv: { stands: 'Med kommando, om den står där:', absent: 'Om den inte finns:' },
  en: { stands: 'By command, if it stands there:', absent: 'If it is not there:' },
} as const;

/** How a person who has looked settles an uncertain send. */
export const settleHint = (publication: string, language: Language): Markup => {
  const { stands, absent } = words[language];
  const command = `vardag settle ${publication}`;
  return html`${stands} <code>${command} --stands URN</code> ${absent} <code>${command} --absent</code>`;
};
