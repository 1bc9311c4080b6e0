import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';
import { isWithin } from '#functions/story/organisation/organisation.ts';

/** `pause.yaml`: its presence is the pause. */
export const Pause = z.strictObject({
  scope: z.union([
    z.literal('all'),
    z.strictObject({ unit: z.string() }),
    z.strictObject({ campaign: z.string() }),
    z.strictObject({ channel: ChannelName }),
  ]),
  by: z.string(),
  since: DateOrInstant,
  reason: z.string().min(1),
});
export type Pause = z.infer<typeof Pause>;

export type Pausable = { readonly unit: string; readonly campaign: string; readonly channel: ChannelName };

/** Whether a pause stops this publication. A pause that can't be read stops everything: see `readPause`. */
export const pauseStops = (pause: Pause, what: Pausable): boolean => {
  if (pause.scope === 'all') return true;
  if ('unit' in pause.scope) return isWithin(what.unit, pause.scope.unit);
  if ('campaign' in pause.scope) return what.campaign === pause.scope.campaign;
  return what.channel === pause.scope.channel;
};
