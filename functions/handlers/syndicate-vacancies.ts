import { onWake } from '#functions/handlers/on-wake.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';
import { syndicateVacancies } from '#functions/vacancies/syndicate-vacancies.ts';

export const wake = onWake(syndicateVacancies);
export const handler = onLambda(wake);
