import type { Text } from '#functions/ground/language/text.ts';

/** What a person can do about a warning. */
export const warningHints = {
  consent: { sv: 'Förnya det eller byt berättelse.', en: 'Renew it or choose another story.' },
  words: { sv: 'Öppna granskningen. Där står vad du kan göra.', en: 'Open the review. It says what you can do.' },
  approve: {
    sv: 'Godkänn fler berättelser, eller vidga kampanjens urval.',
    en: "Approve more stories, or widen the campaign's pick.",
  },
  review: { sv: 'Öppna granskningen och godkänn igen.', en: 'Open the review and approve again.' },
  resume: (file: string): Text => ({
    sv: `Ta bort ${file} i tid, eller låt platserna gå.`,
    en: `Remove ${file} in time, or let the slots go.`,
  }),
  replanned: { sv: 'Den är fri att planeras igen.', en: 'It is free to be planned again.' },
  reread: {
    sv: 'Byt berättelse om den kan tas för politik.',
    en: 'Choose another story if it may be taken for politics.',
  },
} as const satisfies Readonly<Record<string, Text | ((file: string) => Text)>>;
