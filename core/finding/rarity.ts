import { hashFeature, isPosted } from './features.ts';
import { documentsIn, type IndexParts } from './index-parts.ts';
import { placeIn } from './place-in.ts';

/** Where a feature stands in the index; -1: nowhere. */
export const featureAt = ({ features, postingStarts }: IndexParts, channel: number, hash: number) => {
  const posted = postingStarts.length - 1;
  return isPosted(channel) ? placeIn(features, hash, 0, posted) : placeIn(features, hash, posted);
};

/** Inverse document frequency of a feature by its place; that of one which no document holds is the highest. */
export const rarityOfFeature = (parts: IndexParts, feature: number) => {
  const documents = documentsIn(parts);
  const holding = parts.counts[feature] ?? 0;
  return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
};

/** How rare a feature is that a channel and its values make. */
export const rarityOf = (parts: IndexParts, channel: number, a: number, b?: number) =>
  rarityOfFeature(parts, featureAt(parts, channel, hashFeature(channel, a, b)));
