import { onWake } from '#functions/handlers/on-wake.ts';
import { renewAccess } from '#functions/jobs/renew-access.ts';
import { linkedInOnAws } from '#functions/wiring/linkedin-on-aws.ts';
import { onLambda } from '#functions/wiring/on-lambda.ts';

export const wake = onWake(renewAccess);
export const handler = onLambda(wake, async (place) => ({ ...place.common, ...(await linkedInOnAws(place)) }));
