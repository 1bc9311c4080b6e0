import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { approverOf } from '#functions/wiring/approver-of.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { channelsOf } from '#functions/wiring/channels-of.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import type { LinkedInContext } from '#functions/wiring/linkedin-of.ts';
import { linkedInPorts } from '#functions/wiring/linkedin-ports.ts';
import { mailerOf } from '#functions/wiring/mailer-of.ts';
import { storesOf, trafficOf } from '#functions/wiring/stores-of.ts';
import { timestamperOf } from '#functions/wiring/timestamper-of.ts';
import { vacanciesOf } from '#functions/wiring/vacancies-of.ts';
import { valueReaderOf } from '#functions/wiring/value-reader-of.ts';

/** What differs from place to place: the bus, the clock, the log and the names of who runs. */
export type AdaptersContext = Pick<Deps, 'bus' | 'log' | 'writer' | 'user' | 'links' | 'jobBoards'> & {
  readonly clock: Clock;
  readonly linkedin: LinkedInContext;
  /** Opens a store by its address, when this process alone writes there. */
  readonly open?: (address: string) => ObjectStore;
};

/** Every port at once, for a process that runs every function. On Lambda each handler names its own. */
export const depsOf = (settings: Environment, { linkedin, open, ...place }: AdaptersContext): Deps => {
  const stores = storesOf(settings, open);
  const { channel, engagement, access } = linkedInPorts(linkedin, stores.reports);
  return {
    ...place,
    ...stores,
    styles: pageStyles(),
    traffic: trafficOf(settings, open),
    approver: approverOf(settings, place.user),
    pictures: sharpRenderer(),
    channels: channelsOf({ ...stores, clock: place.clock }, channel),
    engagement,
    access,
    vacancies: vacanciesOf(settings, stores.content, linkedin.baseUrl),
    detector: eldLanguageDetector(),
    values: valueReaderOf(settings, linkedin.baseUrl, stores.reports),
    timestamper: timestamperOf(settings),
    mailer: mailerOf(settings, linkedin.baseUrl, stores.reports),
    newsroomAddress: settings.newsroom,
    language: settings.language,
  };
};
