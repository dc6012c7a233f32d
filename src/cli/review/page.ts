import { createHash } from 'node:crypto'
import { visible, type Context } from '../context.ts'
import { weightsInWords } from './as-text.ts'
import type { OpenQuestion } from './open-questions.ts'

const style = `body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
article{border-top:1px solid #767676;padding:1rem 0}h2{font-size:1.1rem;margin:0 0 .5rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0}th{font-weight:600}code{font-size:.9rem;overflow-wrap:anywhere}
pre{white-space:pre-wrap;background:#f2f2f2;padding:.5rem}`

/**
 * All that is open as one HTML page to read and answer from: no script, nothing from elsewhere. Each answer is the command that writes it
 * into decisions.csv.
 *
 * @param folder the county folder as it was named on the command line; undefined for the one that is used without naming any
 */
export function questionsAsPage(open: readonly OpenQuestion[], title: string, folder: string | undefined, context: Context): string {
  const heading = context.say({ sv: `Att avgöra: ${title}`, en: `To decide: ${title}` })
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`
  return [
    `<!doctype html>`,
    `<html lang="${context.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>${escaped(heading)}</title><style>${style}</style></head><body><main>`,
    `<h1>${escaped(heading)}</h1>`,
    `<p>${escaped(context.say({
      sv: `${open.length} frågor, den som rör flest kommuner först. Välj ett svar och kör kommandot under det: det skriver en rad i decisions.csv. Tas raden bort blir allt som förut.`,
      en: `${open.length} questions, the one that touches most kommuner first. Choose an answer and run the command under it: it writes a line in decisions.csv. Remove the line and all is as before.`,
    }))}</p>`,
    ...open.map((question) => article(question, folder, context)),
    '</main></body></html>',
    '',
  ].join('\n')
}

function article({ key, kommuner, question, sides, weights, choices }: OpenQuestion, folder: string | undefined, context: Context): string {
  const headings = context.say({ sv: 'Vad som sägs;Källa;Plats', en: 'What is said;Source;Place' }).split(';')
  return [
    `<article><h2>${escaped(question)}</h2>`,
    `<p>${escaped(context.say({ sv: `Rör ${kommuner} ${kommuner === 1 ? 'kommun' : 'kommuner'}.`, en: `Touches ${kommuner} ${kommuner === 1 ? 'kommun' : 'kommuner'}.` }))}${weights === undefined ? '' : ` ${escaped(weightsInWords(weights, context))}.`}</p>`,
    ...(sides.length === 0 ? [] : [
      `<table><thead><tr>${headings.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>`,
      ...sides.map(({ says, source, place }) => `<tr><td>${escaped(says)}</td><td>${escaped(source)}</td><td><code>${escaped(place)}</code></td></tr>`),
      '</tbody></table>',
    ]),
    ...choices.map(({ name, means }) => `<p>${escaped(means)}</p><pre><code>${escaped(commandOf(key, name, folder, context))}</code></pre>`),
    '</article>',
  ].join('\n')
}

function commandOf(key: string, choice: string, folder: string | undefined, context: Context): string {
  const [role, reason] = context.say({ sv: 'din roll;varför', en: 'your role;why' }).split(';')
  return `kvinnofrid review${folder === undefined ? '' : ` "${folder}"`} --decide ${key}=${choice} --role "${role}" --reason "${reason}"`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => entities[sign]!)
