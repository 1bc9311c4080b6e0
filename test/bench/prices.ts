/** Dollars for one, in eu-north-1, read on 22 November 2026 where not said otherwise. Free tiers are left out. */
export const prices = {
  region: 'eu-north-1',
  read: '2026-11-22',
  each: {
    put: {
      dollars: 0.005 / 1000,
      what: 'S3 PUT, COPY, POST or LIST request',
      source: 'AWS Price List, S3 Standard, 2026-07-01',
    },
    get: {
      dollars: 0.0004 / 1000,
      what: 'S3 GET, HEAD or other request',
      source: 'AWS Price List, S3 Standard, 2026-07-01',
    },
    gbMonth: {
      dollars: 0.023,
      what: 'GB kept a month in S3 Standard',
      source: 'AWS Price List, S3 Standard, 2026-07-01',
    },
    invocation: { dollars: 0.2 / 1_000_000, what: 'Lambda request', source: 'Lambda pricing page' },
    gbSecond: {
      dollars: 0.0000136,
      what: 'Lambda GB-second on arm64',
      source: 'aws-lambda-power-tuning, base costs, eu-north-1',
    },
    event: {
      dollars: 1 / 1_000_000,
      what: 'EventBridge event, own or opted in from S3',
      source: 'EventBridge pricing page',
    },
    schedule: { dollars: 1 / 1_000_000, what: 'EventBridge Scheduler invocation', source: 'EventBridge pricing page' },
    message: { dollars: 0.4 / 1_000_000, what: 'SQS request', source: 'SQS pricing page' },
    secretMonth: {
      dollars: 0.4,
      what: 'secret kept a month in Secrets Manager',
      source: 'Secrets Manager pricing page',
    },
    secretRead: { dollars: 0.05 / 10_000, what: 'Secrets Manager request', source: 'Secrets Manager pricing page' },
    logGb: { dollars: 0.5, what: 'GB of logs taken in', source: 'CloudWatch pricing page' },
  },
} as const;

type Requests = {
  readonly put: number;
  readonly list: number;
  readonly get: number;
  readonly head: number;
  readonly tags: number;
};

/** What requests to the stores cost; a delete is free. */
export const requestDollars = ({ put, list, get, head, tags }: Requests): number =>
  (put + list) * prices.each.put.dollars + (get + head + tags) * prices.each.get.dollars;
