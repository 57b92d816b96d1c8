/**
 * What a region lacks changes what is built there. Without `edge` there is no CloudFront and no firewall before it: the
 * pages then lie in a private bucket, and the hall puts its own front before them, a proxy or a content network with the
 * ICP filing that mainland China asks for, which sends `/v1/*` to the API, `/live` to the WebSocket API and everything
 * else to the bucket. Without `pool` there are no Cognito user pools, and staff sign in at an OpenID Connect provider of
 * the hall's own, whose address and client are parameters of the stack. Without `polly` nobody speaks unless the stack is
 * told of an endpoint that does, and without `transcribe` nobody listens unless it is told of one.
 */
type Region = { edge: boolean; pool: boolean; polly: boolean; transcribe: boolean };

const regions: Record<string, Region> = {
  'ap-southeast-1': { edge: true, pool: true, polly: true, transcribe: true },
  'ap-east-1': { edge: true, pool: true, polly: true, transcribe: false },
  'us-east-1': { edge: true, pool: true, polly: true, transcribe: true },
  'cn-north-1': { edge: false, pool: false, polly: false, transcribe: true },
  'cn-northwest-1': { edge: false, pool: false, polly: true, transcribe: true },
};

/** CloudFront takes its firewall from this region, wherever the rest is. */
export const firewallRegion = 'us-east-1';

/** Throws on a region that nobody has looked into yet: add a line to the table. */
export const regionOf = (name: string): Region => {
  const region = regions[name];
  if (region === undefined)
    throw new Error(`${name} is not one of ${Object.keys(regions).join(', ')} (infra/region.ts).`);
  return region;
};
