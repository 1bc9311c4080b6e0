import { actForm } from '#functions/desk/acting/act-form.ts';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import { calendarAddressActs, calendarAddressRoles } from '#functions/publishing/records/calendar-address.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** What a person is told of their address, and what can be done with it. */
export type Subscription = {
  /** The officer has allowed addresses. */
  readonly isOn: boolean;
  /** What stands: its hash, and when it was made, in words; null for none. */
  readonly standing: { readonly hash: string; readonly made: string } | null;
  /** The next address, which is none until the button is pressed. */
  readonly secret: string;
  /** The address that was just made, whole: shown this once. */
  readonly address: string | null;
  /** Why nothing was made. */
  readonly refusal: string | null;
  /** It leads to this computer alone. */
  readonly isHereAlone: boolean;
};

const words: Words<{
  readonly title: string;
  readonly door: string;
  readonly what: string;
  readonly shows: string;
  readonly off: string;
  readonly offHow: Markup;
  readonly yours: string;
  readonly once: string;
  readonly address: string;
  readonly how: string;
  readonly steps: readonly Markup[];
  readonly seldom: string;
  readonly hereAlone: string;
  readonly make: string;
  readonly makeHow: string;
  readonly anew: string;
  readonly stands: (made: string) => string;
  readonly remove: string;
  readonly back: string;
}> = {
  sv: {
    title: 'Kalendern i ditt kalenderprogram',
    door: 'Få kalendern i ditt kalenderprogram',
    what: 'Ett kalenderprogram kan inte logga in. Därför får du en egen, hemlig adress som det läser.',
    shows:
      'Där står titlar och tider på berättelser som inte har gått ut än, och inget mer. Den som har adressen kan läsa dem, och den som driver kalendern också. Ge den inte till någon annan.',
    off: 'Det är inte påslaget.',
    offHow: html`Dataskyddsombudet avgör om titlar och tider får lämna inloggningen. Beslutet skrivs i <code>calendar.yaml</code>: <code>subscription: { decision: DPO-2026-14 }</code>.`,
    yours: 'Din adress',
    once: 'Kopiera den nu. Den visas bara den här gången, och ingen kan ta fram den igen.',
    address: 'Adressen',
    how: 'Så gör du',
    steps: [
      html`<b>Outlook:</b> Lägg till kalender, Prenumerera från webben. Klistra in adressen.`,
      html`<b>Google Kalender:</b> Andra kalendrar, Från webbadress.`,
      html`<b>Apple Kalender:</b> Arkiv, Ny kalenderprenumeration.`,
    ],
    seldom:
      'Kalenderprogram hämtar sällan: Google upp till tolv timmar efter en ändring, Outlook tre till tjugofyra. Är det bråttom gäller kalendern här.',
    hereAlone:
      'Adressen leder till den här datorn, så den fungerar bara i program på den. Google och Outlook på webben hämtar från egna datorer och når den inte.',
    make: 'Gör en adress',
    makeHow: 'Den gäller tills du tar bort den eller gör en ny.',
    anew: 'Den adress du har slutar gälla genast.',
    stands: (made) => `Du har en adress sedan ${made}.`,
    remove: 'Ta bort den',
    back: 'Till kalendern',
  },
  en: {
    title: 'The calendar in your calendar program',
    door: 'Get the calendar in your calendar program',
    what: 'A calendar program can not sign in. So you get a secret address of your own that it reads.',
    shows:
      'It says titles and times of stories that are not out yet, and nothing more. Whoever has the address can read them, and so can whoever runs the calendar. Give it to nobody else.',
    off: 'It is not switched on.',
    offHow: html`The data protection officer decides whether titles and times may leave the sign-in. The decision is written in <code>calendar.yaml</code>: <code>subscription: { decision: DPO-2026-14 }</code>.`,
    yours: 'Your address',
    once: 'Copy it now. It is shown this once, and nobody can bring it out again.',
    address: 'The address',
    how: 'How to',
    steps: [
      html`<b>Outlook:</b> Add calendar, Subscribe from web. Paste the address.`,
      html`<b>Google Calendar:</b> Other calendars, From URL.`,
      html`<b>Apple Calendar:</b> File, New Calendar Subscription.`,
    ],
    seldom:
      'Calendar programs fetch seldom: Google up to twelve hours after a change, Outlook three to twenty-four. When it is urgent, the calendar here is right.',
    hereAlone:
      'The address leads to this computer, so it works only in programs on it. Google and Outlook on the web fetch from computers of their own and can not reach it.',
    make: 'Make an address',
    makeHow: 'It is valid until you remove it or make a new one.',
    anew: 'The address that you have is no longer valid from that moment.',
    stands: (made) => `You have had an address since ${made}.`,
    remove: 'Remove it',
    back: 'To the calendar',
  },
};

export const subscriptionTitle = (language: Language): string => words[language].title;

/** The way there from the calendar. */
export const subscriptionDoor = (person: Person | null, language: Language): Markup | string =>
  person?.roles.some((role) => calendarAddressRoles.includes(role))
    ? html`<p><a class="onward" href="${deskPaths.subscribe}">${words[language].door}</a></p>\n`
    : '';

const section = (name: string, content: Markup): Markup =>
  html`<section class="hung"><h2>${name}</h2><div>
${content}</div></section>
`;

const madeSection = (address: string, isHereAlone: boolean, language: Language): Markup => {
  const say = words[language];
  return html`${section(
    say.yours,
    html`<div class="told-now" role="status"><p><strong>${say.once}</strong></p></div>
<label class="ask"><span>${say.address}</span>
<input type="text" class="secret" value="${address}" readonly size="60"></label>
${isHereAlone ? html`<p>${say.hereAlone}</p>\n` : ''}`,
  )}${section(
    say.how,
    html`<ul>${say.steps.map((step) => html`<li>${step}</li>\n`)}</ul>
<p>${say.seldom}</p>
`,
  )}`;
};

/** A person's own address for calendar programs: what it is, the one that was just made, a new one, and its end. */
export const subscriptionBody = (
  { isOn, standing, secret, address, refusal, isHereAlone }: Subscription,
  language: Language,
): Markup => {
  const say = words[language];
  const make = html`<p>${say.makeHow} ${standing === null ? '' : say.anew}</p>
<form class="act" method="post" action="${deskPaths.subscribe}"><input type="hidden" name="secret" value="${secret}">
<button${standing === null ? html` class="main"` : ''}>${inLanguage(actWords[calendarAddressActs.make].button, language)}</button></form>
`;
  const end =
    standing === null
      ? ''
      : section(
          say.remove,
          html`<p>${say.stands(standing.made)}</p>
${actForm({ act: calendarAddressActs.end, fields: { address: standing.hash }, back: deskPaths.subscribe }, language)}`,
        );
  return html`<div class="opening"><h1>${say.title}</h1>
${refusal === null ? '' : html`<p role="alert">${refusal}</p>\n`}<p>${say.what}</p>
<p>${say.shows}</p>
<p><a class="onward" href="/newsroom/calendar/">${say.back}</a></p></div>
${address === null ? '' : madeSection(address, isHereAlone, language)}${isOn ? section(say.make, make) : section(say.off, html`<p>${say.offHow}</p>\n`)}${end}`;
};
