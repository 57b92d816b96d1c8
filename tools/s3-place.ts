/** A place in S3, as people write it: `s3://bucket/prefix/`. The prefix ends with a slash or is empty. */
export type S3Place = { bucket: string; prefix: string };

/** Undefined for what is no such address. */
export const readS3Place = (address: string | undefined): S3Place | undefined => {
  const [, bucket, path = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(address ?? '') ?? [];
  if (!bucket) return undefined;
  return { bucket, prefix: path === '' || path.endsWith('/') ? path : `${path}/` };
};
