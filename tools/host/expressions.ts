/** Who she is: MakeHuman's targets and their weights. */
const bothSides = (recipe: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(recipe).flatMap(([name, weight]) =>
      ['l', 'r'].map((side): [string, number] => [name.replace('/', `/${side}-`), weight]),
    ),
  );

export const identity: Record<string, number> = {
  'macrodetails/asian-female-young': 1,
  'macrodetails/universal-female-young-averagemuscle-averageweight': 0.6,
  'macrodetails/universal-female-young-averagemuscle-minweight': 0.4,
  'macrodetails/proportions/female-young-averagemuscle-averageweight-idealproportions': 0.7,
  'head/head-oval': 0.5,
  'eyebrows/eyebrows-trans-vert-more': 0.45,
  'eyebrows/eyebrows-angle-up': 0.15,
  'head/head-scale-horiz-more': 0.2,
  'head/head-scale-vert-more': 0.2,
  'head/head-scale-depth-more': 0.2,
  'head/head-invertedtriangular': 0.3,
  'head/head-age-less': 0.5,
  'chin/chin-width-min': 0.45,
  'chin/chin-bones-in': 0.3,
  'chin/chin-jaw-drop-less': 0.25,
  'nose/nose-width2-min': 0.4,
  'nose/nose-scale-horiz-decr': 0.35,
  'nose/nose-nostril-width-min': 0.35,
  'nose/nose-flaring-decr': 0.3,
  'nose/nose-scale-depth-decr': 0.15,
  'mouth/mouth-angles-up': 0.5,
  'mouth/mouth-scale-horiz-incr': 0.12,
  'mouth/mouth-lowerlip-volume-deflate': 0.25,
  'mouth/mouth-upperlip-volume-deflate': 0.2,
  'mouth/mouth-scale-vert-decr': 0.15,
  'mouth/mouth-trans-backward': 0.15,
  'mouth/mouth-cupidsbow-incr': 0.2,
  'neck/neck-scale-horiz-less': 0.45,
  'neck/neck-scale-depth-less': 0.3,
  'torso/torso-scale-horiz-decr': 0.35,
  ...bothSides({
    'eyes/eye-size-big': 0.6,
    'eyes/eye-height2-max': 0.22,
    'eyes/eye-corner2-up': 0.05,
    'cheek/cheek-bones-in': 0.25,
    'cheek/cheek-volume-deflate': 0.2,
    'ears/ear-size-small': 0.3,
    'armslegs/upperarm-shoulder-muscle-decr': 0.6,
    'armslegs/upperarm-skinny': 0.3,
    'armslegs/lowerarm-skinny': 0.2,
    'armslegs/hand-scale-decr': 0.15,
  }),
};

/** Her face at ease is a little friendly: units of expression that are always there. */
export const atEase: Record<string, number> = {
  'mouth-corner-puller': 0.3,
  'eyebrows-left-inner-up': 0.3,
  'eyebrows-right-inner-up': 0.3,
  'eyebrows-left-extern-up': 0.06,
  'eyebrows-right-extern-up': 0.06,
};

/** The shapes of the face, by units of expression. Mouth shapes have the names of visemes. */
export const expressions: Record<string, Record<string, number>> = {
  aa: { 'mouth-open': 0.42 },
  E: { 'mouth-open': 0.17, 'mouth-retraction': 0.2, 'mouth-part-later': 0.2 },
  I: { 'mouth-open': 0.07, 'mouth-retraction': 0.3, 'mouth-part-later': 0.32 },
  O: { 'mouth-open': 0.3, 'mouth-pursing': 0.45, 'mouth-protusion': 0.3 },
  U: { 'mouth-open': 0.12, 'mouth-pursing': 0.75, 'mouth-protusion': 0.5 },
  PP: { 'mouth-compression': 0.45 },
  FF: { 'mouth-open': 0.08, 'mouth-upward-retraction': 0.22, 'mouth-part-later': 0.2 },
  TH: { 'mouth-open': 0.16, 'mouth-part-later': 0.2 },
  DD: { 'mouth-open': 0.18, 'mouth-parling': 0.2 },
  kk: { 'mouth-open': 0.24 },
  CH: { 'mouth-open': 0.12, 'mouth-eversion': 0.4, 'mouth-protusion': 0.4 },
  SS: { 'mouth-open': 0.06, 'mouth-retraction': 0.22, 'mouth-parling': 0.3 },
  nn: { 'mouth-open': 0.14, 'mouth-parling': 0.2 },
  RR: { 'mouth-open': 0.18, 'mouth-eversion': 0.3, 'mouth-protusion': 0.3 },
  blink: { 'eye-left-closure': 1, 'eye-right-closure': 1 },
  smile: { 'mouth-corner-puller': 0.5, 'mouth-elevation': 0.12 },
  cheer: { 'eye-left-slit': 0.16, 'eye-right-slit': 0.16 },
  browsUp: { 'eyebrows-left-up': 0.6, 'eyebrows-right-up': 0.6 },
  browsDown: { 'eyebrows-left-down': 0.5, 'eyebrows-right-down': 0.5 },
  concern: { 'mouth-depression': 0.22, 'eyebrows-left-inner-up': 0.6, 'eyebrows-right-inner-up': 0.6 },
};

/** The units of expression of one kind of face are close together in MakeHuman. */
export const units = (recipe: Record<string, number>) =>
  Object.fromEntries(Object.entries(recipe).map(([unit, weight]) => [`expression/units/caucasian/${unit}`, weight]));
