import { PublicationDue } from '#functions/events/publication-due.ts';
import { onQueue } from '#functions/handlers/on-queue.ts';
import { servePublication } from '#functions/publications/serve-publication.ts';
import { onLambdaQueue } from '#functions/wiring/on-lambda.ts';

export const wake = onQueue(PublicationDue, servePublication);
export const handler = onLambdaQueue(wake);
