import { actForm, askText, foldedForm } from '#functions/desk/acting/act-form.ts';
import { askForms } from '#functions/desk/consent/ask-forms.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import { isPersons } from '#functions/desk/person/is-persons.ts';
import type { StoryNow } from '#functions/desk/sheet/story-now.ts';
import { stripWords } from '#functions/desk/sheet/strip-words.ts';
import { valuesQuestion } from '#functions/desk/sheet/values-question.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, state } from '#functions/newsroom/page-kit/mark.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';
import { nameOf } from '#functions/story/organisation/read-people.ts';
import type { SuggestedValues } from '#functions/story/stories/told-values.ts';

/** Where text further down leads to. */
export const stripId = 'acts';

/** Who approved what lies there, when it is pinned as it is. */
export type PinnedNow = { readonly by: string; readonly at: string } | null;

export type Strip = {
  readonly now: StoryNow;
  readonly pinned: PinnedNow;
  /** What the machine ranked highest in what lies there; null before it has read it. */
  readonly suggested: SuggestedValues | null;
  /** The version that the stored page shows. */
  readonly drawn: string;
  readonly person: Person | null;
  /** Who can be asked for a consent. */
  readonly people: readonly Person[];
  /** The local day. */
  readonly today: string;
  readonly timeZone: string;
  /** True when the page is read again by itself until it is drawn. */
  readonly waits: boolean;
};

const may = (person: Person | null, ...roles: readonly Role[]): boolean =>
  person?.roles.some((role) => roles.includes(role)) ?? false;

const verdictOf = ({ now, pinned, people, timeZone }: Strip, language: Language): readonly [MarkKind, string] => {
  const words = stripWords[language];
  if (now.place.folder === 'withdrawn') return ['withdrawn', words.withdrawn];
  const errors = now.findings.filter(({ severity }) => severity === 'error').length;
  if (now.hold !== null) return ['warn', words.held(nameOf(people, now.hold.by), now.hold.reason.replace(/\.$/, ''))];
  if (errors > 0) return ['stop', words.toFix(errors)];
  if (now.place.folder === 'drafts') return ['good', words.ready];
  if (pinned === null) return ['approved', words.approving];
  return ['approved', words.approved(nameOf(people, pinned.by), momentWords(pinned.at, timeZone, language))];
};

const isOwn = ({ now, person }: Strip): boolean => {
  const author = now.reviewed.read.story?.front.author;
  return person !== null && author !== undefined && isPersons(person, author);
};

/** The one thing that is to be done next, by whoever reads. */
const mainAct = (strip: Strip, language: Language): Markup | string => {
  const { now, person, drawn } = strip;
  const words = stripWords[language];
  const { id, folder } = now.place;
  const back = sheetPath(id);
  const edit = (word: string, main: boolean): Markup =>
    html`<a class="button${main ? ' main' : ''}" href="${withQuery(deskPaths.draft, { story: id })}">${word}</a>`;
  if (now.hold !== null && may(person, 'communicator'))
    return actForm({ act: 'release', fields: { story: id }, back, main: true }, language);
  if (folder === 'withdrawn') return '';
  if (folder === 'approved')
    return may(person, 'communicator')
      ? foldedForm(
          { act: 'hold', fields: { story: id }, back, asks: [askText('reason', words.why, language)] },
          language,
        )
      : '';
  const broken = hasErrors(now.findings) || now.asked.length > 0;
  if (isOwn(strip) || (may(person, 'storyteller') && !may(person, 'communicator')))
    return html`${edit(broken ? words.mend : words.edit, broken)}${may(person, 'communicator') ? html`<p class="muted">${words.own}</p>` : ''}`;
  if (!may(person, 'communicator')) return html`<p class="muted">${words.noRole}</p>`;
  if (hasErrors(now.findings)) return edit(words.mend, true);
  // Nobody approves what they have not been shown.
  if (drawn === '') return edit(words.edit, false);
  const question = valuesQuestion(now, strip.suggested, language);
  const asks = question === null ? [] : [question];
  return html`${actForm({ act: 'approve', fields: { story: id, seen: drawn }, back, asks, main: true }, language)}${edit(words.edit, false)}`;
};

const otherActs = ({ now, person, people, today }: Strip, language: Language): readonly Markup[] => {
  const words = stripWords[language];
  const { id, folder } = now.place;
  if (!may(person, 'communicator') || folder === 'withdrawn') return [];
  const back = sheetPath(id);
  const fields = { story: id };
  const seen = { ...fields, seen: now.seen ?? '' };
  const hold = foldedForm({ act: 'hold', fields, back, asks: [askText('reason', words.why, language)] }, language);
  return [
    ...askForms(now, { people, today }, language),
    foldedForm({ act: 'ask-change', fields: seen, back, asks: [askText('text', words.what, language)] }, language),
    ...(folder === 'approved' ? [actForm({ act: 'undo-approval', fields: seen, back }, language)] : []),
    ...(folder === 'drafts' && now.hold === null ? [hold] : []),
    foldedForm(
      {
        act: 'withdraw',
        fields,
        back,
        asks: [html`<p>${words.withdrawHow}</p>`, askText('reason', words.why, language)],
      },
      language,
    ),
  ];
};

/** What a person can do with a story, beside what is to be read: its state as it is this moment, one button, the other acts. */
export const sheetStrip = (strip: Strip, language: Language): Markup => {
  const words = stripWords[language];
  const { now, drawn, waits, people, timeZone } = strip;
  const [kind, verdict] = verdictOf(strip, language);
  const isOther = now.seen !== null && now.seen !== drawn;
  return html`<section class="strip" id="${stripId}" aria-label="${words.label}">
${isOther ? html`<p role="status">${drawn === '' ? '' : html`<strong>${words.changed}</strong> `}${waits ? words.redrawn : words.read}</p>` : ''}
<p class="verdict">${state(kind, verdict)}</p>
${now.asked.map(({ by, at, text }) => html`<blockquote><p><strong>${words.asked(nameOf(people, by))}</strong> <span class="muted">${momentWords(at, timeZone, language)}</span></p><p>${text}</p></blockquote>\n`)}<div class="acts">${mainAct(strip, language)}${otherActs(strip, language)}</div>
</section>
`;
};
