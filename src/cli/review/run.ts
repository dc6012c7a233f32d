import { createHash } from 'node:crypto'
import { explain } from '#pipeline'
import { ToolError } from '#model'
import { visible, type Context } from '../context.ts'
import { countyFolder } from '../county-folder.ts'
import { readContent } from '../material.ts'
import { realEffects } from '../real-effects.ts'
import { explanationAsText, questionsAsCsv, questionsAsText } from './as-text.ts'
import type { ReviewOptions } from './command.ts'
import { decide } from './decide.ts'
import { openQuestions } from './open-questions.ts'
import { questionsAsPage } from './page.ts'

export async function runReview(named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  if (options.explain !== undefined) return explainTwo(options.explain, named, options, context)
  const folder = countyFolder(named, context)
  const effects = realEffects(context, options.date)
  const content = await readContent(named, options, context)
  if (content === null) return 1
  const open = openQuestions(content, await effects.readFolder(folder), (bytes) => createHash('sha256').update(bytes).digest('hex'), context.say)
  if (options.decide !== undefined) {
    await decide(options.decide, open, folder, content.vocabulary, options, context)
    return 0
  }
  if (options.json === true) context.print(JSON.stringify(open, null, 2))
  else if (options.format === 'csv') context.print(questionsAsCsv(open, context))
  else if (options.format === 'html') context.print(questionsAsPage(open, content.inventory.county.title, named, context))
  else context.print(questionsAsText(open, context))
  context.tell({
    sv: `${open.length} att avgöra. Först: hur många kommuner det rör, och nyckeln. Svara med --decide nyckel=svar --role --reason, eller skriv själv i decisions.csv.`,
    en: `${open.length} to decide. First: how many kommuner it touches, and the key. Answer with --decide key=answer --role --reason, or write in decisions.csv yourself.`,
  })
  return 0
}

/** A folder may stand before the option or after the two. */
async function explainTwo([a, b, last, ...more]: readonly string[], named: string | undefined, options: ReviewOptions, context: Context): Promise<number> {
  if (a === undefined || b === undefined || more.length > 0 || (named !== undefined && last !== undefined)) throw new ToolError({ sv: '--explain vill ha två id eller namn.', en: '--explain wants two ids or names.' })
  const explanation = await explain(a, b, countyFolder(named ?? last, context), options.audience, realEffects(context, options.date))
  context.endProgress()
  if (explanation === null) {
    context.complain({ sv: `Hittar inte både \`${visible(a)}\` och \`${visible(b)}\` bland verksamheterna.`, en: `Cannot find both \`${visible(a)}\` and \`${visible(b)}\` among the services.` })
    return 1
  }
  context.print(options.json === true ? JSON.stringify(explanation, null, 2) : explanationAsText(explanation, context))
  return 0
}
