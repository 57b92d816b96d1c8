import { useEffect, useState } from 'react';
import { type SignClip, SignManifest } from '#contract/sign-clips.ts';

const folder = '/signs/';

/** Where a clip is found. */
export const clipAddress = ({ file }: SignClip) => `${folder}${file}`;

const fetchClips = async (): Promise<readonly SignClip[]> => {
  try {
    const response = await fetch(`${folder}manifest.json`);
    const parsed = response.ok ? SignManifest.safeParse(await response.json()) : undefined;
    return parsed?.success ? parsed.data.clips : [];
  } catch {
    return [];
  }
};

/** The reviewed clips that the operator has loaded; none where there are none, or where the manifest is faulty. */
export const useSignLibrary = (): readonly SignClip[] => {
  const [clips, setClips] = useState<readonly SignClip[]>([]);
  useEffect(() => void fetchClips().then(setClips), []);
  return clips;
};
