import { readMaterial, trace, withoutNote, type Trace, type TracedClaim } from '#pipeline'
import type { Context } from '../context.ts'
import { visible } from '../context.ts'
import { countyFolder } from '../county-folder.ts'
import { diagnosticsAsText } from '../diagnostics/text.ts'
import { realEffects } from '../real-effects.ts'
import type { SharedOptions } from '../common-options.ts'

export async function runTrace(query: string, named: string | undefined, options: SharedOptions, context: Context): Promise<number> {
  const effects = realEffects(context, options.date)
  const folder = countyFolder(named, context)
  const material = await readMaterial(folder, options.audience, effects)
  context.endProgress()
  if (material.content === null) {
    context.print(diagnosticsAsText(material.diagnostics, context))
    return 1
  }
  const traces = trace(await withoutNote(query, folder, options.audience, effects), { ...material.content, today: effects.today(), templates: await effects.readShipped('templates') })
  if (options.json === true) context.print(JSON.stringify(traces, null, 2))
  else if (traces.length > 0) context.print(traces.map((found) => asText(found, context)).join('\n'))
  if (traces.length > 0) return 0
  context.complain({
    sv: `Hittar ingenting tryckt som motsvarar \`${visible(query)}\`. Prova ett telefonnummer, ett namn, eller kommunkod och område, som 1407/barnahus.`,
    en: `Nothing printed matches \`${visible(query)}\`. Try a phone number, a name, or a kommun code and an area, such as 1407/barnahus.`,
  })
  return 1
}

function asText(found: Trace, context: Context): string {
  return [visible(found.heading), ...found.derivation.map((line) => `  ${visible(line)}`), ...found.claims.map((claim) => claimAsText(claim, context))].join('\n') + '\n'
}

function claimAsText({ claim, source, place, preference }: TracedClaim, context: Context): string {
  const row = (sv: string, en: string, text: string): string => `    ${context.say({ sv, en }).padEnd(10)} ${visible(text)}`
  const dates = [
    claim.dates.speaksFor === undefined ? undefined : `${context.say({ sv: 'avser', en: 'speaks for' })} ${claim.dates.speaksFor}`,
    claim.dates.read === undefined ? undefined : `${context.say({ sv: 'läst', en: 'read' })} ${claim.dates.read}`,
  ].filter((text) => text !== undefined)
  return [
    `  ${visible(claim.id)}`,
    row('källa', 'source', source === null ? claim.source : [source.title, source.publisher, source.address, ...dates].filter((text) => text !== undefined && text !== '').join(', ')),
    row('plats', 'place', `${place}${claim.place.heading === undefined ? '' : ` (${claim.place.heading})`}`),
    row('original', 'original', claim.original),
    ...claim.steps.map((step) => row('steg', 'step', `${step.rule}: ${step.before} → ${step.after}`)),
    row('värde', 'value', claim.value),
    ...(preference.rule === null ? [] : [row(preference.shown ? 'visas' : 'visas ej', preference.shown ? 'shown' : 'not shown', preference.rule)]),
  ].join('\n')
}
