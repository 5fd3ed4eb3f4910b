import * as assert from 'node:assert/strict';
import { FIRST_FACT_FILE, factBaseTemplate, openFolder } from '../../../src/core';
import { checked } from './checked';

describe('what a new fact file begins with', () => {
  for (const [language, chinese, note] of [
    ['English', false, 'In 2023, Example Institute filed more than 1,200 robotics patents.'],
    ['Chinese', true, '2023年，示例研究院申请机器人专利超过1200件。'],
  ] as const) {
    it(`is a fact base without a problem, in ${language}`, () => {
      const folder = openFolder();
      folder.setFactFile(FIRST_FACT_FILE, factBaseTemplate(chinese));
      const base = folder.base();
      assert.deepEqual(base.problems, []);
      assert.deepEqual([base.sources.size, base.applicants.size, base.measures.size, base.facts.size], [1, 1, 1, 1]);
    });

    it(`checks notes at once, in ${language}`, () => {
      const { judgements } = checked(note, factBaseTemplate(chinese));
      const verdicts = judgements.map(({ figure, verdict }) => `${figure.text} ${verdict}`);
      assert.deepEqual(verdicts, [chinese ? '超过1200 verified' : 'more than 1,200 verified']);
    });

    it(`is commented in ${language}`, () => {
      const [first = ''] = factBaseTemplate(chinese).split('\n');
      assert.match(first, chinese ? /^# .*事实库/ : /^# .*fact base/i);
    });
  }
});
