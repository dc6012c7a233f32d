import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appendDecision } from '#ingest'
import { replaceFile, today } from '#io'
import { ToolError, type Vocabulary } from '#model'
import { visible, type Context } from '../context.ts'
import type { ReviewOptions } from './command.ts'
import type { OpenQuestion } from './open-questions.ts'

/** Answers one open question by a line at the end of decisions.csv. */
export async function decide(answer: string, open: readonly OpenQuestion[], folder: string, vocabulary: Vocabulary, options: ReviewOptions, context: Context): Promise<void> {
  const { role, reason } = options
  if (role === undefined || reason === undefined || role.trim() === '' || reason.trim() === '') {
    throw new ToolError({ sv: 'Ange vem som avgör och varför: --role och --reason.', en: 'Say who decides and why: --role and --reason.' })
  }
  const { question, choice } = answerIn(answer, open)
  const decision = { ...choice.decision, role, day: options.date ?? today(context.environment), reason }
  const path = join(folder, 'decisions.csv')
  const bytes = await appendDecision({ path: 'decisions.csv', bytes: await bytesOf(path) }, decision, vocabulary)
  if (bytes === null) {
    throw new ToolError({
      sv: 'decisions.csv har en teckenkodning eller rubriker som raden inte kan läggas till i. Spara filen som CSV UTF-8 med rubrikerna beslut;gäller;mot;värde;roll;datum;skäl.',
      en: 'decisions.csv has an encoding or headings to which the line cannot be added. Save the file as CSV UTF-8 with the headings beslut;gäller;mot;värde;roll;datum;skäl.',
    })
  }
  await replaceFile(path, bytes)
  context.tell({
    sv: `Skrev i decisions.csv: ${visible(question.question)} ${visible(choice.name)} (${decision.day}). Ta bort sista raden för att ångra.`,
    en: `Wrote in decisions.csv: ${visible(question.question)} ${visible(choice.name)} (${decision.day}). Remove the last line to undo.`,
  })
}

function answerIn(answer: string, open: readonly OpenQuestion[]): { readonly question: OpenQuestion; readonly choice: OpenQuestion['choices'][number] } {
  const [, key = '', name = ''] = /^([^=]*)=(.*)$/.exec(answer) ?? []
  const question = open.find((each) => each.key === key)
  if (question === undefined) {
    throw new ToolError({
      sv: `\`${visible(answer)}\` svarar inte på någon öppen fråga, väntade nyckel=svar. \`kvinnofrid review\` visar nycklarna.`,
      en: `\`${visible(answer)}\` answers no open question, expected key=answer. \`kvinnofrid review\` shows the keys.`,
    })
  }
  const choice = question.choices.find((each) => each.name === name || each.decision.kind === name)
  if (choice === undefined) {
    const names = question.choices.map((each) => each.name).join(', ')
    throw new ToolError({ sv: `Okänt svar \`${visible(name)}\`, väntade någon av ${visible(names)}.`, en: `Unknown answer \`${visible(name)}\`, expected one of ${visible(names)}.` })
  }
  return { question, choice }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return await lstat(path).catch(() => null) === null ? new Uint8Array() : readFile(path)
}
