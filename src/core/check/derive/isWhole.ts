import type { Applicant } from '../../factbase/factBase';
import { WHOLE } from './words';

/** Whether an applicant of the base stands for everybody: the world, 全球. */
export function isWhole({ name, aliases }: Applicant): boolean {
  return [name, ...aliases].some((each) => WHOLE.has(each.toLowerCase()));
}
