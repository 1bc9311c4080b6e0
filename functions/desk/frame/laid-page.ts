import { toldNow } from '#functions/desk/acting/told-now.ts';
import { resumeForm } from '#functions/desk/calendar/pause-body.ts';
import { slotActs } from '#functions/desk/calendar/slot-acts.ts';
import { subscriptionDoor } from '#functions/desk/calendar/subscription-body.ts';
import { campaignDoor, newCampaignDoor } from '#functions/desk/campaign/campaign-doors.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { wayByButton } from '#functions/desk/frame/way-by-button.ts';
import { youBar } from '#functions/desk/frame/you-bar.ts';
import { pastedForm } from '#functions/desk/mine/pasted-form.ts';
import { settleForms } from '#functions/desk/mine/settle-forms.ts';
import { readStrip } from '#functions/desk/sheet/read-strip.ts';
import { sheetStrip } from '#functions/desk/sheet/sheet-strip.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import type { Visit } from '#functions/desk/visit.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { laidOn } from '#functions/newsroom/page-kit/desk-place.ts';

/** Which story's sheet a page is, and which version it shows; null for any other page. */
const sheetIn = (page: string): readonly [string, string] | null => {
  let found: readonly [string, string] | null = null;
  laidOn(page, (kind, [id = '', drawn = '']) => {
    if (kind === 'sheet') found = [id, drawn];
    return '';
  });
  return found;
};

const newStoryDoor = (person: Visit['person'], language: Visit['language']): Markup | string =>
  person?.roles.some((role) => role === 'storyteller' || role === 'communicator')
    ? html`<p><a class="button" href="${deskPaths.draft}">${deskWords[language].newStory}</a></p>\n`
    : '';

const deskDoors = (language: Visit['language']): Markup => {
  const { title, told } = startWords[language];
  return html`<li><a href="${deskPaths.start}"><b>${title}</b> <span>${told}</span></a></li>\n`;
};

/** Lays on a page what this person may do there, and how fresh it is. */
export const lay = async (visit: Visit, page: string, timeZone: string): Promise<string> => {
  const { c, deps, language, person } = visit;
  const sheet = sheetIn(page);
  const strip = sheet === null ? null : await readStrip(visit, { story: sheet[0], drawn: sheet[1], timeZone });
  const told = toldNow(c, language);
  const looked = momentWords(deps.clock.now().toString(), timeZone, language);
  const places: Readonly<Record<string, (names: readonly string[]) => Markup | string>> = {
    top: () => html`${youBar(person, { hasNext: deps.nextSlot !== null }, language)}${told}`,
    sheet: () => (strip === null ? '' : sheetStrip(strip, language)),
    board: () => newStoryDoor(person, language),
    slot: (names) => slotActs(names, person, language),
    need: (names) => settleForms(names, person, language),
    pause: ([file = '']) => resumeForm(file, person, language),
    way: (names) => wayByButton(names, person, language),
    doors: () => deskDoors(language),
    campaigns: () => newCampaignDoor(person, language),
    campaign: (names) => campaignDoor(names, person, language),
    subscribe: () => subscriptionDoor(person, language),
    paste: (names) => pastedForm(names, person, language),
    looked: () => html`<p>${deskWords[language].looked(looked)}</p>\n`,
  };
  return laidOn(page, (kind, names) => places[kind]?.(names) ?? '');
};
