import { json } from 'node:stream/consumers';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

type Entry = {
  readonly EventBusName: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
};

export type EventBridgeSubset = Loopback & {
  /** Envelopes as a rule's target would receive them; emptied by reading. */
  readonly delivered: () => readonly unknown[];
  /** Sizes of the calls so far. */
  readonly calls: readonly number[];
  /** Entries whose detail holds this text are refused from now on; null refuses none. */
  readonly refuse: (text: string | null) => void;
};

/** PutEvents of EventBridge, JSON protocol 1.1; refuses a call of more than ten entries as the real one does. */
export const startEventBridgeSubset = async (): Promise<EventBridgeSubset> => {
  let envelopes: unknown[] = [];
  let refused: string | null = null;
  const calls: number[] = [];

  const accept = (entry: Entry) => {
    if (refused !== null && entry.Detail.includes(refused))
      return { ErrorCode: 'ThrottlingException', ErrorMessage: `Rate exceeded for ${entry.Detail}` };
    const id = crypto.randomUUID();
    envelopes.push({
      version: '0',
      id,
      'detail-type': entry.DetailType,
      source: entry.Source,
      account: '111122223333',
      time: '2026-11-24T08:00:00Z',
      region: 'eu-north-1',
      resources: [],
      detail: JSON.parse(entry.Detail),
    });
    return { EventId: id };
  };

  const answer = (target: string | undefined, entries: readonly Entry[]) => {
    if (target !== 'AWSEvents.PutEvents') return { status: 400, body: { __type: 'UnknownOperationException' } };
    calls.push(entries.length);
    if (entries.length < 1 || entries.length > 10) return { status: 400, body: { __type: 'ValidationException' } };
    const results = entries.map(accept);
    const failed = results.filter((result) => 'ErrorCode' in result).length;
    return { status: 200, body: { FailedEntryCount: failed, Entries: results } };
  };

  const server = await startLoopback(async (request, response) => {
    const { Entries } = (await json(request)) as { Entries: readonly Entry[] };
    const { status, body } = answer(request.headers['x-amz-target']?.toString(), Entries);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  });
  return {
    ...server,
    calls,
    refuse: (text) => {
      refused = text;
    },
    delivered: () => {
      const out = envelopes;
      envelopes = [];
      return out;
    },
  };
};
