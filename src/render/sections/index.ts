import type { View } from '../markdown/md.ts'
import type { Context } from './context.ts'
import { viewBegrepp } from './begrepp/index.ts'
import { viewBilagaDatakvalitet } from './bilaga-datakvalitet/index.ts'
import { viewBilagaKallor } from './bilaga-kallor/index.ts'
import { viewBilagaKommuntabell } from './bilaga-kommuntabell/index.ts'
import { viewBilagaStodlinjer } from './bilaga-stodlinjer/index.ts'
import { viewDelregionalt } from './delregionalt/index.ts'
import { viewFortsattArbete } from './fortsatt-arbete/index.ts'
import { viewFragor } from './fragor/index.ts'
import { viewGodaExempel } from './goda-exempel/index.ts'
import { viewGrupper } from './grupper/index.ts'
import { viewIndikatorer } from './indikatorer/index.ts'
import { viewInnehall } from './innehall/index.ts'
import { viewKommuner } from './kommuner/index.ts'
import { viewLasanvisning } from './lasanvisning/index.ts'
import { viewLuckor } from './luckor/index.ts'
import { viewMal } from './mal/index.ts'
import { viewMetod } from './metod/index.ts'
import { viewNationellt } from './nationellt/index.ts'
import { viewOmslag } from './omslag/index.ts'
import { viewSammanfattning } from './sammanfattning/index.ts'
import { viewStod } from './stod/index.ts'
import { viewUppdrag } from './uppdrag/index.ts'
import { viewValdsformer } from './valdsformer/index.ts'

/** Makes the fields that a section's template may use, besides those that every section has. */
export type ViewBuilder = (context: Context) => View

/** By name of section. A section without a builder, such as one that a county adds, has the common fields only. */
export const viewBuilders: Readonly<Record<string, ViewBuilder>> = {
  omslag: viewOmslag,
  stod: viewStod,
  innehall: viewInnehall,
  sammanfattning: viewSammanfattning,
  lasanvisning: viewLasanvisning,
  uppdrag: viewUppdrag,
  metod: viewMetod,
  begrepp: viewBegrepp,
  nationellt: viewNationellt,
  delregionalt: viewDelregionalt,
  kommuner: viewKommuner,
  mal: viewMal,
  grupper: viewGrupper,
  valdsformer: viewValdsformer,
  indikatorer: viewIndikatorer,
  'goda-exempel': viewGodaExempel,
  luckor: viewLuckor,
  fragor: viewFragor,
  'fortsatt-arbete': viewFortsattArbete,
  'bilaga-kommuntabell': viewBilagaKommuntabell,
  'bilaga-datakvalitet': viewBilagaDatakvalitet,
  'bilaga-stodlinjer': viewBilagaStodlinjer,
}

/** The list of sources is made last, when it is known which of them the text refers to. */
export const listOfSources = 'bilaga-kallor'
export const viewListOfSources = viewBilagaKallor
