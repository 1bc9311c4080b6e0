import { handle } from 'hono/aws-lambda';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { gonePage } from '#functions/wiring/web/gone-page.ts';

/** The function behind the site's distribution, for what is not in its bucket. */
export const handler = handle(gonePage(openStore(process.env['VARDAG_REPORTS'] ?? '')));
