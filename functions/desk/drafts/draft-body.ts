import { type AroundDraft, type Choice, type DraftForm, fieldOf } from '#functions/desk/drafts/draft-form.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import { formRemark } from '#functions/desk/drafts/form-remarks.ts';
import { keptLines, keptNotice } from '#functions/desk/drafts/kept-typed.ts';
import { pictureRow } from '#functions/desk/drafts/picture-row.ts';
import { deskPaths, sheetPath, withQuery } from '#functions/desk/frame/desk-address.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { mark } from '#functions/newsroom/page-kit/mark.ts';

const fewestPeople = 3;

/** The marks of the review sheet, so that what only teaches does not look like a stop. */
const marks = { error: 'stop', warning: 'warn', info: 'unknown' } as const;

const remark = (
  { severity, message, hint, quote }: Finding & { readonly quote?: string | null },
  language: Language,
): Markup =>
  html`<p class="wrong-field">${mark(marks[severity])}<span>${inLanguage(message, language)} ${inLanguage(hint, language)}${quote ? html` <q>${quote}</q>` : ''}</span></p>
`;

const weight = { error: 0, warning: 1, info: 2 } as const;

/** One remark for a rule and its words, however often the text gives reason for it; what must be mended first. */
const told = (findings: readonly Finding[], language: Language): readonly Markup[] => {
  const alike = Map.groupBy(findings, ({ rule, message }) => `${rule} ${inLanguage(message, language)}`);
  const first = [...alike.values()].flatMap(([one]) => one ?? []);
  return first.toSorted((a, b) => weight[a.severity] - weight[b.severity]).map((one) => remark(one, language));
};

type Placed = (field: keyof DraftForm) => readonly Finding[];

/** A field with its name above, how to fill it in, what is wrong with it, and the field itself. */
const field = (name: string, how: string, wrong: readonly Finding[], input: Markup, language: Language): Markup =>
  html`<label class="ask"><span>${name}</span>${how === '' ? '' : html`<small class="muted">${how}</small>`}
${wrong.map((one) => remark(one, language))}${input}</label>
`;

const select = (name: string, chosen: string, choices: readonly Choice[], none: string): Markup =>
  html`<select name="${name}"><option value="">${none}</option>
${choices.map(({ value, name: shown }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${shown}</option>\n`)}</select>`;

const radios = ({ language: chosen }: DraftForm, language: Language): Markup => {
  const say = draftWords[language];
  return html`<fieldset><legend>${say.language}</legend><div class="choices">${(['sv', 'en'] as const).map(
    (one) =>
      html`<label><input type="radio" name="language" value="${one}"${one === chosen ? html` checked` : ''}> ${say.languages[one]}</label>\n`,
  )}</div></fieldset>
`;
};

const peopleFields = ({ people, showsNobody }: DraftForm, wrong: readonly Finding[], language: Language): Markup => {
  const say = draftWords[language];
  const rows = Array.from({ length: Math.max(fewestPeople, people.length + 1) }, (_, n) => people[n] ?? null);
  return html`<fieldset><legend class="unseen">${say.people}</legend><p class="muted">${say.peopleHow}</p>
${wrong.map((one) => remark(one, language))}${rows.map(
  (
    person,
    n,
  ) => html`<div class="two"><label class="ask"><span>${say.personName(n + 1)}</span><input name="personName" value="${person?.name ?? ''}" maxlength="100" autocomplete="off"></label>
<label class="ask"><span>${say.personRole(n + 1)}</span><input name="personRole" value="${person?.role ?? ''}" maxlength="100" autocomplete="off"></label><input type="hidden" name="personConsent" value="${person?.consent ?? ''}"></div>
`,
)}<label class="choice"><input type="checkbox" name="showsNobody" value="yes"${showsNobody ? html` checked` : ''}> ${say.nobody}</label></fieldset>
`;
};

/** What most stories do without, folded; every field goes along, so that saving takes nothing away. */
const moreFields = ({ more }: DraftForm, { audiences }: AroundDraft, language: Language): Markup => {
  const say = draftWords[language];
  const names = say.moreFields;
  const isUsed = [more.audience, more.callToActionText, more.callToActionUrl, more.linkedin].some((one) => one !== '');
  const line = (name: 'callToActionText' | 'callToActionUrl') =>
    field(names[name], '', [], html`<input name="${name}" value="${more[name]}" maxlength="500">`, language);
  return html`<details${isUsed ? html` open` : ''}><summary>${say.more}</summary><div class="write"><input type="hidden" name="translationOf" value="${more.translationOf}">
