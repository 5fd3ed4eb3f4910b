import { loadCorpus, loadSample } from './judgement/corpus';
import { measureJudgement } from './judgement/measureJudgement';
import { judgeNote } from '../../src/core/check/judgeNote';
import { parseNote } from '../../src/core/note/parseNote';
import { overlaps } from '../../src/core/text/span';
import { agrees } from '../../src/core/check/weigh';
const only = process.argv[2] ?? '';
const kinds = (process.argv[3] ?? 'digit-changed').split(',');
const show = process.argv[4] ?? null;
const counts = new Map<string, number>();
const shown: string[] = [];
let total = 0, missed = 0;
for (const domain of [...loadCorpus(process.env.CORPUS), loadSample()].filter(d => d.name.includes(only))) {
  const m = measureJudgement([domain]);
  for (const t of m.trials) {
    if (!kinds.includes(t.plant.kind) && kinds[0] !== 'all') continue;
    total++;
    if (t.outcome === 'found') continue;
    missed++;
    const { note, plant, mutated, judgement: j } = t;
    let cat = '';
    let sit: any = null;
    judgeNote(parseNote(mutated), note.base, (s, prose) => {
      const span = prose.toSource(s.figure);
      const at = plant.claim.start;
      if (Math.abs(span.start - at) < 12 && (sit === null)) { if (overlaps(span, {start: at, end: plant.claim.end})) sit = s; }
    });
    const gold = plant.claim.gold;
    cat += (t.wasVerified ? 'V ' : 'N ') + (gold.kind === 'derived' ? 'gold-derived ' : '') + t.outcome;
    if (j !== null) {
      if (j.derived) cat += ' derived' + (j.computation ? ':' + j.computation.operation : '');
      if (j.score) {
        const low = j.score.terms.filter((x: any) => x.penalty < 0).map((x: any) => x.slot);
        if (j.score.total < 4) cat += ' low[' + low.join('+') + ']' + (low.length===0 ? j.score.terms.map((x:any)=>x.reach).join(',') : '');
        else cat += ' scoreok';
      }
      if (j.runnersUp.length) cat += ' ru:' + [...new Set(j.runnersUp.map((r: any) => r.lacks))].join('/');
    }
    if (sit) {
      cat += ' | subj ' + (sit.subject === null ? 'null' : (sit.subject.doubtful ? 'doubtful' : sit.subject.firm ? 'firm' : 'loose'));
      const tp = sit.topics[0];
      cat += ' topic ' + (tp === undefined ? 'null' : tp.otherNoun ? 'other' : tp.firm ? 'firm' : 'loose');
      cat += ' era ' + (sit.era === null ? 'null' : sit.era.firm ? 'firm' : 'loose');
    } else cat += ' | nosit';
    counts.set(cat, (counts.get(cat) ?? 0) + 1);
    if (show !== null && cat.includes(show)) {
      const at = plant.claim.start;
      shown.push(`${note.path} [${plant.kind}] ${plant.planted} gold ${gold.kind} ${gold.facts.join(' ')}\n   ${mutated.slice(Math.max(0, at - 220), at + 120).replace(/\n/g, '⏎')}\n   ${cat}; ${sit ? 'subj ' + sit.subject?.mentions.map((x: any) => x.text + '/' + x.ids).join(';') + ' topics ' + sit.topics.map((x: any) => x.measure + '(' + x.reach + (x.firm ? '' : ',loose') + (x.otherNoun ? ',other' : '') + ')').join(' ') + ' era ' + sit.era?.mention?.text + ' ' + sit.era?.reach : ''}`);
    }
  }
}
console.log(total, missed);
for (const [c, n] of [...counts].sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(String(n).padStart(5), c);
if (shown.length) console.log(shown.join('\n\n'));
