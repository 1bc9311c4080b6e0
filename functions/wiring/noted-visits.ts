import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { accessLogFields } from '#functions/publishing/visits/access-log.ts';

/** Notes requests to the site as the edge would, so that clicks count on a laptop too. */
export type NotedVisits = { readonly note: MiddlewareHandler; readonly flush: () => Promise<void> };

const encoded = (text: string | undefined): string =>
  text === undefined || text === '' ? '-' : encodeURIComponent(text);

export const notedVisits = (traffic: ObjectStore, clock: Clock): NotedVisits => {
  let rows: string[] = [];
  return {
    note: async (c, next) => {
      await next();
      const [date = '', time = ''] = clock.now().toString({ smallestUnit: 'second' }).replace('Z', '').split('T');
      const url = new URL(c.req.url);
      const cells: Readonly<Record<string, string>> = {
        date,
        time,
        'x-edge-location': 'local',
        'cs-method': c.req.method,
        'cs-uri-stem': url.pathname,
        'sc-status': String(c.res.status),
        'cs(User-Agent)': encoded(c.req.header('user-agent')),
        'cs-uri-query': url.search === '' ? '-' : url.search.slice(1),
        'x-edge-request-id': randomUUID(),
      };
      rows.push(accessLogFields.map((name) => cells[name] ?? '-').join('\t'));
    },
    flush: async () => {
      if (rows.length === 0) return;
      const body = [`#Version: 1.0`, `#Fields: ${accessLogFields.join(' ')}`, ...rows, ''].join('\n');
      rows = [];
      const day = clock.now().toString().slice(0, 10).replaceAll('-', '/');
      await traffic.put(`${day}/local-${randomUUID()}.log`, body, { ifAbsent: true });
    },
  };
};
