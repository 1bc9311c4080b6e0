import { onEnvelope } from '#functions/handlers/on-envelope.ts';
import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { ensureAssets, pageStyles } from '#functions/wiring/assets.ts';
import { jobBoardsOnAws } from '#functions/wiring/job-boards-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { teamtailorKey } from '#functions/wiring/teamtailor-of.ts';
import { vacanciesOf } from '#functions/wiring/vacancies-of.ts';

export const handle = onEnvelope(syndicateVacancies);
export const handler = onLambda(handle, async (context) => {
  const { settings, common } = context;
  await ensureAssets(common);
  const key = await teamtailorKey(settings);
  return {
    ...common,
    styles: pageStyles(),
    vacancies: vacanciesOf(settings, common.content, settings.linkedin.url, async () => (await key?.()) ?? null),
    jobBoards: await jobBoardsOnAws(context),
  };
});
