import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { pinFindings } from '#functions/publishing/campaigns/pin-findings.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';

/** Findings of pins that a rule stands in the way of, as the latest review knows the stories; nothing is planned. */
export const checkPins = async (deps: Pick<Deps, 'content' | 'reports' | 'clock'>): Promise<readonly Finding[]> => {
  const { gathered, lined } = await readGathered(deps);
  if (gathered === null) return [];
  const now = deps.clock.now();
  const facts = planFactsOf(gathered, now, now.toZonedDateTimeISO(gathered.settings.brand.timeZone).toPlainDate());
  return pinFindings(lined, refusedPins(facts), new Set(gathered.stories.map(({ id }) => id)));
};
