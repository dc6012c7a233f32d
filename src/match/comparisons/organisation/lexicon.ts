/**
 * What a word in the name of a Swedish organisation says: its kind (what the thing is), audience (for whom), theme (about what),
 * administration (whose), or nothing (legal form, particle). Words that are not here are the organisation's own.
 */
export type WordClass = 'kind' | 'audience' | 'theme' | 'administration' | 'direction' | 'place' | 'own'

/** Most that a word of the class can tell, in bits, however rare it is in the table at hand. */
export const mostBitsOf: Readonly<Record<WordClass, number>> = { kind: 3, audience: 4, theme: 3, administration: 2, direction: 3, place: 6, own: 12 }

/** Particles and legal forms: the same body is written with and without them. */
export const silent: ReadonlySet<string> = new Set((
  'i på för mot om av till vid med från och samt under inom hos som den det de en ett sin sitt u o '
  + 'the of and at on in for a an by '
  + 'ab aktiebolag aktiebolaget publ hb handelsbolag kb kommanditbolag ek ekonomisk ekonomiska fören ideell ideella if '
  + 'förening föreningen stiftelse stiftelsen stift svb ltd inc llc gmbh co'
).split(' '))

/** Heads of compounds that say what kind of thing it is; `jour` in `kvinnojouren`, `flickjour` and `jouren`. */
export const kindHeads: Readonly<Record<string, string>> = byForm({
  jour: 'jour', centrum: 'centrum center centr centra', mottagning: 'mottagning', enhet: 'enhet', team: 'team', grupp: 'grupp', hus: 'hus', byrå: 'byrå', råd: 'råd', boende: 'boende', härbärge: 'härbärge härbärg', hem: 'hem',
  nätverk: 'nätverk', linje: 'linje', förvaltning: 'förvaltning', kontor: 'kontor', nämnd: 'nämnd', avdelning: 'avdelning', klinik: 'klinik', sjukhus: 'sjukhus', central: 'central', växel: 'växel',
  samordnare: 'samordnare samordning koordinator', rådgivning: 'rådgivning', rätt: 'rätt', program: 'program', plan: 'plan', rutin: 'rutin', riktlinje: 'riktlinje', strategi: 'strategi', kampanj: 'kampanj', projekt: 'projekt',
  verksamhet: 'verksamhet', överenskommelse: 'överenskommelse', avtal: 'avtal', utbildning: 'utbildning', polisområde: 'polisområde', stöd: 'stöd', telefon: 'telefon', samtal: 'samtal', tjänst: 'tjänst', skola: 'skola', plats: 'plats',
  lägenhet: 'lägenhet', möte: 'möte', hälsa: 'hälsa', sektion: 'sektion', område: 'område', kurs: 'kurs', fond: 'fond', förbund: 'förbund', psykiatri: 'psykiatri', mission: 'mission', vecka: 'vecka', hvb: 'hvb',
})

/** For whom, by every form in which it stands as a word or as the first part of a compound. */
export const audiences: Readonly<Record<string, string>> = byForm({
  kvinna: 'kvinno kvinn kvinna kvinnor', man: 'mans man män männen herr', tjej: 'tjej tjejer flick flickor', kille: 'kill killar pojk pojkar', barn: 'barn barna',
  ung: 'ung unga ungas ungdom ungdoms ungdomar', vuxen: 'vuxen vuxna', äldre: 'äldre', brottsoffer: 'brottsoffer brottsutsatt brottsutsatta', utövare: 'utövare våldsutövare våldsförövare förövare',
  utsatt: 'utsatt utsatta våldsutsatt våldsutsatta', anhörig: 'anhörig anhöriga närstående', förälder: 'förälder föräldrar föräldra',
})

/** About what. The form in which a word is compared, and others in which it stands. */
export const themes: Readonly<Record<string, string>> = byForm({
  våld: 'våld vålds', relationsvåld: 'relationsvåld', kvinnofrid: 'kvinnofrid', mänsvåld: 'mänsvåld', heder: 'heder heders', relation: 'relation relationer', nära: 'nära', brott: 'brott', kris: 'kris', stöd: 'stöd',
  resurs: 'resurs', kompetens: 'kompetens', kunskap: 'kunskap kunskaps', social: 'social sociala socialt', samtal: 'samtal samtals', familj: 'familj familje', individ: 'individ', omsorg: 'omsorg', samverkan: 'samverkan samverkans',
  trygghet: 'trygghet trygghets trygg', säkerhet: 'säkerhet säkerhets säker', förebyggande: 'förebyggande våldsförebyggande brottsförebyggande', sexuell: 'sexuell sexuella sexuellt', övergrepp: 'övergrepp', våldtäkt: 'våldtäkt våldtäkts',
  skydd: 'skydd skydds skyddat skyddad skyddade', psykisk: 'psykisk psykiska psykiatrisk psykiatriska', missbruk: 'missbruk', beroende: 'beroende', prostitution: 'prostitution', människohandel: 'människohandel', orosanmälan: 'orosanmälan',
  försörjningsstöd: 'försörjningsstöd', information: 'information', sjukvård: 'sjukvård', vård: 'vård', kund: 'kund', kontakt: 'kontakt', besök: 'besök', öppen: 'öppen öppna', medling: 'medling medlings', behandling: 'behandling behandlings',
  jämställdhet: 'jämställdhet jämställdhets', gynekologi: 'gynekologisk gynekologiska', akut: 'akut akuta', handling: 'handlings', åtgärd: 'åtgärds', arbete: 'arbete arbets',
})

