import { jobBoardChannel } from '#functions/adapters/channels/job-board-channel.ts';
import { siteChannel } from '#functions/adapters/channels/site-channel.ts';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import type { Clock } from '#functions/ports/clock.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { ObjectStore } from '#functions/ports/object-store.ts';
import type { LinkedInPlace } from '#functions/wiring/linkedin-of.ts';
import { linkedInPorts } from '#functions/wiring/linkedin-ports.ts';
import type { Settings } from '#functions/wiring/settings.ts';
import { isHere, staysHere } from '#functions/wiring/stays-here.ts';

/** What every place has alike; the bus, the clock, the log and the names of who runs differ. */
export type Place = Pick<Deps, 'bus' | 'log' | 'writer' | 'user' | 'doors' | 'jobBoards'> & {
  readonly clock: Clock;
  readonly linkedin: LinkedInPlace;
  /** Opens a store by its address; `openStore` unless this process alone writes there. */
  readonly open?: (address: string) => ObjectStore;
};

export const depsOf = (settings: Settings, { linkedin, open = openStore, ...place }: Place): Deps => {
  const content = open(settings.stores.content);
  const records = open(settings.stores.records);
  const reports = open(settings.stores.reports);
  const site = open(settings.stores.site);
  const { channel, engagement, access } = linkedInPorts(linkedin, reports);
  return {
    ...place,
    content,
    records,
    reports,
    site,
    pictures: sharpRenderer(),
    channels: {
      linkedin: channel,
      site: siteChannel({ site, reports }),
      'job-boards': jobBoardChannel({ site, reports, records, clock: place.clock }),
    },
    engagement,
    access,
    // With a stand-in on this machine nothing may leave it, feeds included.
    vacancies: httpOrFileSource(content, { loopbackOnly: staysHere(settings) || isHere(linkedin.baseUrl) }),
    detector: eldLanguageDetector(),
    language: settings.language,
  };
};
