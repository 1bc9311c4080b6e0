import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { type Address, addressFrom, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { lengthWords } from '#functions/newsroom/page-kit/length-words.ts';
import { type MarkKind, mark, state } from '#functions/newsroom/page-kit/mark.ts';
import { pageFrame } from '#functions/newsroom/page-kit/page-frame.ts';
import { storyLink } from '#functions/newsroom/page-kit/story-link.ts';
import type {
  OpenWithdrawal,
  Receipt,
  WithdrawalsView,
} from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';
import { withdrawalWords } from '#functions/newsroom/screens/withdrawals/withdrawals-words.ts';

type Told = { readonly view: WithdrawalsView; readonly to: Address; readonly language: Language };

const marks: Readonly<Record<OpenWithdrawal['channels'][number]['state'], MarkKind>> = {
  standing: 'stop',
  removing: 'planned',
  removed: 'good',
  unknown: 'unknown',
};

const openMarkup = (one: OpenWithdrawal, { view, to, language }: Told): Markup => {
  const words = withdrawalWords[language];
  const moment = (instant: string) => momentWords(instant, view.context.timeZone, language);
  const late = one.deadline < view.context.asOf;
  const channels = one.channels.map((part) => {
    const name = channelWords(part.channel, language);
    const when = part.at === null ? '' : ` ${moment(part.at)}`;
    const link =
      part.url === null ? '' : html` <a href="${to(part.url)}" aria-label="${words.see}: ${name}">${words.see}</a>`;
    return html`<li><b>${name}</b> ${state(marks[part.state], `${words.states[part.state]}${when}`)}${link}</li>\n`;
  });
  return html`<li>${mark(late ? 'stop' : 'planned')}<div>
<p class="what">${storyLink(one.story, to, language)}</p>
<p>${words.causes[one.cause](one.person ?? '')} ${one.by === null ? words.asked(moment(one.asked)) : words.askedBy(one.by, moment(one.asked))} <strong>${late ? words.late(moment(one.deadline)) : words.deadline(moment(one.deadline))}</strong></p>
<ul class="channels">
${channels}</ul>
</div></li>
`;
};

/** A receipt opens where it stands: what it is the proof of, how it was seen, and where it lies in the record. */
const receiptDetails = (receipt: Receipt, language: Language): Markup => {
  const words = withdrawalWords[language];
  const [of, entry, was, seen, lies, hash] = words.proof;
  const rows: readonly (readonly [string, string])[] = [
    [of, receipt.publication],
    ...(receipt.entry === null ? [] : [[entry, String(receipt.entry)] as const]),
    ...(receipt.externalId === null ? [] : [[was, receipt.externalId] as const]),
    [seen, words.readBack[receipt.readBack]],
    [lies, `records/${receipt.key}`],
    [hash, receipt.hash],
  ];
  return html`<details class="receipt"><summary><code>${receipt.hash.slice(0, 12)}</code></summary><dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl></details>
`;
};

/** Blocks in several ads came down together: one row, a receipt for each. */
const receiptRow = (same: readonly Receipt[], { view, to, language }: Told): Markup => {
  const [receipt] = same;
  if (receipt === undefined) return html``;
  const moment = (instant: string) => momentWords(instant, view.context.timeZone, language);
  const words = withdrawalWords[language];
  const [, where, why, asked, gone, proof] = words.receiptHeads;
  return html`<tr><th scope="row">${storyLink(receipt.story, to, language)}</th><td data-head="${where}">${channelWords(receipt.channel, language)}</td><td data-head="${why}">${words.reasons[receipt.cause]}</td><td data-head="${asked}">${moment(receipt.asked)}</td><td data-head="${gone}">${moment(receipt.removed)}</td><td data-head="${proof}">${same.map((one) => receiptDetails(one, language))}</td></tr>
`;
};

const timesMarkup = ({ view, language }: Told): Markup => {
  if (view.times === null) return html``;
  const words = withdrawalWords[language];
  const { count, half, most, longest } = view.times;
  const said = { half: lengthWords(half), most: lengthWords(most), longest: lengthWords(longest) };
  return html`<p>${words.times({ count, ...said })}</p>
`;
};

const receipts = (told: Told): Markup => {
  const words = withdrawalWords[told.language];
  if (told.view.receipts.length === 0) return html`<p class="waiting">${words.noReceipts}</p>`;
  const together = Map.groupBy(
    told.view.receipts,
    ({ story, channel, asked, removed }) => `${story.id} ${channel} ${asked} ${removed}`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.receipts}"><table class="stacked">
<thead><tr>${words.receiptHeads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${[...together.values()].map((same) => receiptRow(same, told))}</tbody>
</table></div>`;
};

/** `newsroom/withdrawals/index.html`: what is on its way down and by when, then the proof of the rest. */
export const withdrawalsPage = (view: WithdrawalsView, language: Language): string => {
  const words = withdrawalWords[language];
  const told = { view, to: addressFrom(pageKeys.withdrawals), language };
  const [marked, rest] = words.open(view.open.length);
  const body = html`<div class="opening">
<p class="eyebrow">${words.title}</p>
${view.open.length === 0 ? html`<h1>${words.clear}</h1>\n<p>${words.comes}</p>` : html`<h1><strong>${marked}</strong>${rest}</h1>`}
</div>
${view.open.length === 0 ? '' : html`<section class="hung"><h2>${words.under}</h2>\n<ul class="needs">\n${view.open.map((one) => openMarkup(one, told))}</ul>\n</section>`}
<section class="hung"><h2>${words.receipts}</h2>
<div>${timesMarkup(told)}${receipts(told)}</div>
</section>`;
  return pageFrame(
    { key: pageKeys.withdrawals, title: words.title, room: 'withdrawals', body },
    view.context,
    language,
  );
};
