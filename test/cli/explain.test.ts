import assert from 'node:assert/strict';
import { FACTS } from './facts';
import { runCli } from './runCli';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolder';

const NOTE =
  'In 2020, Southland filed 6,726 battery patents, Northland six times as many. Nowhere filed 5 battery patents.\n';

describe('check --explain', () => {
  afterEach(removeTemporaryFolders);

  it('says for people why each figure got its verdict', () => {
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': NOTE });
    const { stdout, status } = runCli(['check', '--explain'], { cwd });
    assert.equal(status, 1);
    assert.match(
      stdout,
      new RegExp(
        [
          '^a\\.md',
          '  1:26  6,726  mismatch',
          '      Does not agree with the source\\.',
          '      southland-battery-2020: Southland · battery patents · 2020 · 6,276',
          '        Annual bulletin: “6,276 battery patents”',
          '      applicant: “Southland” at 1:10 \\(same clause\\)',
          '      measure: “battery patents” at 1:32 \\(same clause\\)',
          '      period: “2020” at 1:4 \\(same sentence\\)',
          '      score: applicant 4 \\+ measure 4 \\+ period 3 = 11; it takes 4 to convict',
        ].join('\\n'),
      ),
    );
    assert.match(stdout, /1:92 {2}5 {2}unsupported\n {6}No fact/);
    assert.match(stdout, /\d+:\d+ +warning .*figure-mismatch/);
  });

  it('adds why to each figure in JSON, and nothing without it', () => {
    const cwd = temporaryFolder({ 'facts/a.yaml': FACTS, 'a.md': NOTE });
    const figuresOf = (...more: readonly string[]): readonly Record<string, unknown>[] => {
      const { stdout } = runCli(['check', '--format', 'json', ...more], { cwd });
      return (JSON.parse(stdout) as { notes: [{ figures: Record<string, unknown>[] }] }).notes[0].figures;
    };
    const [plain] = figuresOf();
    const [explained] = figuresOf('--explain');
    const { why, ...others } = explained ?? {};
    assert.deepEqual(others, plain);
    assert.deepEqual(Object.keys(why as object), [
      'says',
      'facts',
      'formula',
      'evidence',
      'score',
      'witnesses',
      'runnersUp',
    ]);
    assert.deepEqual((why as { score: unknown }).score, {
      total: 11,
      convicts: 4,
      terms: [
        { slot: 'applicant', reach: 'clause', points: 4, penalty: 0 },
        { slot: 'measure', reach: 'clause', points: 4, penalty: 0 },
        { slot: 'period', reach: 'sentence', points: 3, penalty: 0 },
      ],
    });
  });

  it('names the figures that were read by the same words', () => {
    const note = [
      'Battery patents are worth a look.',
      '',
      'Southland has come far: 6,276 in 2020, and 7,110 in 2021.',
      '',
      'In 2022 Southland is at 7,777.',
      '',
    ].join('\n');
    const cwd = temporaryFolder({
      'facts/a.yaml': [
        FACTS,
        '  battery-2021: { applicant: southland, measure: battery-patents, figure: "7,110", period: 2021, source: bulletin }',
        '  battery-2022: { applicant: southland, measure: battery-patents, figure: "7,940", period: 2022, source: bulletin }',
        '',
      ].join('\n'),
      'a.md': note,
    });
    const { stdout } = runCli(['check', '--format', 'pretty', '--explain'], { cwd });
    assert.match(stdout, /5:25 {2}7,777 {2}mismatch/);
    assert.match(stdout, /read by the same words, and right: “6,276” at 3:25 \(southland-battery-2020\)/);
  });
});
