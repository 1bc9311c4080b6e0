import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { DateOrInstant } from '#functions/ground/findings/field-forms.ts';
import { isWithin } from '#functions/story/organisation/organisation.ts';

/** `pauses/<scope>.yaml`, or `pause.yaml` by hand: its presence is the pause. A pause of a story is a hold. */
export const Pause = z.strictObject({
  scope: z.union([
    z.literal('all'),
    z.strictObject({ unit: z.string().min(1) }),
    z.strictObject({ campaign: z.string().min(1) }),
    z.strictObject({ channel: ChannelName }),
    z.strictObject({ story: z.string().min(1) }),
  ]),
  by: z.string(),
  since: DateOrInstant,
  reason: z.string().min(1),
});
export type Pause = z.infer<typeof Pause>;
export type PauseScope = Pause['scope'];

/** A pause as it was found, with the file that a person removes to end it. */
export type PauseInForce = Pause & {
  readonly file: string;
  /** Where the file says what it is for. */
  readonly line?: number;
};

/** The kind of a scope and what it names: `['unit', 'utbildning']`, `['all', null]`. */
export const partsOf = (scope: PauseScope): readonly ['all', null] | readonly [Exclude<ScopeKind, 'all'>, string] => {
  if (scope === 'all') return ['all', null];
  if ('unit' in scope) return ['unit', scope.unit];
  if ('campaign' in scope) return ['campaign', scope.campaign];
  return 'channel' in scope ? ['channel', scope.channel] : ['story', scope.story];
};
export type ScopeKind = 'all' | 'unit' | 'campaign' | 'channel' | 'story';

/** The one file of a scope, so that a second pause of the same is no second file, and of another lifts nothing. */
export const pauseKey = (scope: PauseScope): string => {
  const [kind, name] = partsOf(scope);
  return `pauses/${name === null ? kind : `${kind}-${name}`}.yaml`;
};

export type Pausable = {
  readonly unit: string;
  readonly campaign: string;
  readonly channel: ChannelName;
  readonly story: string;
};

/** Whether a pause stops this publication. A pause that can't be read stops everything: see `readPauses`. */
export const pauseStops = (pause: Pause, what: Pausable): boolean => {
  const [kind, name] = partsOf(pause.scope);
  if (kind === 'all') return true;
  return kind === 'unit' ? isWithin(what.unit, name) : what[kind] === name;
};

/** Whether any of the pauses in force stops it. */
export const isPaused = (pauses: readonly Pause[], what: Pausable): boolean =>
  pauses.some((pause) => pauseStops(pause, what));
