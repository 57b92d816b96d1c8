/** The shortest key that HS256 allows. */
const shortestKey = 32;

const fetchSecret = async (secretId: string): Promise<Uint8Array> => {
  // imported when first needed: a host with a key of its own never loads the client
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secretId }));
  const key = new TextEncoder().encode(SecretString ?? '');
  if (key.length < shortestKey) throw new Error(`The signing secret must be a text of ${shortestKey} bytes or more.`);
  return key;
};

/** The key that signs visit tokens, from Secrets Manager: fetched once; a failed fetch is tried again by the next call. */
export const makeSigningSecret = (secretId: string, fetchKey = fetchSecret) => {
  let held: Promise<Uint8Array> | undefined;
  return (): Promise<Uint8Array> => {
    held ??= fetchKey(secretId).catch((error) => {
      held = undefined;
      throw error;
    });
    return held;
  };
};
