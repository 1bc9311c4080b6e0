import type { Act } from '#functions/jobs/acts/act.ts';
import { approve, undoApproval } from '#functions/jobs/acts/approve.ts';
import { archiveYear } from '#functions/jobs/acts/archive-year.ts';
import { askChange } from '#functions/jobs/acts/ask-change.ts';
import { askConsent, dropAsk } from '#functions/jobs/acts/ask-consent.ts';
import { endCalendarAddress, makeCalendarAddress } from '#functions/jobs/acts/calendar-address.ts';
import { erase } from '#functions/jobs/acts/erase.ts';
import { giveConsent } from '#functions/jobs/acts/give-consent.ts';
import { verify, where } from '#functions/jobs/acts/look.ts';
import { pasted, unpasted } from '#functions/jobs/acts/pasted.ts';
import { hold, pause, release, resume } from '#functions/jobs/acts/pause.ts';
import { clearSlot, pin, skip } from '#functions/jobs/acts/pin.ts';
import { putPicture } from '#functions/jobs/acts/put-picture.ts';
import { removeDraft } from '#functions/jobs/acts/remove-draft.ts';
import { saveCampaign } from '#functions/jobs/acts/save-campaign.ts';
import { saveDraft } from '#functions/jobs/acts/save-draft.ts';
import { settle } from '#functions/jobs/acts/settle.ts';
import { removeAnswer, stillValid } from '#functions/jobs/acts/still-valid.ts';
import { swap } from '#functions/jobs/acts/swap.ts';
import { renewConsent, takeBackConsent } from '#functions/jobs/acts/take-back-consent.ts';
import { withdraw } from '#functions/jobs/acts/withdraw.ts';

/** Its input is whatever was sent: the act's own schema reads it before anything else sees it. */
const of = <In>(act: Act<In>): Act<unknown> => act as unknown as Act<unknown>;

/** Every act, as the desk's addresses and the command line call it. */
export const acts = {
  'save-draft': of(saveDraft),
  'remove-draft': of(removeDraft),
  'put-picture': of(putPicture),
  approve: of(approve),
  'undo-approval': of(undoApproval),
  'ask-change': of(askChange),
  withdraw: of(withdraw),
  hold: of(hold),
  release: of(release),
  pause: of(pause),
  resume: of(resume),
  pin: of(pin),
  skip: of(skip),
  'clear-slot': of(clearSlot),
  swap: of(swap),
  'save-campaign': of(saveCampaign),
  'make-calendar-address': of(makeCalendarAddress),
  'end-calendar-address': of(endCalendarAddress),
  settle: of(settle),
  'ask-consent': of(askConsent),
  'drop-ask': of(dropAsk),
  'give-consent': of(giveConsent),
  'renew-consent': of(renewConsent),
  'take-back-consent': of(takeBackConsent),
  'still-valid': of(stillValid),
  'remove-answer': of(removeAnswer),
  pasted: of(pasted),
  unpasted: of(unpasted),
  where: of(where),
  verify: of(verify),
  erase: of(erase),
  'archive-year': of(archiveYear),
} as const satisfies Readonly<Record<string, Act<unknown>>>;

export type ActName = keyof typeof acts;
