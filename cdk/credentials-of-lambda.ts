type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };

const read = async (): Promise<Credentials> => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = process.env;
  if (!accessKeyId || !secretAccessKey)
    throw new Error('Lambda gives every function AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; here they are missing.');
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
};

/** Stands in for the SDK's chain of providers: on Lambda the credentials of the role are always in the environment. */
export const defaultProvider = () => read;
