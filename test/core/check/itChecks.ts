import { check } from './check';
import { dedent } from './fixture';
import { withFacts } from './withFacts';

/** One test for each note, by the title that it stands under: `check` over the facts that tests share. */
export function itChecks(notes: Readonly<Record<string, string>>, more = ''): void {
  for (const [title, note] of Object.entries(notes)) it(title, () => check(withFacts(dedent(note), more)));
}
