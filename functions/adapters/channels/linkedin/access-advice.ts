/** What a person does about it, in both languages. */
export type AccessAdvice = { readonly sv: string; readonly en: string };

export const accessAdvice = {
  token: {
    sv: 'LinkedIn godtar inte nyckeln. Låt sidans administratör ge sitt medgivande igen och lägg in den nya nyckeln.',
    en: 'LinkedIn does not accept the token. Have the page’s administrator consent again and store the new token.',
  },
  version: {
    sv: 'Versionen i VARDAG_LINKEDIN_VERSION eller channels.yaml gäller inte längre. Byt till en månad som LinkedIn stöder.',
    en: 'The version in VARDAG_LINKEDIN_VERSION or channels.yaml is not active. Change to a month that LinkedIn supports.',
  },
  permission: {
    sv: 'Nyckeln får inte göra detta för sidan. Kontrollera sidans nummer, personens roll på sidan och appens behörigheter.',
    en: 'The token may not do this for the page. Check the page’s number, the person’s role on it, and the app’s scopes.',
  },
  quota: {
    sv: 'Dagens anrop är slut. De börjar om vid midnatt UTC.',
    en: 'The calls of the day are used up. They start again at midnight UTC.',
  },
  unreachable: {
    sv: 'LinkedIn svarar inte. Kontrollera VARDAG_LINKEDIN_URL och nätet, och försök igen.',
    en: 'LinkedIn does not answer. Check VARDAG_LINKEDIN_URL and the network, and try again.',
  },
} as const satisfies Readonly<Record<string, AccessAdvice>>;
