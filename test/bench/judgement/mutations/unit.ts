import { plantFigure, type Mutation, type Plant, type Site } from '../plant';

/** Points for per cent and per cent for points, a count for a percentage, and another currency. */
export const exchangeUnit: Mutation = (site) => {
  const { text, figure } = site.claim;
  if (figure === null) return [];
  if (figure.kind === 'percent')
    return [
      ...plantFigure('unit', site, inPoints(site)),
      ...plantFigure('unit', site, isOfSomething(site) ? inPlain(text) : null),
    ];
  if (figure.kind === 'points') return plantFigure('unit', site, inPercent(text));
  return figure.kind === 'count' ? exchangeCurrency(site) : [];
};

function inPoints({ claim: { text, stretches } }: Site): string | null {
  const isChinese = /\p{Script=Han}/u.test(stretches[0]?.text ?? '');
  if (/\d\s*[%％]$/.test(text)) return text.replace(/\s*[%％]$/, isChinese ? '个百分点' : ' percentage points');
  return / per ?cent$/.test(text) ? text.replace(/ per ?cent$/, ' percentage points') : null;
}

function inPercent(text: string): string | null {
  if (text.endsWith('个百分点')) return text.replace(/个百分点$/, '%');
  return / percentage points?$/.test(text) ? text.replace(/ percentage points?$/, '%') : null;
}

function inPlain(text: string): string | null {
  const plain = text.replace(/\s*(?:[%％]| per ?cent)$/, '');
  return plain === text ? null : plain;
}

/** “62 of the patents” is a sentence too, and “up 13.5 on the year before” is none. */
function isOfSomething({ note, claim }: Site): boolean {
  return /^(?:\[\^[^\]]+\])?\s+of\s/.test(note.text.slice(claim.end, claim.end + 60));
}

const CURRENCIES: readonly { readonly before?: RegExp; readonly after?: RegExp; readonly to: string }[] = [
  { before: /US\$$/, to: '€' },
  { before: /(?<![A-Z])\$$/, to: '€' },
  { before: /€$/, to: '$' },
  { before: /£$/, to: '€' },
  { before: /[¥￥]$/, to: '$' },
  { after: /^ (?:US )?dollars\b/, to: ' euros' },
  { after: /^ euros\b/, to: ' dollars' },
  { after: /^ yuan\b/, to: ' dollars' },
  { after: /^美元/, to: '欧元' },
  { after: /^欧元/, to: '美元' },
  { after: /^人民币/, to: '美元' },
  { after: /^元/, to: '美元' },
];

/** The currency stands beside the figure; the claim is right, so that another one is not. */
function exchangeCurrency({ note, claim }: Site): readonly Plant[] {
  const before = note.text.slice(0, claim.start);
  const after = note.text.slice(claim.end, claim.end + 20);
  const found = CURRENCIES.find((one) => one.before?.test(before) ?? one.after?.test(after) ?? false);
  if (found === undefined) return [];
  const sign = (found.before?.exec(before) ?? found.after!.exec(after))![0];
  const span = found.before
    ? { start: claim.start - sign.length, end: claim.start }
    : { start: claim.end, end: claim.end + sign.length };
  const planted = `${sign.trim()} → ${found.to.trim()}`;
  return [{ kind: 'unit', claim, edits: [{ span, text: found.to }], planted, scope: [claim], carries: false }];
}
