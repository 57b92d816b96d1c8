import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 咨询电话 ≠ 投诉电话; the schema asks both for an area code. */
export const consultationIsNotComplaint = forComplete('consultation-is-not-complaint', ({ contacts }) => {
  const consultation = new Set(contacts.consultation.map(({ phone }) => phone));
  return contacts.complaint.flatMap(({ phone }, index) =>
    consultation.has(phone)
      ? [
          error(
            ['contacts', 'complaint', index, 'phone'],
            `${phone} also answers questions`,
            'give a number of its own',
          ),
        ]
      : [],
  );
});
