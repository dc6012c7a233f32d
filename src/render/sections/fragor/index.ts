import type { Gap } from '#model'
import { escaped, joined, md, nothing, type Md, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'
import { inSentence } from '../sentences/area-sentence.ts'
import { counted, kommunNoun, number } from '../sentences/counting.ts'
import { listedEither } from '../sentences/listing.ts'

/** R14: questions that the material raises, by goal. They are asked in the same words of every area, and none is answered. */
export function viewFragor(context: Context): View {
  const all = context.county.kommuner.length
  return {
    goals: context.county.goals.map((goal): View => {
      const own = context.findings.gaps.filter((gap) => gap.goal === goal)
      const silent = own.filter((gap) => gap.byKind.okand.length === all)
      const label = (gap: Gap): string => context.areaOf(gap.area)?.label ?? gap.area
      return {
        label: md`Mål ${escaped(goal)} ${escaped(context.label('skl_goal', goal))}`,
        questions: [
          ...own.filter((gap) => !silent.includes(gap)).flatMap((gap) => {
            const questions = questionsOn(gap)
            return questions === '' ? [] : [md`**${escaped(label(gap))}.** ${questions}`]
          }),
          ...(silent.length === 0 ? [] : [md`**Utan uppgift.** Ingen källa säger något om ${listedEither(silent.map((gap) => inSentence(label(gap))))}. Hur ser det ut i ${all === 1 ? md`kommunen` : md`kommunerna`}?`]),
        ],
      }
    }),
  }
}

function questionsOn(gap: Gap): Md {
  const { okand, bekraftad, gammal, motstridig } = gap.byKind
  return joined([
    okand.length === 0 ? nothing : md`Hur ser det ut i ${okand.length === 1 ? md`den kommun` : md`de ${number(okand.length)} kommuner`} där uppgift saknas?`,
    bekraftad.length === 0 ? nothing : md`En källa säger nej för ${counted(bekraftad.length, kommunNoun)}. Stämmer det i dag?`,
    motstridig.length === 0 ? nothing : md`Källorna går isär om ${counted(motstridig.length, kommunNoun)}. Vad gäller?`,
    gammal.length === 0 ? nothing : gammal.length === 1 ? md`Uppgiften om en kommun är gammal eller odaterad. Gäller den än?` : md`Uppgifterna om ${counted(gammal.length, kommunNoun)} är gamla eller odaterade. Gäller de än?`,
  ], ' ')
}
