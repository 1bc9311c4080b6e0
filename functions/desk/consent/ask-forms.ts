import { Temporal } from 'temporal-polyfill';
import { foldedForm } from '#functions/desk/acting/act-form.ts';
import { sheetPath } from '#functions/desk/frame/desk-address.ts';
import type { StoryNow } from '#functions/desk/sheet/story-now.ts';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const words: Words<{
  readonly button: (name: string) => string;
  readonly who: string;
  readonly choose: string;
  readonly where: string;
  readonly until: string;
}> = {
  sv: {
    button: (name) => `Fråga ${name} om samtycke`,
    who: 'Vem ska frågan till?',
    choose: 'Välj …',
    where: 'Var får den visas?',
    until: 'Till och med',
  },
  en: {
    button: (name) => `Ask ${name} for consent`,
    who: 'Who is asked?',
    choose: 'Choose …',
    where: 'Where may it be shown?',
    until: 'Until',
  },
};

/** Two years, as long as most consents. */
const usual = { years: 2 } as const;

/** For each person of a story whose consent lies nowhere yet, or is for other words: the question. */
export const askForms = (
  { place, reviewed, facts }: StoryNow,
  { people, today }: { readonly people: readonly Person[]; readonly today: string },
  language: Language,
): readonly Markup[] => {
  const say = words[language];
  const askable = people.filter(({ key }) => key !== null);
  const { id } = place;
  const until = Temporal.PlainDate.from(today).add(usual).toString();
  const unasked = (reviewed.read.story?.front.people ?? []).filter(({ consent }) => {
    const standing = facts.consents.get(consent);
    return standing === undefined || standing.textHash != null || standing.withdrawnAt != null;
  });
  return unasked.map(({ name, consent }) => {
    const named = askable.toSorted((a, b) => Number(b.name === name) - Number(a.name === name));
    const who = html`<label class="ask"><span>${say.who}</span><select name="to" required>${named[0]?.name === name ? '' : html`<option value="">${say.choose}</option>\n`}${named.map((person) => html`<option value="${person.signIn}">${person.name}</option>\n`)}</select></label>
`;
    const where = html`<fieldset><legend>${say.where}</legend><div class="choices">${ChannelName.options.map((channel) => html`<label><input type="checkbox" name="channels" value="${channel}" checked> ${channelWords(channel, language)}</label>\n`)}</div></fieldset>
`;
    const day = html`<label class="ask"><span>${say.until}</span><input type="date" name="until" value="${until}" required></label>
`;
    const fields = { story: id, consent };
    const button = { sv: words.sv.button(name), en: words.en.button(name) };
    return foldedForm({ act: 'ask-consent', fields, back: sheetPath(id), asks: [who, where, day], button }, language);
  });
};
