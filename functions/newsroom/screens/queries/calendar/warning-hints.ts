import type { Text } from '#functions/ground/language/text.ts';

/** What a person can do about a warning that tells of several slots at once. */
export const warningHints = {
  approve: {
    sv: 'Godkänn fler berättelser, eller vidga kampanjens urval.',
    en: "Approve more stories, or widen the campaign's pick.",
  },
  resume: (file: string): Text => ({
    sv: `Ta bort ${file} i tid, eller låt platserna gå.`,
    en: `Remove ${file} in time, or let the slots go.`,
  }),
  replanned: { sv: 'Den är fri att planeras igen.', en: 'It is free to be planned again.' },
} as const satisfies Readonly<Record<string, Text | ((file: string) => Text)>>;
