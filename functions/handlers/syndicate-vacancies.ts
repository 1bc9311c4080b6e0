import { onWake } from '#functions/handlers/on-wake.ts';
import { syndicateVacancies } from '#functions/vacancies/syndicate-vacancies.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { vacanciesOf } from '#functions/wiring/vacancies-of.ts';

export const wake = onWake(syndicateVacancies);
export const handler = onLambda(wake, ({ common, settings }) => ({
  ...common,
  vacancies: vacanciesOf(settings, common.content, settings.linkedin.url),
}));
