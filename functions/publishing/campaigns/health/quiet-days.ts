import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';
import { localDay } from '#functions/publishing/campaigns/health/local-day.ts';
import { electionWarning, quietReason } from '#functions/story/quiet/quiet-reason.ts';

const reread = {
  sv: 'Byt berättelse om den kan tas för politik.',
  en: 'Choose another story if it may be taken for politics.',
};
const move = {
  sv: 'Planen görs om i natt. Flytta berättelsen om den ska ut den veckan.',
  en: 'The plan is made anew tonight. Move the story if it is to go out that week.',
};

/** No story is planned for a day on which nothing is published, and before an election it is read once more. */
export const quietDays: SlotRule = ({ campaign: id, at, storyId }, { gathered }) => {
  if (storyId === null) return [];
  const { brand, calendar } = gathered.settings;
  const campaign = gathered.campaigns.find((one) => one.id === id);
  const day = localDay(at, campaign?.timeZone ?? brand.timeZone);
  const quiet = quietReason(calendar, day);
  if (quiet !== null) return [{ cause: 'quiet-day', severity: 'error', message: quiet.text, hint: move }];
  const election = electionWarning(calendar, day);
  return election === null
    ? []
    : [{ cause: 'election', severity: 'warning', message: election, hint: reread, swaps: true }];
};
