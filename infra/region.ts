/**
 * What a region lacks changes what is built there. Without `edge` there is no CloudFront and no firewall before it: the
 * pages then lie in a private bucket, and the hall puts its own front before them, a proxy or a content network with the
 * ICP filing that mainland China asks for, which sends `/v1/*` to the API and everything else to the bucket.
 */
type Region = { edge: boolean };

const regions: Record<string, Region> = {
  'ap-southeast-1': { edge: true },
  'ap-east-1': { edge: true },
  'us-east-1': { edge: true },
  'cn-north-1': { edge: false },
  'cn-northwest-1': { edge: false },
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
