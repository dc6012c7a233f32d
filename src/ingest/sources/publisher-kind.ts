import { fold } from '#text'
import type { PublisherKind, SourceKind, Vocabulary } from '#model'
import { termNamed } from '#vocabulary'

const kinds: Readonly<Record<PublisherKind, readonly string[]>> = {
  kommun: ['kommun', 'stad', 'kommunen'],
  region: ['region', 'landsting', 'vårdgivare'],
  kommunalforbund: ['kommunalförbund', 'kommunalforbund', 'kommunförbund', 'länsförbund'],
  lansstyrelse: ['länsstyrelse', 'länsstyrelsen', 'lansstyrelse'],
  polis: ['polis', 'polisen', 'polismyndigheten'],
  myndighet: ['myndighet', 'statlig myndighet', 'annan statlig myndighet', 'annan myndighet'],
  larosate: ['lärosäte', 'larosate', 'universitet', 'högskola', 'lärosäte eller nationellt centrum'],
  ideell: ['ideell', 'ideell förening', 'förening', 'civilsamhälle', 'organisation', 'stiftelse', 'trossamfund', 'idéburen'],
  foretag: ['företag', 'foretag', 'bolag', 'privat'],
  press: ['press', 'tidning', 'nyhetsmedia', 'media', 'medier', 'nyhetsbyrå'],
  parti: ['parti', 'politiskt parti'],
  opinion: ['opinion', 'insändare', 'debatt', 'debattartikel', 'opinionsbildare', 'blogg', 'privatperson'],
  okand: ['okänd', 'okand', 'okänt', 'uppgift saknas', ''],
}
const kindByWord = new Map((Object.entries(kinds) as [PublisherKind, readonly string[]][]).flatMap(([kind, words]) => words.map((word): [string, PublisherKind] => [word, kind])))

/** What sort of sender a word means; null when the word is none of ours. */
export function publisherKindOf(written: string): PublisherKind | null {
  return kindByWord.get(fold(written)) ?? null
}

export const publisherKindWords: readonly string[] = Object.values(kinds).map((words) => words[0]!)

/** Code, label or synonym of the taxonomy's scheme `source_kind`; null when the word is none of them. */
export function sourceKindOf(written: string, vocabulary: Vocabulary): SourceKind | null {
  return termNamed('source_kind', written, vocabulary) as SourceKind | null
}
