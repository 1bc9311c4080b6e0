import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { DigestView, TrustLine } from '#functions/newsroom/digests/page/digest-view.ts';
import { digestWords } from '#functions/newsroom/digests/page/digest-words.ts';
import { clearedText, pausedText, savedFormula, savedText } from '#functions/newsroom/digests/trust-words.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { dateWords, dayWords, localDay, momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { type MarkKind, mark } from '#functions/newsroom/page-kit/mark.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';

const kinds = ['missed', 'refused', 'unknown', 'removed'] as const;
const marks: Readonly<Record<(typeof kinds)[number], MarkKind>> = {
  missed: 'stop',
  refused: 'stop',
  unknown: 'unknown',
  removed: 'withdrawn',
};

/** What happened to a story in several channels for one reason, on one day, is one line. */
const togetherOf = (lines: readonly TrustLine[], view: DigestView): readonly (readonly TrustLine[])[] => [
  ...Map.groupBy(
    lines,
    (line) => `${line.story.id} ${localDay(line.at, view.context.timeZone)} ${line.reason.en}`,
  ).values(),
];

const lineMarkup = (same: readonly TrustLine[], view: DigestView, to: Address, language: Language): Markup => {
  const [line] = same;
  if (line === undefined) return html``;
  const day = dayWords(localDay(line.at, view.context.timeZone), language);
  const channels = ChannelName.options.filter((name) => same.some((one) => one.channel === name));
  const where = listWords(
    channels.map((channel) => channelWords(channel, language)),
    language,
  );
  return html`<li>${storyLink(line.story, to, language)}, ${where} ${day}. ${inLanguage(line.reason, language)}</li>
`;
};

const emptySlots = ({ emptySlots: slots, context }: DigestView, language: Language): Markup | '' => {
  if (slots.length === 0) return '';
  const lines = slots.map(({ at, campaign, reason }) => {
    const day = dayWords(localDay(at, context.timeZone), language);
    return html`<li>${day}, ${campaign}. ${inLanguage(reason, language)}</li>\n`;
  });
  return html`<h3>${mark('unknown')} ${digestWords[language].emptySlots} <span class="count">${slots.length}</span></h3>
<ul>
${lines}</ul>
`;
};

const failures = (view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  const shown = kinds.flatMap((kind) => {
    const lines = togetherOf(view.trust[kind], view);
    return lines.length === 0 ? [] : [{ kind, lines }];
  });
  const empty = emptySlots(view, language);
  if (shown.length === 0 && empty === '') return html`<p>${mark('good')} ${words.allWell}</p>`;
  return html`${empty}${shown.map(
    ({
      kind,
      lines,
    }) => html`<h3>${mark(marks[kind])} ${words.trustHeads[kind]} <span class="count">${lines.length}</span></h3>
<ul>
${lines.map((same) => lineMarkup(same, view, to, language))}</ul>
`,
  )}`;
};

const accessText = (view: DigestView, language: Language): string => {
  const words = digestWords[language].access;
  const day = (text: string | null) =>
    text === null ? words.unknownDay : dateWords(Temporal.PlainDate.from(text), language);
  const { apiVersion, versionUntil, tokenUntil } = view.access;
  const sources = view.sources.map((source) => {
    const said =
      source.readAt === null
        ? words.neverRead(source.name)
        : words.read(source.name, momentWords(source.readAt, view.context.timeZone, language));
    return source.why === null ? said : `${said} ${inLanguage(source.why, language)}`;
  });
  const version = apiVersion === null ? words.noVersion : words.version(apiVersion, day(versionUntil));
  return [...sources, version, tokenUntil === null ? words.noToken : words.token(day(tokenUntil))].join(' ');
};

/** With the sum that the hours come from beside them. */
const numbers = ({ trustNumbers }: DigestView, language: Language): Markup | '' => {
  if (trustNumbers === undefined) return '';
  const { cleared, paused, saved } = trustNumbers;
  const formula = savedFormula(saved, language);
  return html`<p>${clearedText(cleared, language)}</p>
<p>${pausedText(paused, language)}</p>
<p>${savedText(saved, language)}${formula === '' ? '' : html` <span class="muted">${formula}</span>`}</p>
`;
};

/** What went wrong, how old the numbers are, and which permissions end soon. */
export const trustSection = (view: DigestView, to: Address, language: Language): Markup => {
  const words = digestWords[language];
  const ending = view.consentsEnding.map(
    (one) =>
      html`<li>${words.consentEnds(one.person, dayWords(Temporal.PlainDate.from(one.until), language))}: ${storyLink(one.story, to, language)}</li>\n`,
  );
  return html`<div class="trust">
<div>${failures(view, to, language)}${numbers(view, language)}</div>
<div><h3>${words.consents}</h3>
${ending.length === 0 ? html`<p>${words.noConsents}</p>` : html`<ul>\n${ending}</ul>`}
<p class="muted">${accessText(view, language)}</p></div>
</div>`;
};
