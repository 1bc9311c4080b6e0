import type { BoardRequest, BoardResponse } from '#functions/adapters/job-boards/transport.ts';
import type { JobFault, JobPlan } from '#test/bench/jobs/job-plan.ts';

export type PretendTeamtailor = {
  readonly answer: (request: BoardRequest) => BoardResponse;
  readonly body: () => string;
  /** A person's change, at once. */
  readonly edit: (change: (body: string) => string) => void;
  readonly archive: () => void;
};

const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
const nobody = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
const own = (status: number): BoardResponse => ({ status, body: JSON.stringify({ errors: [{ detail: 'no' }] }) });
const gateway: BoardResponse = { status: 503, body: '<html>Service unavailable</html>' };

const refused: Partial<Record<JobFault, number>> = {
  '500-before': 500,
  '503': 503,
  '401': 401,
  '403': 403,
  '409': 409,
  '422': 422,
  '429': 429,
};

/** One job at Teamtailor without HTTP. `minute` is its time. */
export const pretendTeamtailor = (plan: JobPlan, text: string, minute: () => number): PretendTeamtailor => {
  let body = text;
  let status = 'open';
  let late: readonly { readonly at: number; readonly body: string }[] = [];
  let downUntil = -1;
  const counts = { GET: 0, PATCH: 0 };
  const land = (): void => {
    for (const one of late.filter(({ at }) => at <= minute())) body = one.body;
    late = late.filter(({ at }) => at > minute());
  };
  return {
    answer: ({ method, body: sent }) => {
      land();
      const operation = method === 'PATCH' ? 'PATCH' : 'GET';
      counts[operation] += 1;
      const fault = plan.wire.find((one) => one.on === operation && one.nth === counts[operation])?.fault;
      if (fault === 'down') downUntil = minute() + 180;
      if (minute() < downUntil) throw nobody();
      if (fault === 'cut-before') throw lost();
      if (fault === 'gateway-before') return gateway;
      const no = fault === undefined ? undefined : refused[fault];
      if (no !== undefined) return own(no);
      if (operation === 'PATCH') {
        const next: string = JSON.parse(sent ?? '').data.attributes.body;
        if (fault === 'lands-late') {
          late = [...late, { at: minute() + plan.landsAfter, body: next }];
          throw lost();
        }
        body = next;
      }
      if (fault === 'cut-after') throw lost();
      if (fault === '500-after') return own(500);
      if (fault === 'gateway-after') return gateway;
      return {
        status: 200,
        body: JSON.stringify({ data: { id: '7199', type: 'jobs', attributes: { body, status } } }),
      };
    },
    body: () => {
      land();
      return body;
    },
    edit: (change) => {
      land();
      body = change(body);
    },
    archive: () => {
      status = 'archived';
    },
  };
};
