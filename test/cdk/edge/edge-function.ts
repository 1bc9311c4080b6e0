import vm from 'node:vm';
import { edgeCode } from '../../../cdk/edge/edge-code.ts';

export type EdgeRequest = {
  readonly uri: string;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
};
export type EdgeAnswer = Partial<EdgeRequest> & {
  readonly statusCode?: number;
  readonly headers: Readonly<Record<string, { readonly value: string }>>;
  readonly body?: string;
};

/** The source of a CloudFront function, run as CloudFront does: alone, with nothing but its key-value store. */
export const edgeFunction = (name: Parameters<typeof edgeCode>[0], keys: ReadonlySet<string> = new Set()) => {
  const cf = { kvs: () => ({ exists: async (key: string) => keys.has(key) }) };
  const context = vm.createContext({ cf });
  vm.runInContext(edgeCode(name).replace("import cf from 'cloudfront';", ''), context);
  return async (uri: string, headers: EdgeRequest['headers'] = {}): Promise<EdgeAnswer> => {
    const request = { method: 'GET', uri, querystring: {}, cookies: {}, headers: { ...headers } };
    const answer: unknown = await vm.runInContext('handler', context)({ version: '1.0', request });
    return JSON.parse(JSON.stringify(answer)) as EdgeAnswer;
  };
};
