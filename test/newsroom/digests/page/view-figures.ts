import type { Ask, DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { text } from '#test/newsroom/screens/view-parts.ts';

/** An ask as it may be: its words, of somebody, by a day. */
export const asked = (sv: string, en: string): Ask => ({
  sv,
  en,
  kind: 'stories',
  owner: text('ledningen för Gatukontoret', 'the management of the Streets Office'),
  by: '2026-12-07',
  slots: [{ at: '2026-12-10T08:00:00Z', ready: '2026-12-07' }],
});

type Weekly = DigestView['impressionsByWeek'][number]['impressions'];
/** A week's sum: whole, unless it is said otherwise. */
export const weekly = (figure: Pick<Weekly, 'value' | 'why'>, part: Partial<Weekly> = {}): Weekly => ({
  ...figure,
  least: false,
  estimated: false,
  ...part,
});
