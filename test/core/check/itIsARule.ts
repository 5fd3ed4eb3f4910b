import { checkNote } from '../../../src/core/check/checkNote';
import { defaultSettings } from '../../../src/core/check/checkSettings';
import { parseNote } from '../../../src/core/note/parseNote';
import { annotate, parseAnnotations } from './annotations';
import { assertQuickFixesWork } from './assertQuickFixesWork';
import { check } from './check';
import { factBaseOf } from './factBaseOf';
import { dedent, parseFixture } from './fixture';
import { withFacts } from './withFacts';

/**
 * The tests that every rule has to pass, made from one annotated sentence of one line in which it finds something:
 * nothing is found where text is not prose, each directive switches it off, and a character of two UTF-16 units in
 * front of it changes nothing.
 */
export function itIsARule(code: string, hit: string, more = ''): void {
  const { text, annotations } = parseAnnotations(dedent(hit).trimEnd());
  const line = annotate(text, annotations);
  const is = (title: string, note: string): void => {
    it(title, () => check(withFacts(note, more)));
  };

  is('is found', `${line}\n`);
  is('is found behind characters outside of the basic plane', shifted('😀 𠮷 ', text, annotations));
  is('is found twice', `${line}\n\nNobody counted them.\n\n${line}\n`);

  is('is not found in fenced code', `\`\`\`\n${text}\n\`\`\`\n`);
  is('is not found in indented code', `    ${text}\n`);
  is('is not found in inline code', `\`${text}\`\n`);
  is('is not found in a comment', `<!--\n${text}\n-->\n`);
  is('is not found in front matter', `---\ntitle: >\n  ${text}\n---\n`);
  is('is not found in the destination or the title of a link', `[A link](<${text}> "${text.replaceAll('"', '')}").\n`);
  is('is not found in a footnote', `Nothing.[^note]\n\n[^note]: ${text}\n`);
  is('is not found in math', `$$\n${text}\n$$\n`);

  const other = code === 'period-mismatch' ? 'unit-mismatch' : 'period-mismatch';
  for (const codes of ['', ` ${code}`, ` ${other} ${code}`]) {
    is(
      `is off in the line below a directive with${codes || ' no code'}`,
      `<!-- ipnotes-disable-next-line${codes} -->\n${text}\n\n${line}\n`,
    );
    is(
      `is off in the line of a directive with${codes || ' no code'}`,
      `${text} <!-- ipnotes-disable-line${codes} -->\n\n${line}\n`,
    );
    is(
      `is off between directives with${codes || ' no code'}`,
      `${line}\n\n<!-- ipnotes-disable${codes} -->\n\n${text}\n\n<!-- ipnotes-enable${codes} -->\n\n${line}\n`,
    );
    is(
      `is off to the end of the note with${codes || ' no code'}`,
      `${line}\n\n<!-- ipnotes-disable${codes} -->\n\n${text}\n`,
    );
    is(`is off in a file with${codes || ' no code'}`, `${text}\n\n<!-- ipnotes-disable-file${codes} -->\n`);
  }
  is('is not off by another code', `<!-- ipnotes-disable-next-line ${other} -->\n${line}\n`);
  is('is off in a note that says so', `---\nipnotes: false\n---\n\n${text}\n`);

  for (const [where, note] of [
    ['a paragraph', `${text}\n`],
    ['a line of a paragraph', `So much for that.\n${text}\nThat was that.\n`],
    ['an item of a list', `- So much for that.\n- ${text}\n`],
    ['a quotation', `> ${text}\n`],
    ['a heading', `# ${text}\n`],
  ] as const) {
    it(`is switched off and accepted by quick fixes in ${where}`, () => {
      assertQuickFixesWork(checkNote(parseNote(note), factBaseOf(parseFixture(withFacts('', more)))));
    });
  }

  it('is off by a setting, and raised by one', () => {
    check(withFacts(`${text}\n`, more), { ...defaultSettings, severity: { [code]: 'off' } });
    const raised = annotations.map((annotation) => ({
      ...annotation,
      label: annotation.label.replace(new RegExp(`^(?:[a-z]+ )?(?=${code}(?::|$))`), 'error '),
    }));
    check(withFacts(`${annotate(text, raised)}\n`, more), { ...defaultSettings, severity: { [code]: 'error' } });
  });
}

function shifted(
  prefix: string,
  text: string,
  annotations: ReturnType<typeof parseAnnotations>['annotations'],
): string {
  const moved = annotations.map(({ start, end, label }) => ({
    start: start + prefix.length,
    end: end + prefix.length,
    label,
  }));
  return annotate(prefix + text, moved);
}
