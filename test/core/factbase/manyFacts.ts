/** A fact file of that many facts of 400 bytes each, all different and in order, of 50 applicants and 50 measures. */
export function manyFacts(count: number): string {
  const lines = ['sources:', '  gazette-2024:', '    title: Filing statistics 2024', 'applicants:'];
  for (let i = 0; i < 50; i++) {
    lines.push(`  applicant-${i}:`, `    name: Applicant ${i}`, `    aliases: [Alias ${i}, 申请人${i}]`);
  }
  lines.push('measures:');
  for (let i = 0; i < 50; i++)
    lines.push(`  measure-${i}:`, `    name: measure ${i} applications`, '    unit: patents');
  lines.push('facts:');
  for (let i = 0; i < count; i++) lines.push(...factLines(i));
  return `${lines.join('\n')}\n`;
}

function factLines(i: number): readonly string[] {
  const figure = (1_000 + i * 37).toLocaleString('en');
  const quote =
    `In the years under review the office counted more than ${figure} applications of this kind, according to ` +
    `table ${i % 40} of the yearly report that the gazette has published since then.`;
  const year = 1900 + (Math.floor(i / 2_500) % 100);
  return [
    `  fact-${i}:`,
    `    applicant: applicant-${i % 50}`,
    `    measure: measure-${Math.floor(i / 50) % 50}`,
    `    figure: more than ${figure}`,
    `    period: ${year}/${year + 9}`,
    '    asOf: 2024-07',
    '    source: gazette-2024',
    `    quote: ${i % 3 === 0 ? `"${quote}"` : quote}`,
    `    locator: p. ${i % 300}`,
    `    note: ${i % 2 === 0 ? 'counted by the date of filing' : '按申请日统计，含港澳台'}`,
  ];
}
