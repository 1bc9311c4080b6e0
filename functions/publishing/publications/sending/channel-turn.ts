import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { publicationId } from '#functions/publishing/publications/publication.ts';
import type { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';

type Due = DetailOf<'PublicationDue'>;

/** Which publication last let something go in a channel, and when. One object a channel, so that two can't go at once. */
type Turn = { readonly publication: string; readonly at: string };

const turnKey = (channel: ChannelName): string => `pace/${channel}.json`;

/** How long it takes until the next may go; null in our own stores, where nobody minds two at once. */
const paceOf = (channels: ChannelSettings, channel: ChannelName): string | null =>
  channel === 'linkedin' ? channels.linkedin.catchUp : null;

/** A pair of languages is one thing to readers, and a second try of a send is the same post. */
const isOwn = (turn: Turn, due: Due): boolean =>
  turn.publication === due.publication ||
  (due.pair !== null && turn.publication === publicationId({ ...due, story: due.pair, vacancy: null }));

const freeAfter = (turn: Turn | null, due: Due, pace: string, now: Temporal.Instant): Temporal.Instant | null => {
  if (turn === null || isOwn(turn, due)) return null;
  const free = Temporal.Instant.from(turn.at).toZonedDateTimeISO('UTC').add(Temporal.Duration.from(pace)).toInstant();
  return Temporal.Instant.compare(free, now) > 0 ? free : null;
};

const readTurn = async (deps: Pick<Deps, 'reports'>, channel: ChannelName) => {
  const stored = await deps.reports.get(turnKey(channel));
  if (stored === null) return { turn: null, condition: { ifAbsent: true } as const };
  const turn = JSON.parse(new TextDecoder().decode(stored.body)) as Turn;
  return { turn, condition: { ifMatch: stored.etag } };
};

/** When the channel is free for a publication; null when it is free now. Whoever goes takes the turn just before the send. */
export const channelFreeAt = async (
  deps: Pick<Deps, 'reports' | 'clock'>,
  due: Due,
  channels: ChannelSettings,
): Promise<Temporal.Instant | null> => {
  const pace = paceOf(channels, due.channel);
  if (pace === null) return null;
  return freeAfter((await readTurn(deps, due.channel)).turn, due, pace, deps.clock.now());
};

const attempts = 8;

/** Takes the channel's turn for a send that leaves now; else when the channel is free. Of two that come at once one gets it. */
export const takeTurn = async (
  deps: Pick<Deps, 'reports' | 'clock'>,
  due: Due,
  channels: ChannelSettings,
): Promise<Temporal.Instant | null> => {
  const pace = paceOf(channels, due.channel);
  if (pace === null) return null;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { turn, condition } = await readTurn(deps, due.channel);
    const now = deps.clock.now();
    const free = freeAfter(turn, due, pace, now);
    if (free !== null) return free;
    const next: Turn = { publication: due.publication, at: now.toString() };
    const body = JSON.stringify(next);
    const put = await deps.reports.put(turnKey(due.channel), body, { ...condition, contentType: 'application/json' });
    if (put.written) return null;
  }
  throw new Error(`The turn of ${due.channel} kept changing while it was taken.`);
};
