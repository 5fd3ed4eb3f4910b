/** Facts of one invented trade, for tests of what tables and lists say of them. */
export const PUMPS = `
applicants:
  world: { name: World, aliases: [worldwide, 全球], kind: group }
  norvik: { name: Norvik, aliases: [诺维克], kind: company }
  solen: { name: Solen, aliases: [索伦], kind: company }
measures:
  pump-families: { name: heat pump families, aliases: [热泵专利族], unit: families }
  quiet-families: { name: quiet heat pump families, aliases: [静音热泵专利族], unit: families, broader: pump-families }
  pump-grants: { name: heat pump patents granted, aliases: [热泵专利授权量], unit: patents }
  decision-months: { name: time to a decision, aliases: [审查周期], unit: months }
  licence-income: { name: licence income, aliases: [许可收入], unit: EUR }
facts:
  norvik-pumps-2022: { applicant: norvik, measure: pump-families, figure: "2,400", period: 2022, source: gazette }
  norvik-pumps-2023: { applicant: norvik, measure: pump-families, figure: "3,000", period: 2023, source: gazette }
  solen-pumps-2022: { applicant: solen, measure: pump-families, figure: "1,980", period: 2022, source: gazette }
  solen-pumps-2023: { applicant: solen, measure: pump-families, figure: "1,200", period: 2023, source: gazette }
  world-pumps-2023: { applicant: world, measure: pump-families, figure: "21,500", period: 2023, source: gazette }
  norvik-quiet-2023: { applicant: norvik, measure: quiet-families, figure: "750", period: 2023, source: gazette }
  solen-quiet-2023: { applicant: solen, measure: quiet-families, figure: "420", period: 2023, source: gazette }
  norvik-grants-2023: { applicant: norvik, measure: pump-grants, figure: "1,150", period: 2023, source: gazette }
  solen-grants-2023: { applicant: solen, measure: pump-grants, figure: "640", period: 2023, source: gazette }
  cnipa-months-2023: { applicant: cnipa, measure: decision-months, figure: "16", period: 2023, source: gazette }
  norvik-income-2023: { applicant: norvik, measure: licence-income, figure: EUR 4.2 million, period: 2023, source: gazette }
`;
