import { defaultSettings, openFolder, type FactFile, type NoteCheck } from '../../../src/core';

/** Two fact files and a note that name the same records in every way that there is. */
export const RECORDS = `applicants:
  "china": { name: China, aliases: [中国] }
  alibaba: { name: Alibaba, parent: china }
measures:
  ai: { name: AI patents, aliases: [人工智能专利] }
  genai: { name: generative AI patents, broader: ai }
sources:
  gazette: { title: Filing statistics }
`;
export const FACTS = `facts:
  china-ai: { applicant: 'china', measure: ai, figure: "38,000", source: gazette, supersedes: china-ai-old }
  china-ai-old: { applicant: china, measure: ai, figure: "30,000", source: gazette }
  alibaba-genai: { applicant: alibaba, measure: genai, figure: 500, source: gazette }
`;
export const NOTE = `---
ipnotes: { applicant: china, measure: "AI patents", source: gazette }
---

中国 filed 38,000[^china-ai] AI patents. Alibaba filed 500 generative AI patents. <!-- ipnotes-accept china-ai: so -->

The China Mobile way, says the gazette.[^gazette]

[^china-ai]: Gazette, see [^gazette].
[^Gazette]: A source.
`;

export interface Opened {
  readonly check: NoteCheck;
  readonly files: ReadonlyMap<string, FactFile>;
}

/** Reads fact files by path, and checks a note. */
export function opened(facts: Readonly<Record<string, string>>, note = NOTE): Opened {
  const folder = openFolder();
  for (const [path, text] of Object.entries(facts)) folder.setFactFile(path, text);
  const check = folder.check('note.md', 1, note, defaultSettings);
  return { check, files: new Map(check.base.files.map((file) => [file.path, file])) };
}

export const BOTH = { 'facts/a.yaml': RECORDS, 'facts/b.yaml': FACTS };

/** The offset in the middle of the nth place of a text, counted from 1. */
export function within(text: string, part: string, nth = 1): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(part, at + 1);
  if (at < 0) throw new Error(`${part} is not there ${nth} times`);
  return at + Math.floor(part.length / 2);
}
