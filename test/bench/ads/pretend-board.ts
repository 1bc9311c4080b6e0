import type { BoardRequest, BoardResponse } from '#functions/adapters/job-boards/transport.ts';
import type { PlatsbankenAd } from '#functions/ground/ports/platsbanken-ad.ts';
import type { AdFault, AdOperation, AdPlan } from '#test/bench/ads/ad-plan.ts';

export type PretendAd = {
  readonly id: string;
  readonly body: PlatsbankenAd;
  /** Minutes. */
  readonly createdAt: number;
  readonly removed: boolean;
};

export type PretendBoard = {
  readonly answer: (request: BoardRequest) => BoardResponse;
  readonly ads: () => readonly PretendAd[];
};

const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const nobody = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const own = (status: number, message: string): BoardResponse => ({
  status,
  body: JSON.stringify({ trackingId: 'x', cause: { message: { message, errors: [] } } }),
});
const gateway: BoardResponse = { status: 503, body: '<html>Service unavailable</html>' };
const json = (status: number, body: unknown): BoardResponse => ({ status, body: JSON.stringify(body) });

export const operationOf = ({ method, url }: BoardRequest): AdOperation => {
  if (method !== 'GET' && method !== 'PATCH') return method;
  return url.includes('/search') ? 'search' : 'status';
};

const refused: Partial<Record<AdFault, () => BoardResponse>> = {
  '500-before': () => own(500, 'Internal error'),
  '503': () => own(503, 'Temporarily unavailable'),
  'gateway-before': () => gateway,
  '401': () => own(401, 'Unauthorized'),
  '403': () => own(403, 'Forbidden'),
  '409': () => own(409, 'Duplicate'),
  '429': () => own(429, 'Too many requests'),
};

/** Platsbanken without HTTP: the same rules as the sandbox for ids, duplicates and the search. `minute` is its time. */
export const pretendBoard = (plan: AdPlan, minute: () => number): PretendBoard => {
  let ads: readonly PretendAd[] = [];
  let late: readonly { readonly at: number; readonly body: PlatsbankenAd }[] = [];
  let downUntil = -1;
  const counts = new Map<AdOperation, number>();
  const faultOf = (operation: AdOperation): AdFault | null => {
    const nth = (counts.get(operation) ?? 0) + 1;
    counts.set(operation, nth);
    return plan.wire.find((one) => one.on === operation && one.nth === nth)?.fault ?? null;
  };
  const standing = (reference: string) =>
    ads.find(({ body, removed }) => !removed && body.application.reference === reference);
  const write = (body: PlatsbankenAd): string => {
    const id = String(1_000 + ads.length);
    ads = [...ads, { id, body, createdAt: minute(), removed: false }];
    return id;
  };
  const land = (): void => {
    const landing = late.filter(({ at }) => at <= minute());
    late = late.filter(({ at }) => at > minute());
    for (const { body } of landing) if (!plan.net || standing(body.application.reference) === undefined) write(body);
  };
  const change = (id: string, to: Partial<PretendAd>): BoardResponse => {
    const ad = ads.find((one) => one.id === id && !one.removed);
    if (ad === undefined) return own(404, 'No such ad');
    ads = ads.map((one) => (one === ad ? { ...ad, ...to } : one));
    return json(200, { id });
  };
  const post = (body: PlatsbankenAd, fault: AdFault | null): BoardResponse => {
    if (fault === 'lands-late') {
      late = [...late, { at: minute() + plan.landsAfter, body }];
      throw lost();
    }
    const same = standing(body.application.reference);
    if (plan.net && same !== undefined) return own(409, `Duplicate of ad ${same.id}`);
    const id = write(body);
    return json(201, fault === 'no-id' ? {} : { id });
  };
  const served = (
    { method, url, body }: BoardRequest,
    operation: AdOperation,
    fault: AdFault | null,
  ): BoardResponse => {
    const id = /jobads\/(\d+)/.exec(url)?.[1] ?? '';
    if (method === 'POST') return post(JSON.parse(body ?? ''), fault);
    if (method === 'PUT') return change(id, { body: JSON.parse(body ?? '') });
    if (method === 'DELETE') return change(id, { removed: true });
    if (operation === 'status')
      return ads.some((one) => one.id === id && !one.removed)
        ? json(200, { status: 'PUBLISHED' })
        : own(404, 'No such ad');
    const shown = ads.filter(({ removed, createdAt }) => !removed && createdAt + plan.searchLag <= minute());
    return json(200, {
      hits: shown.map((one) => ({ id: one.id, application_details: { reference: one.body.application.reference } })),
    });
  };
  return {
    answer: (request) => {
      land();
      const operation = operationOf(request);
      const fault = faultOf(operation);
      if (fault === 'down') downUntil = minute() + 180;
      if (minute() < downUntil) throw nobody();
      if (fault === 'cut-before') throw lost();
      const no = fault === null ? undefined : refused[fault];
      if (no !== undefined) return no();
      const answer = served(request, operation, fault);
      if (fault === 'cut-after') throw lost();
      if (fault === '500-after') return own(500, 'Internal error');
      return fault === 'gateway-after' ? gateway : answer;
    },
    ads: () => {
      land();
      return ads;
    },
  };
};
