/** Sides on which two resources cannot differ and still be one. A type says something on some of the sides, or on none. */
interface Facets {
  /** What it is: a place to live, a plan, a routine, an agreement, a service one turns to. */
  readonly form?: string
  /** For whom, where the type says so. */
  readonly audience?: string
  /** Those exposed to violence or those who use it. */
  readonly side?: 'exposed' | 'users'
}

const service = { form: 'service' }

/**
 * What the types of the taxonomy exclude. A type that is not here is a way to describe what others describe by another type ("samlad
 * verksamhet", "samordnare"). A kriscentrum för män may be for men exposed, for men who use violence or for both, so that it has no side.
 *
 * @source domain model 3.2: kvinnojour and skyddat boende, plan and routine, services for either side of the violence are different things
 */
const facets: Readonly<Record<string, Facets>> = {
  kvinnojour: { ...service, audience: 'women', side: 'exposed' },
  kriscentrum_kvinnor: { ...service, audience: 'women', side: 'exposed' },
  tjejjour_ungdomsjour: { ...service, audience: 'young', side: 'exposed' },
  ungdomsmottagning: { ...service, audience: 'young' },
  mansjour: { ...service, audience: 'men' },
  kriscentrum_man: { ...service, audience: 'men' },
  brottsofferjour: { ...service, audience: 'victims of crime', side: 'exposed' },
  stodcentrum_brottsutsatta: { ...service, audience: 'victims of crime', side: 'exposed' },
  barnahus: { ...service, audience: 'children' },
  bup: { ...service, audience: 'children' },
  barnhalsovard: { ...service, audience: 'children' },
  beroendevard: service,
  vuxenpsykiatri: service,
  vardcentral: service,
  akutmottagning: service,
  valdtaktsmottagning: service,
  modrahalsovard: service,
  tandvard: service,
  konsstympning_mottagning: service,
  samtalsmottagning_utsatta: { ...service, side: 'exposed' },
  mikamottagning: { ...service, side: 'exposed' },
  valdsutovare_behandling: { ...service, side: 'users' },
  kriminalvard_program: { ...service, side: 'users' },
  kast: { ...service, side: 'users' },
  socialjour: { form: 'on call' },
  familjeratt: { form: 'family law' },
  familjeradgivning: { form: 'counselling' },
  skyddat_boende: { form: 'housing', side: 'exposed' },
  jourlagenhet: { form: 'housing', side: 'exposed' },
  stadigvarande_boende: { form: 'lasting housing' },
  valdsutovare_boende: { form: 'housing', side: 'users' },
  handlingsplan: { form: 'plan' },
  lansstrategi: { form: 'plan' },
  riktlinje: { form: 'guideline' },
  medicinsk_riktlinje: { form: 'guideline' },
  rutin: { form: 'routine' },
  rutin_skolgang: { form: 'routine' },
  rutin_skyddade_uppgifter: { form: 'routine' },
  arbetsgivarrutin: { form: 'routine' },
  elevhalsa_rutin: { form: 'routine' },
  overenskommelse: { form: 'agreement' },
  kartlaggning: { form: 'survey' },
  lagesrapport: { form: 'survey' },
  natverk: { form: 'network' },
  polis: { form: 'police' },
}

const sides = ['form', 'audience', 'side'] as const

/** Whether two type codes can only be two resources. */
export function excludeEachOther(a: string, b: string): boolean {
  const [one, other] = [facets[a], facets[b]]
  return one !== undefined && other !== undefined && sides.some((side) => one[side] !== undefined && other[side] !== undefined && one[side] !== other[side])
}
