import { campaignPath } from '#functions/desk/campaign/campaign-body.ts';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Person } from '#functions/story/organisation/person.ts';

const isHr = (person: Person | null): boolean => person?.roles.includes('hr') ?? false;

/** The way from the calendar to a new campaign. */
export const newCampaignDoor = (person: Person | null, language: Language): Markup | string =>
  isHr(person)
    ? html`<p><a class="button" href="${campaignPath(null)}">${campaignWords[language].newCampaign}</a></p>\n`
    : '';

/** The way from what is said of a campaign to its form. */
export const campaignDoor = (
  [campaign = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string =>
  isHr(person) && campaign !== ''
    ? html`<p class="slot-acts"><a href="${campaignPath(campaign)}">${campaignWords[language].edit}</a></p>\n`
    : '';
