import { chinese } from './chinese';
import { english } from './english';
import type { Language } from './language';

/** Every language that the scanner reads, all at once: a sentence may mix them. A new one is added here. */
export const languages: readonly Language[] = [english, chinese];
