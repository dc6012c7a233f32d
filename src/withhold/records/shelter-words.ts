/**
 * Words by which a name, heading, column or sentence says that a record concerns sheltered housing, in all inflections, to be tried on
 * folded text. From the taxonomy's synonyms for skyddat_boende and jourlagenhet and from how kommuner write.
 */
export const shelterWords = /skydda\p{L}{0,2}[\s-]{0,2}(?:boende|bostad|bostäder|lägenhet|adress|boplats|plats|placering|hem(?!\s?sida))|skydds[\s-]?(?:boende|bostad|lägenhet|hem)|kvinnohus|kvinno(?:frids)?boende|(?<!\p{L})boende\sför\s(?:\p{L}{2,14}\s)?(?:kvinnor|tjejer|flickor|våldsutsatta|hotade)(?!\p{L})|(?<!\p{L})trygga\s(?:huset|hemmet|boendet|lägenheten|villan)|(?<!\p{L})boendet\s(?:ligger|är\s(?:skyddat|hemligt)|på\s(?=\p{Lu}))|jour(?:en)?s\s(?:boende|hus|lägenhet|villa)|jour[\s-]{0,2}(?:lägenhet|boende|bostad|bostäder)|akut[\s-]?(?:boende|lägenhet)|kris(?:boende|lägenhet)|hemlig\p{L}{0,2}\s(?:adress|plats|ort|boende|hus(?!h)|villa|lägenhet|bostad)|sekretess\p{L}{0,12}\s(?:adress|boende)|tillfälligt\sboende|utsluss\p{L}{0,6}(?:boende|lägenhet)|(?<!\p{L})(?:lgh|lägenhet)\s\p{L}{2,30}?(?:gatan|vägen|gränd|gränden|stigen|backen|torget)\s\d|safe[\s-]?house|(?<!\p{L})(?:hit|här|hos\soss)\s(?:kommer|bor|placeras|får|finns|lever|vistas)\s(?:\p{L}{2,14}\s){0,3}(?:skydda|göm)|(?<!\p{L})shelters?(?!\p{L})|(?<!\p{L})refuge(?!\p{L})/iu

/** Names and headings of organisations that as a rule have housing at an address that is not told. */
export const jourWords = /kvinno(?:-\s?och\stjej)?jour|kvinnohus|tjejjour|ungdomsjour|flickjour/iu

/** The record is sheltered housing and nothing else. */
export const shelterTypes: ReadonlySet<string> = new Set(['skyddat_boende', 'jourlagenhet'])

/** The record may have housing beside a reception. */
export const mixedTypes: ReadonlySet<string> = new Set(['kvinnojour', 'tjejjour_ungdomsjour', 'kriscentrum_kvinnor', 'valdsutovare_boende', 'stadigvarande_boende'])

/** Offices that are open to anybody and have no housing of their own. */
export const officeTypes: ReadonlySet<string> = new Set(['mottagning_ifo', 'vaxel', 'socialjour', 'familjeratt', 'familjeradgivning', 'brottsofferjour', 'stodcentrum_brottsutsatta', 'barnahus', 'ungdomsmottagning', 'vardcentral', 'polis'])

/** How such an office tells that it finds housing for somebody elsewhere: nothing in the sentence names any place. */
export const arranges = /(?<!\p{L})(?:köp(?:er|te|tes|t|a)|ordna(?:r|s)?|förmedla(?:r|s)?|ansök(?:er|an?|ningar)?|bevilja(?:r|s)?|besluta(?:r|s)?|hänvisa(?:r|s)?|hjälp(?:er|a)?|ramavtal|upphandla(?:r|t|de)?|erbjud(?:er|a)?|behov\sav|tillgång\still)(?!\p{L})/iu
