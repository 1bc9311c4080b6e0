/** What our adapters, and tests of them, tell a client of the SDK. */
export type ClientConfig = {
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly forcePathStyle?: boolean;
  /** Milliseconds. */
  readonly requestHandler?: { readonly connectionTimeout?: number; readonly requestTimeout?: number };
  readonly maxAttempts?: number;
};

export type Service = {
  /** Its name in a signature. */
  readonly signingName: string;
  /** Its host, `<host>.<region>.amazonaws.com`. */
  readonly host: string;
  /** Its own address is set by `AWS_ENDPOINT_URL_<variable>`. */
  readonly variable: string;
};

export const regionOf = ({ region }: ClientConfig): string => {
  const found = region ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
  if (!found) throw new Error('Lambda gives every function AWS_REGION; here it is missing.');
  return found;
};

/** Where a service is: an address of one's own, or AWS's for the region. */
export const endpointOf = ({ host, variable }: Service, config: ClientConfig): URL => {
  const own = config.endpoint ?? (process.env[`AWS_ENDPOINT_URL_${variable}`] || process.env['AWS_ENDPOINT_URL']);
  if (own) return new URL(own);
  const region = regionOf(config);
  return new URL(`https://${host}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`);
};
