import { actWords, type WordedAct } from '#functions/desk/acting/act-words.ts';
import { campaignWords } from '#functions/desk/campaign/campaign-words.ts';
import { consentWords } from '#functions/desk/consent/consent-body.ts';
import { draftWords } from '#functions/desk/drafts/draft-words.ts';
import { deskPaths } from '#functions/desk/frame/desk-address.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { officerWords } from '#functions/desk/mine/officer-body.ts';
import { recordWords } from '#functions/desk/mine/record-body.ts';
import { settleWords } from '#functions/desk/mine/settle-forms.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { frameWords } from '#functions/newsroom/page-kit/frame-words.ts';
import { frontWords } from '#functions/newsroom/screens/front/front-words.ts';
import { coverageWords } from '#functions/newsroom/screens/value-coverage/coverage-words.ts';

/** A page that help leads to: where it is, and its name as it stands on its door. */
export const doorsIn = (language: Language) => {
  const desk = deskWords[language];
  const frame = frameWords[language];
  return {
    draft: [deskPaths.draft, desk.newStory],
    mine: [deskPaths.mine, desk.mine],
    campaign: [deskPaths.campaign, campaignWords[language].newCampaign],
    pause: [deskPaths.pause, desk.pause],
    start: [deskPaths.start, startWords[language].title],
    officer: [deskPaths.officer, officerWords[language].title],
    record: [deskPaths.record, recordWords[language].title],
    front: ['/newsroom/', frame.newsroom],
    stories: ['/newsroom/stories/', frame.stories],
    calendar: ['/newsroom/calendar/', frame.calendar],
    published: ['/newsroom/published/', frame.published],
    withdrawals: ['/newsroom/withdrawals/', frame.withdrawals],
    digests: ['/newsroom/digests/', frame.digests],
    coverage: ['/newsroom/coverage/', coverageWords[language].title],
    jobAds: ['/newsroom/job-ads/', frontWords[language].jobAds],
  } as const satisfies Readonly<Record<string, readonly [path: string, name: string]>>;
};

export type Door = keyof ReturnType<typeof doorsIn>;

/** The words as they stand on buttons and doors, taken from there: help that says another word than the button is no help. */
export const buttonsIn = (language: Language) => {
  const bold = (word: string): Markup => html`<b>${word}</b>`;
  const named = Object.entries(doorsIn(language)).map(([door, [, name]]) => [door, bold(name)] as const);
  return {
    ...(Object.fromEntries(named) as Readonly<Record<Door, Markup>>),
    act: (name: WordedAct): Markup => bold(inLanguage(actWords[name].button, language)),
    sheet: bold(draftWords[language].sheet),
    yes: bold(consentWords[language].yes),
    no: bold(consentWords[language].no),
    showPlan: bold(campaignWords[language].show),
    where: bold(officerWords[language].where),
    absent: bold(inLanguage(settleWords.absent, language)),
  };
};

export type Buttons = ReturnType<typeof buttonsIn>;
