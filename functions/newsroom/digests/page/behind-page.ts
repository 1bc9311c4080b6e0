import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { BehindView } from '#functions/newsroom/digests/page/behind-view.ts';
import { savedMinutes } from '#functions/newsroom/digests/saved-minutes.ts';
import { addressFrom, digestKey } from '#functions/newsroom/page-kit/address.ts';
import { dayWords, localDay, momentWords, periodWords } from '#functions/newsroom/page-kit/date-words.ts';
import { figureText } from '#functions/newsroom/page-kit/figure.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{
  readonly title: string;
  readonly says: (period: string) => string;
  readonly told: string;
  readonly toldHeads: readonly string[];
  readonly read: string;
  readonly readHow: string;
  readonly readHeads: readonly string[];
  readonly days: string;
  readonly daysHow: string;
  readonly dayHeads: readonly string[];
  readonly saved: string;
  readonly savedHow: (day: string) => string;
  readonly savedHeads: readonly string[];
  readonly none: string;
  readonly unread: string;
  readonly back: string;
}> = {
  sv: {
    title: 'Bakom talen',
    says: (period) => `Det här räknades rapporten för ${period} från.`,
    told: 'Berättelser ute',
    toldHeads: ['Berättelse', 'Kanal', 'Ute'],
    read: 'Visningar och engagemang',
    readHow:
      'Varje försök att läsa ett inlägg. Det senaste talet gäller, också när ett senare försök misslyckades. Klick visas inte: av ett inlägg vore de en persons.',
    readHeads: ['Berättelse', 'Läst', 'Visad', 'Reaktioner', 'Kommentarer', 'Anmärkning', 'Fil'],
    days: 'Klick till jobbannonser',
    daysHow: 'Besök på jobbsidor som en berättelse ledde till, dag för dag. En dag utan rad är inte inläst.',
    dayHeads: ['Dag', 'Troligen människor', 'Alla anrop', 'Fil'],
    saved: 'Sparad tid',
    savedHow: (day) =>
      `Antal gånger minuter. Minuterna är uppskattade ${day} och hellre låga än höga; ingen har tagit tid. Det som en människa gjorde för hand räknas inte.`,
    savedHeads: ['Vad', 'Antal', 'Minuter för en', 'Minuter', 'Varför så många'],
    none: 'Inget.',
    unread: 'inte läst',
    back: 'Till rapporten',
  },
  en: {
    title: 'Behind the numbers',
    says: (period) => `This is what the report of ${period} was counted from.`,
    told: 'Stories told',
    toldHeads: ['Story', 'Channel', 'Out'],
    read: 'Impressions and engagement',
    readHow:
      'Every attempt to read a post. The latest number counts, also when a later attempt failed. Clicks are not shown: of one post they would be one person’s.',
    readHeads: ['Story', 'Read', 'Shown', 'Reactions', 'Comments', 'Remark', 'File'],
    days: 'Clicks to job ads',
    daysHow: 'Visits to job pages that a story led to, day by day. A day without a row has not been read.',
    dayHeads: ['Day', 'Probably people', 'All requests', 'File'],
    saved: 'Time saved',
    savedHow: (day) =>
      `Counts by minutes. The minutes were estimated on ${day}, rather low than high; nobody has timed them. What a person did by hand is not counted.`,
    savedHeads: ['What', 'Count', 'Minutes for one', 'Minutes', 'Why so many'],
    none: 'Nothing.',
    unread: 'not read',
    back: 'To the report',
  },
};

const table = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
  none: string,
) =>
  rows.length === 0
    ? html`<p class="muted">${none}</p>`
    : html`<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table class="stacked">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell, index) => html`<td data-head="${heads[index + 1] ?? ''}">${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;

const count = (value: number | null, language: Language): string => figureText({ value, why: null }, 'count', language);

/** `digests/<period>/numbers.html`: the snapshots, publications and days behind each number, and where they lie. */
export const behindPage = (view: BehindView, language: Language): string => {
  const said = words[language];
  const key = view.key;
  const to = addressFrom(key);
  const { timeZone } = view.context;
  const section = (id: string, name: string, content: Markup) => html`<section class="hung" id="${id}"><h2>${name}</h2>
<div>
${content}
</div>
</section>
`;
  const told = view.told.map(({ story, channel, at }) => [
    storyLink(story, to, language),
    channelWords(channel, language),
    dayWords(localDay(at, timeZone), language),
  ]);
  const readings = view.readings.map(({ story, reading }) => [
    storyLink(story, to, language),
    reading.measuredAt === null ? said.unread : momentWords(reading.measuredAt, timeZone, language),
    count(reading.impressions, language),
    count(reading.likes, language),
    count(reading.comments, language),
    reading.unread ?? '',
    html`<code>${reading.key}</code>`,
  ]);
  const days = view.days.map(({ day, people, raw, key: from }) => [
    day,
    count(people, language),
    count(raw, language),
    html`<code>${from}</code>`,
  ]);
  const saved = view.saved.acts.map(({ act, count: done, each }) => [
    inLanguage(savedMinutes[act].name, language),
    count(done, language),
    count(each, language),
    count(done * each, language),
    inLanguage(savedMinutes[act].why, language),
  ]);
  const savedHow = said.savedHow(view.saved.estimatedOn);
  const period = periodWords(view.period, language);
  const body = html`<div class="opening">
<p class="eyebrow"><a href="${to(digestKey(view.period))}">${said.back}</a> · ${period}</p>
<h1>${said.title}</h1>
<p>${said.says(period)}</p>
</div>
${section('told', said.told, table(said.told, said.toldHeads, told, said.none))}${section('engagement-rate', said.read, html`<p>${said.readHow}</p>\n${table(said.read, said.readHeads, readings, said.none)}`)}${section('job-ad-clicks', said.days, html`<p>${said.daysHow}</p>\n${table(said.days, said.dayHeads, days, said.none)}`)}${section('time-saved', said.saved, html`<p>${savedHow}</p>\n${table(said.saved, said.savedHeads, saved, said.none)}`)}`;
  return pageFrame({ key, title: `${said.title}, ${period}`, room: 'digest', body }, view.context, language);
};
