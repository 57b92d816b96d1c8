const fetchSecret = async (secretId: string): Promise<string> => {
  // imported when first needed: a host with a key of its own never loads the client
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const { SecretString } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secretId }));
  if (!SecretString) throw new Error('The secret holds no text.');
  return SecretString;
};

/** The text of a secret, such as the key of a model's endpoint: fetched once; a failed fetch is tried again by the next call. */
export const makeSecretText = (secretId: string, fetchText = fetchSecret) => {
  let held: Promise<string> | undefined;
  return (): Promise<string> => {
    held ??= fetchText(secretId).catch((error) => {
      held = undefined;
      throw error;
    });
    return held;
  };
};
