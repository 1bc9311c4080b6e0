import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Access } from '#functions/ground/ports/access.ts';
import type { Approver } from '#functions/ground/ports/approver.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { EngagementSource } from '#functions/ground/ports/engagement-source.ts';
import type { EventBus } from '#functions/ground/ports/event-bus.ts';
import type { EnrichedBoard, JobBoard } from '#functions/ground/ports/job-board.ts';
import type { LanguageDetector } from '#functions/ground/ports/language-detector.ts';
import type { Log } from '#functions/ground/ports/log.ts';
import type { Mailer } from '#functions/ground/ports/mailer.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { PictureRenderer } from '#functions/ground/ports/picture-renderer.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';
import type { Timestamper } from '#functions/ground/ports/timestamper.ts';
import type { VacancySource } from '#functions/ground/ports/vacancy-source.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';

/** Everything that touches the world. A use case names the few it needs with `Pick<Deps, …>`. */
export type Deps = {
  readonly content: ObjectStore;
  readonly records: ObjectStore;
  readonly reports: ObjectStore;
  readonly site: ObjectStore;
  /** What the edge noted of requests to the public site; only read here. */
  readonly traffic: ObjectStore;
  readonly clock: Clock;
  readonly bus: EventBus;
  readonly pictures: PictureRenderer;
  readonly channels: Readonly<Record<ChannelName, Channel>>;
  readonly engagement: EngagementSource;
  /** The sign-in to LinkedIn. */
  readonly access: Access;
  readonly vacancies: VacancySource;
  /** Boards whose ads are changed from here; null for one without keys. */
  readonly jobBoards: {
    readonly platsbanken: JobBoard | null;
    readonly teamtailor: EnrichedBoard<TeamtailorAd> | null;
  };
  readonly detector: LanguageDetector;
  /** Ranks the employer values that a story shows. */
  readonly values: ValueReader;
  readonly mailer: Mailer;
  /** Says when a checkpoint was there; none where the operator wants none. */
  readonly timestamper?: Timestamper | null;
  readonly log: Log;
  /** Names this run in the ledger, so that a refused write can be told from one's own earlier success. */
  readonly writer: string;
  /** Who approves where the store does not say: the system's user on a laptop. */
  readonly user: string;
  /** Who signs a story's move to `approved/`. */
  readonly approver: Approver;
  /** The rules of the stylesheets of newsroom and site; the colours in them are the employer's. */
  readonly styles: { readonly newsroom: string; readonly site: string };
  /** Where the newsroom's front leads to outside itself: keys under the same roof, or addresses. */
  readonly links: {
    readonly site: string | null;
    readonly sandbox: string | null;
    readonly platsbanken: string | null;
  };
  /** Where readers reach the newsroom, for links in mail; null when it has no address of its own. */
  readonly newsroomAddress: string | null;
  /** The language of pages and messages. */
  readonly language: Language;
};

/** What every function is given. The other ports are heavy, and a function is built with those alone that it names. */
export type CommonDeps = Omit<
  Deps,
  | 'pictures'
  | 'channels'
  | 'engagement'
  | 'access'
  | 'vacancies'
  | 'detector'
  | 'values'
  | 'mailer'
  | 'traffic'
  | 'jobBoards'
  | 'approver'
  | 'styles'
>;

/** What publishing needs: who looks, cuts and sends. */
export type PublishingDeps = CommonDeps & Pick<Deps, 'pictures' | 'channels'>;
