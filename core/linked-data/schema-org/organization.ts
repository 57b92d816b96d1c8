import type { Department } from '#contract/department.ts';
import type { LinkedNode } from '#contract/linked-data.ts';
import { identify } from '../identify.ts';

export const organization = ({ id, name }: Department): LinkedNode => ({
  '@id': identify.department(id),
  '@type': 'GovernmentOrganization',
  identifier: id,
  name,
});