/** Whose it is, and words that only say that it is public. */
export const administration: Readonly<Record<string, string>> = byForm({
  kommun: 'kommun kommuner kommunal kommunala', stad: 'stad stads', region: 'region regional regionala regionalt', län: 'län läns', lokal: 'lokal lokala lokalt', gemensam: 'gemensam gemensamma gemensamt', nationell: 'nationell nationella nationellt',
  allmän: 'allmän allmänna', ny: 'ny nya nytt', landsting: 'landsting', länsstyrelse: 'länsstyrelse', socialtjänst: 'socialtjänst socialförvaltning socialkontor', polis: 'polis polismyndighet', myndighet: 'myndighet', pilot: 'pilot', via: 'via nås',
})

function byForm(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma])))
}

/** Compounds so common that a slip of the pen in them is known for one even when no row of the table has them right. */
export const commonCompounds: readonly string[] = (
  'kvinnojouren kvinnojour tjejjouren tjejjour brottsofferjouren brottsofferjour mansjouren ungdomsjouren socialjouren socialjour kvinnohuset samtalsmottagningen ungdomsmottagningen mottagningsenheten '
  + 'stödcentrum resurscentrum kompetenscentrum kriscentrum kontaktcenter familjerådgivningen familjecentralen familjerätten vuxenenheten relationsvåldsteamet barnahus kvinnofridsteamet'
).split(' ')

/** Södra Älvsborg and Norra Älvsborg are two places. */
export const directions: ReadonlySet<string> = new Set('norra nordöstra nordvästra södra sydöstra sydvästra östra västra mellersta centrala inre yttre'.split(' '))

/** Abbreviations written out. The words are read again, so an entry may use compounds. */
export const abbreviations: Readonly<Record<string, string>> = {
  kj: 'kvinnojour', tj: 'tjejjour', ktj: 'kvinnojour tjejjour', boj: 'brottsofferjour', um: 'ungdomsmottagning', umo: 'ungdomsmottagning', brå: 'brottsråd', ifo: 'familjeomsorgen', lpo: 'lokalpolisområde', lst: 'länsstyrelse',
  bup: 'barnpsykiatri', vup: 'vuxenpsykiatri', mvc: 'mödravård', bvc: 'barnhälsovård', ekffv: 'frivåldkommun', vinr: 'relationsvåld', hrv: 'heder', sub: 'stödcentrum brottsutsatta ung',
}

/**
 * Phrases that say one thing. Without this "våld i nära relationer" would count as three words in common, and "mäns våld mot kvinnor"
 * as words about whom a service is for.
 */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bvåld(?:et)? (?:i|mot) nära relation(?:er|en|erna)?\b/g, 'relationsvåld'],
  [/\bmäns våld mot kvinnor\b/g, 'mänsvåld'],
  [/\bheders?relaterat våld(?: och förtryck)?\b/g, 'heder'],
  [/\ben kommun fri från våld\b/g, 'frivåldkommun'],
  [/\ben vecka fri från våld\b/g, 'frivåldvecka'],
  [/\bindivid och familjeomsorg(?:en|ens)?\b/g, 'familjeomsorgen'],
  [/\bbarn och ungdomspsykiatri(?:n|sk|ska)?\b/g, 'barnpsykiatri'],
  [/\bbrottsförebyggande råd(?:et)?\b/g, 'brottsråd'],
  [/\btrygghetsråd(?:et)? brå\b/g, 'brottsråd'],
  [/\bskydda(?:t|de|d) boende(?:n|t)?\b/g, 'skyddsboende'],
]

/** Words of which one is a wider or older one for the other, and how alike they are. Many a tjejjour calls itself ungdomsjour today. */
export const alike: readonly (readonly [string, string, number])[] = [
  ['våld', 'relationsvåld', 0.85], ['kvinnofrid', 'mänsvåld', 0.6], ['kvinnofrid', 'relationsvåld', 0.5],
  ['tjej', 'ung', 0.6], ['kille', 'ung', 0.6], ['barn', 'ung', 0.4], ['brottsoffer', 'utsatt', 0.5],
]
