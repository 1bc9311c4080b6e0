import { toldNow } from '#functions/desk/acting/told-now.ts';
import { resumeForm } from '#functions/desk/calendar/pause-body.ts';
import { slotActs } from '#functions/desk/calendar/slot-acts.ts';
import { subscriptionDoor } from '#functions/desk/calendar/subscription-body.ts';
import { campaignDoor, newCampaignDoor } from '#functions/desk/campaign/campaign-doors.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { readAgain } from '#functions/desk/frame/read-again.ts';
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

/** How soon a page is read again that is being drawn. */
const secondsBetween = 2;

/** Lays on a page what this person may do there, how fresh it is, and what stands above it. */
const layWith = async (visit: Visit, page: string, timeZone: string, above: Markup | string): Promise<string> => {
  const { deps, language, person } = visit;
  const sheet = sheetIn(page);
  const strip = sheet === null ? null : await readStrip(visit, { story: sheet[0], drawn: sheet[1], timeZone });
  const looked = momentWords(deps.clock.now().toString(), timeZone, language);
  const places: Readonly<Record<string, (names: readonly string[]) => Markup | string>> = {
    top: () => html`${youBar(person, { hasNext: deps.nextSlot !== null }, language)}${above}`,
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

/** A page that was made for this answer: it says what is so. */
export const lay = (visit: Visit, page: string, timeZone: string): Promise<string> =>
  layWith(visit, page, timeZone, toldNow(visit.c, visit.language));

/** A page as it was last drawn. While what an act has changed is being drawn it says so, and is read again; a sheet judges that by itself. */
export const layDrawn = (visit: Visit, page: string, timeZone: string): Promise<string> => {
  const { c, deps, language } = visit;
  const waits = deps.isDrawing() && sheetIn(page) === null && readAgain(c, secondsBetween);
  if (!waits) return lay(visit, page, timeZone);
  const told = toldNow(c, language, 'and again');
  return layWith(
    visit,
    page,
    timeZone,
    html`${told}<p class="drawing-now" role="status">${deskWords[language].drawing}</p>\n`,
  );
};
