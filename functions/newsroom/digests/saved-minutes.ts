import type { Text } from '#functions/ground/language/text.ts';

/** What the pipeline does in a person's place. */
export type SavedAct = 'crop' | 'tag' | 'post' | 'place' | 'collect';

type Estimate = { readonly minutes: number; readonly name: Text; readonly why: Text };

/** The day when the minutes were set. They are estimates: nobody has timed them with a clock. */
export const estimatedOn = '2026-12-01';

/** Minutes that a person who knows the tools needs for each, rather low than high. Change one with its reason and the day. */
export const savedMinutes: Readonly<Record<SavedAct, Estimate>> = {
  crop: {
    minutes: 4,
    name: { sv: 'beskurna bilder', en: 'pictures cropped' },
    why: {
      sv: 'En bild öppnas, beskärs till tre format, sparas och får ett namn: en dryg minut per format.',
      en: 'A picture is opened, cropped to three formats, saved and named: a good minute a format.',
    },
  },
  tag: {
    minutes: 3,
    name: { sv: 'föreslagna värden', en: 'values suggested' },
    why: {
      sv: 'En text på 400 ord läses om med listan över värden bredvid. Valet gör en människa, och räknas inte.',
      en: 'A text of 400 words is read again with the list of values beside it. A person makes the choice, which is not counted.',
    },
  },
  post: {
    minutes: 8,
    name: { sv: 'inlägg och sidor', en: 'posts and pages' },
    why: {
      sv: 'Logga in, klistra in text, ladda upp bilder, skriva in bildtexter och länk, titta och publicera.',
      en: 'Sign in, paste the text, upload pictures, type their descriptions and the link, look, and publish.',
    },
  },
  place: {
    minutes: 6,
    name: { sv: 'platser i annonser', en: 'places in ads' },
    why: {
      sv: 'Hitta en annons som passar, öppna den, klistra in stycket och titta.',
      en: 'Find an ad that fits, open it, paste the passage, and look.',
    },
  },
  collect: {
    minutes: 2,
    name: { sv: 'avlästa inlägg', en: 'posts read' },
    why: {
      sv: 'Öppna inläggets statistik och skriva av sex tal. Räknas en gång per inlägg och rapport, hur ofta det än läses.',
      en: 'Open the statistics of a post and copy six numbers. Counted once a post and report, however often it is read.',
    },
  },
};