${field(names.audience, '', [], select('audience', more.audience, audiences, names.everybody), language)}${line('callToActionText')}${line('callToActionUrl')}${field(names.linkedin, '', [], html`<textarea name="linkedin" rows="4" maxlength="3000">${more.linkedin}</textarea>`, language)}</div></details>
`;
};

const pictureFields = (form: DraftForm, around: AroundDraft, wrong: readonly Finding[], language: Language): Markup => {
  const say = draftWords[language];
  const ofFile = (file: string) =>
    wrong.filter((one) => one.message[language].includes(file) || one.file.endsWith(`/${file}`));
  const placed = new Set(form.pictures.flatMap(({ file }) => ofFile(file)));
  return html`<fieldset><legend class="unseen">${say.pictures}</legend>
${form.pictures.length === 0 ? html`<p class="waiting">${say.noPictures}</p>` : ''}${wrong.filter((one) => !placed.has(one)).map((one) => remark(one, language))}${around.refused.map(
  ({ name, words }) =>
    html`<p class="wrong-field" role="alert">${mark('stop')}<span><b>${name}</b>: ${inLanguage(words, language)}</span></p>\n`,
)}${form.pictures.map((picture, n) =>
  pictureRow(
    { story: form.story ?? '', picture, n },
    ofFile(picture.file).map((one) => remark(one, language)),
    language,
  ),
)}
<label class="ask"><span>${say.add}</span><small class="muted">${say.addHow}</small><input type="file" name="pictures" accept="image/jpeg,image/png" multiple></label></fieldset>
`;
};

const opening = (form: DraftForm, { findings }: AroundDraft, language: Language): Markup => {
  const say = draftWords[language];
  if (form.story === null) return html`<div class="opening"><h1>${say.newStory}</h1><p>${say.newMore}</p></div>`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return html`<div class="opening"><p class="eyebrow">${form.title}</p>
<h1>${errors === 0 ? say.ready : say.toFix(errors)}</h1>
${errors === 0 ? html`<p>${say.readyMore}</p>` : ''}
<p><a class="onward" href="${sheetPath(form.story)}">${say.sheet}</a></p></div>`;
};

const section = (name: string, content: Markup): Markup =>
  html`<section class="hung"><h2>${name}</h2><div>
${content}</div></section>
`;

/** The form of a draft, for somebody who has never seen YAML: choices for what is not prose, the rules' words at each field. */
export const draftBody = (form: DraftForm, around: AroundDraft, language: Language, typed = false): Markup => {
  const say = draftWords[language];
  const remarked = around.findings.map((finding) => formRemark(finding, form));
  const placed = Map.groupBy(remarked, (finding) => fieldOf(finding, around.textFrom));
  const at: Placed = (name) => placed.get(name) ?? [];
  const others = placed.get(null) ?? [];
  const line = (name: 'title' | 'goal', how: string) =>
    field(say[name], how, at(name), html`<input name="${name}" value="${form[name]}" maxlength="300">`, language);
  const remarks = told(at('text'), language);
  const text = html`<div class="beside">${field(say.text, say.textHow, [], html`<textarea name="text" rows="20" spellcheck="true" lang="${form.language}">${form.text}</textarea>`, language)}
<div><h3>${say.beside}</h3>${remarks.length === 0 ? html`<p class="waiting">${say.noRemarks}</p>` : remarks}</div></div>`;
  const unit = field(say.unit, '', at('unit'), select('unit', form.unit, around.units, say.choose), language);
  const occupation = field(
    say.occupation,
    '',
    at('occupation'),
    select('occupation', form.occupation, around.occupations, say.choose),
    language,
  );
  const action = form.story === null ? deskPaths.draft : withQuery(deskPaths.draft, { story: form.story });
  // A text that is in while a picture is not is saved; a form that came back shows what was typed.
  const state = typed ? html` data-typed` : around.refused.length > 0 ? html` data-saved` : '';
  return html`${opening(form, around, language)}
${keptNotice(language)}<form class="write" method="post" enctype="multipart/form-data" action="${action}" data-keeper="${around.keeper}"${state}>
<input type="hidden" name="story" value="${form.story ?? ''}"><input type="hidden" name="seen" value="${form.seen}">
<button class="unseen" name="do" value="save" tabindex="-1" aria-hidden="true">${say.save}</button>
${others.length === 0 ? '' : section(say.other, html`${others.map((one) => remark(one, language))}`)}${section(say.story, html`${line('title', say.titleHow)}${text}`)}${section(say.facts, html`${radios(form, language)}${unit}${occupation}${line('goal', say.goalHow)}${moreFields(form, around, language)}`)}${section(say.people, peopleFields(form, at('people'), language))}${section(say.pictures, pictureFields(form, around, at('pictures'), language))}
<p><button class="main" name="do" value="save">${say.save}</button></p>
${keptLines(language)}</form>`;
};
