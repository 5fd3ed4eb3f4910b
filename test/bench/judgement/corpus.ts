import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeFactBase, parseFactFile, type FactBase } from '../../../src/core/factbase';
import { checkNote } from '../../../src/core/check/checkNote';
import { parseNote } from '../../../src/core/note/parseNote';
import { stripGold, type Gold, type GoldMark } from './gold';
import { readGoldNote, type GoldNote } from './goldNote';

/** Notes about one subject, and the facts that they are written from. */
export interface Domain {
  readonly name: string;
  readonly base: FactBase;
  readonly notes: readonly GoldNote[];
  /** False where the marks are the check's own opinion of clean notes: then its coverage is no news. */
  readonly isMarked: boolean;
  readonly problems: readonly string[];
}

const CORPUS = join('test', 'bench', 'judgement', 'corpus');
const SAMPLE = join('media', 'sample');

/** All domains of a folder, each a folder with `facts/*.yaml` and notes in Markdown, in order of their names. */
export function loadCorpus(folder = CORPUS): Domain[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => loadDomain(join(folder, name), name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The clean notes of the sample workspace: what is verified there is taken to be a claim of its fact. */
export function loadSample(folder = SAMPLE): Domain {
  const base = loadFacts(join(folder, 'facts'));
  const notes = filesIn(join(folder, 'notes'), '.md')
    .filter((path) => path.includes('clean'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return readGoldNote(path, text, verifiedIn(text, base), base);
    });
  return { name: 'sample', base, notes, isMarked: false, problems: [] };
}

function loadDomain(folder: string, name: string): Domain {
  const base = loadFacts(join(folder, 'facts'));
  const problems = base.problems.map(({ path, code, args }) => `${path}: ${code} ${JSON.stringify(args)}`);
  const notes = filesIn(folder, '.md').flatMap((path) => {
    try {
      const { text, marks } = stripGold(readFileSync(path, 'utf8'));
      return [readGoldNote(path, text, marks, base)];
    } catch (error) {
      problems.push(`${path}: ${(error as Error).message}`);
      return [];
    }
  });
  return { name, base, notes, isMarked: true, problems };
}

function loadFacts(folder: string): FactBase {
  const files = filesIn(folder, '.yaml');
  return mergeFactBase(files.map((path) => parseFactFile(path, readFileSync(path, 'utf8'))));
}

function filesIn(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension) && name !== 'README.md');
  return names.sort().map((name) => join(folder, name).replaceAll('\\', '/'));
}

function verifiedIn(text: string, base: FactBase): GoldMark[] {
  return checkNote(parseNote(text), base).judgements.flatMap(
    ({ verdict, figure: { start, end, kind }, facts, derived }) => {
      const ids = facts.map(({ id }) => id);
      const gold: Gold | null = !derived
        ? ids.length === 1
          ? { kind: 'fact', facts: [ids[0]!] }
          : null
        : kind === 'multiple'
          ? { kind: 'derived', by: 'ratio', facts: ids }
          : null;
      return verdict === 'verified' && gold !== null ? [{ start, end, gold }] : [];
    },
  );
}
