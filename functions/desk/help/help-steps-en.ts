import { type HelpStep, step } from '#functions/desk/help/help-step.ts';
import { html } from '#functions/ground/markup/html.ts';
import type { Role } from '#functions/story/organisation/person.ts';

/** What each role does in five minutes, in English. */
export const helpStepsEn: Readonly<Record<Role, readonly HelpStep[]>> = {
  storyteller: [
    step(
      'draft',
      (b) =>
        html`Choose ${b.draft} and write about an ordinary day. Press ${b.act('save-draft')} whenever you like, and go on another time.`,
    ),
    step(
      'draft',
      () => html`Add pictures in the same form, and tell what somebody who does not see the picture should know.`,
    ),
    step(
      'mine',
      (b) => html`Each field says what needs to be mended. ${b.sheet} shows everything as the reader gets it.`,
    ),
    step(
      'mine',
      (b) =>
        html`${b.mine} says what waits for you: a change that somebody asked for, or a question whether you want to be in it. Answer ${b.yes} or ${b.no}.`,
    ),
    step(
      'mine',
      (b) => html`Do you regret a yes? ${b.act('take-back-consent')} under ${b.mine}, and everything is taken down.`,
    ),
  ],
  communicator: [
    step('mine', (b) => html`${b.mine} shows what is ready to be read. Open the story and read the whole sheet.`),
    step(
      'stories',
      (b) => html`${b.act('ask-consent')}: everybody who is shown or named reads it and answers for themselves.`,
    ),
    step(
      'stories',
      (b) =>
        html`${b.act('approve')} when everything is right, or ${b.act('ask-change')} and write which. Nobody approves what they wrote themselves.`,
    ),
    step(
      'pause',
      (b) =>
        html`${b.act('hold')} stops one story, ${b.pause} stops everything or a part. ${b.act('release')} and ${b.act('resume')} let it go on.`,
    ),
    step(
      'withdrawals',
      (b) => html`${b.act('withdraw')} takes it down everywhere. The receipts come under ${b.withdrawals}.`,
    ),
    step(
      'front',
      (b) =>
        html`Does nobody know whether a post came out? Look in the channel, and answer ${b.act('settle')} or ${b.absent} on the front page.`,
    ),
  ],
  hr: [
    step('calendar', (b) => html`${b.calendar} shows which story goes out when, and why that one.`),
    step(
      'campaign',
      (b) =>
        html`${b.campaign}: say when, where and which stories. ${b.showPlan} looks four weeks ahead and saves nothing.`,
    ),
    step(
      'calendar',
      (b) =>
        html`Open a slot to choose yourself: ${b.act('pin')}, ${b.act('swap')} or ${b.act('skip')}. ${b.act('clear-slot')} gives it back.`,
    ),
    step('jobAds', (b) => html`${b.jobAds} says what goes into ads by hand. Press ${b.act('pasted')} when it is done.`),
    step('coverage', (b) => html`${b.coverage}: what you have told about, and what is missing.`),
  ],
  leadership: [
    step(
      'digests',
      (b) => html`Open ${b.digests}. Every Monday and every month brings a page, with three numbers first.`,
    ),
    step('digests', () => html`Last stands one thing that you can help with, and how sure the numbers are.`),
    step('coverage', (b) => html`${b.coverage} shows which workplaces and values are not seen yet.`),
  ],
  officer: [
    step(
      'officer',
      (b) =>
        html`Under ${b.officer} stand all consents. ${b.act('renew-consent')} or ${b.act('take-back-consent')} there.`,
    ),
    step(
      'officer',
      (b) => html`${b.where} Write a first name or a key, and see each place where the person is or has been.`,
    ),
    step(
      'front',
      (b) =>
        html`When the file of a consent is gone, the front page asks you. Answer ${b.act('still-valid')}, or let what is out be taken down.`,
    ),
    step(
      'record',
      (b) => html`${b.act('verify')} counts every entry of the records again and shows the first that does not agree.`,
    ),
    step('withdrawals', (b) => html`${b.withdrawals} has receipts for everything that was taken down.`),
  ],
  archivist: [
    step('record', (b) => html`Under ${b.record} stand the checkpoints. ${b.act('verify')} counts every entry again.`),
    step(
      'record',
      (b) => html`${b.act('archive-year')} gives a package that the e-archive takes. Open its index page first.`,
    ),
    step('record', (b) => html`${b.act('erase')} takes a decision. The checksum and the decision remain.`),
    step('withdrawals', (b) => html`${b.withdrawals} has receipts for everything that was taken down.`),
  ],
  operator: [
    step(
      'pause',
      (b) =>
        html`${b.pause} stops everything that has not been sent. ${b.act('resume')} lets it go on, at the channel's pace.`,
    ),
    step('front', () => html`The front page says what is about to end: a sign-in, a version, a permission.`),
    step('start', (b) => html`${b.start} shows what is set up and what is missing, and in which file it is written.`),
    step('published', () => html`In a terminal <code>vardag doctor</code> says what is in place and what to do.`),
  ],
};
