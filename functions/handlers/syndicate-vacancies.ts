import { onWake } from '#functions/handlers/on-wake.ts';
import { syndicateVacancies } from '#functions/vacancies/syndicate-vacancies.ts';
import { jobBoardsOnAws } from '#functions/wiring/job-boards-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { vacanciesOf } from '#functions/wiring/vacancies-of.ts';

export const wake = onWake(syndicateVacancies);
export const handler = onLambda(wake, async (place) => ({
  ...place.common,
  vacancies: vacanciesOf(place.settings, place.common.content, place.settings.linkedin.url),
  jobBoards: await jobBoardsOnAws(place),
}));
