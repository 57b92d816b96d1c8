import { certificatesHeld } from './certificates-held.ts';
import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** Without title marks, quotation marks and spaces. */
const unmarked = (text: string) => text.replace(/[《》“”"\s]/gu, '');

/** Without brackets and what is in them: 《申请书》（一式两份） is 申请书. */
const bare = (name: string) => unmarked(name.replace(/[（(【[][^）)】\]]*[）)】\]]/gu, ''));

/** Shorter names (照片, 身份证) are words of everyday sentences. */
const shortest = 4;

/**
 * 受理条件 names no material of the guide. Chinese texts only. What the applicant must hold (持有…证) is a true condition
 * and may be told: `conditionCertificatesAreMaterials` sees to it.
 */
export const conditionsNameNoMaterial = forComplete('conditions-name-no-material', ({ conditions, materials }) => {
  const names = materials.map(({ name }) => bare(name.zh)).filter((name) => name.length >= shortest);
  return conditions.flatMap(({ text }, index) => {
    const told = unmarked(text.zh);
    const rest = certificatesHeld(told).reduce((left, { mention }) => left.replace(mention, ''), told);
    return names
      .filter((name) => rest.includes(name))
      .map((name) =>
        error(['conditions', index], `names the material “${name}”`, 'say what must be so, not what to bring'),
      );
  });
});

/** 受理条件中要求的证照 stands in the materials, by its name or as the e-certificate that replaces it. */
export const conditionCertificatesAreMaterials = forComplete(
  'condition-certificates-are-materials',
  ({ conditions, materials }) => {
    const brought = materials.flatMap(({ name, eCertificate }) => [
      name.zh,
      ...(eCertificate ? [eCertificate.zh] : []),
    ]);
    const isBrought = (certificate: string) =>
      brought.some((name) => name.includes(certificate) || certificate.includes(bare(name)));
    return conditions.flatMap(({ text }, index) =>
      certificatesHeld(unmarked(text.zh))
        .filter(({ name }) => !isBrought(name))
        .map(({ name }) =>
          error(['conditions', index], `“${name}” must be held, yet is no material`, 'add it to the materials'),
        ),
    );
  },
);
