import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type Sentences = {
  readonly [What in EndingThing]: (fact: { readonly channel: string; readonly when: string }) => {
    readonly what: string;
    readonly next: string;
  };
};

/** What ends of a sign-in, and whom to ask. */
export const accessEndWords: Words<Sentences> = {
  sv: {
    token: ({ channel, when }) => ({
      what: `Inloggningen till ${channel} slutar gälla ${when}.`,
      next: 'Be den som sköter driften att förnya den.',
    }),
    'refresh-token': ({ channel, when }) => ({
      what: `Medgivandet för ${channel} slutar gälla ${when}.`,
      next: 'Be sidans administratör att ge det igen.',
    }),
    version: ({ channel, when }) => ({
      what: `Den version av ${channel} som används slutar gälla ${when}.`,
      next: 'Be den som sköter driften att byta den.',
    }),
    role: ({ channel }) => ({
      what: `Den som är inloggad får inte längre publicera på sidan på ${channel}.`,
      next: 'Be sidans administratör att ge rollen tillbaka.',
    }),
  },
  en: {
    token: ({ channel, when }) => ({
      what: `The sign-in to ${channel} ends ${when}.`,
      next: 'Ask whoever runs the service to renew it.',
    }),
    'refresh-token': ({ channel, when }) => ({
      what: `The consent for ${channel} ends ${when}.`,
      next: "Ask the page's administrator to give it again.",
    }),
    version: ({ channel, when }) => ({
      what: `The version of ${channel} in use ends ${when}.`,
      next: 'Ask whoever runs the service to change it.',
    }),
    role: ({ channel }) => ({
      what: `Whoever is signed in may no longer publish on the page on ${channel}.`,
      next: "Ask the page's administrator to give the role back.",
    }),
  },
};
