import type { AdForm } from '#functions/ads/job-boards/ad-form.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';
import type { EnrichedBoard, JobBoard } from '#functions/ground/ports/job-board.ts';

/** A board as the employer uses it. */
export type BoardUse<Ad> = {
  readonly name: BoardName;
  readonly on: boolean;
  /** Null without keys. */
  readonly client: JobBoard<Ad> | EnrichedBoard<Ad> | null;
  readonly form: AdForm<Ad>;
  /** Whether a vacancy can have an ad there. */
  readonly takes: (vacancy: Vacancy) => boolean;
  /** Whether its story is to stand there. */
  readonly tells: (vacancy: string) => boolean;
  /** Whether Vardag delivers the ads of a feed. */
  readonly delivers: (source: string | null) => boolean;
  /** The id that a vacancy's ad is known to have there, `none` when a person has seen that there is none. */
  readonly given: (id: string, vacancy: Vacancy | null) => string | null;
  /** Whether people are asked to paste where nothing can be written. */
  readonly byHand: boolean;
};
