import { onWake } from '#functions/handlers/on-wake.ts';
import { syndicateVacancies } from '#functions/vacancies/syndicate-vacancies.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(syndicateVacancies);
export const handler = onLambda(wake);
