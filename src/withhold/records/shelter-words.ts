/**
 * Words by which a name, heading, column or sentence says that a record concerns sheltered housing, in all inflections, to be tried on
 * folded text. From the taxonomy's synonyms for skyddat_boende and jourlagenhet and from how kommuner write.
 */
export const shelterWords = /skydda\p{L}{0,2}[\s-]{0,2}(?:boende|bostad|bostäder|lägenhet|adress|boplats|plats|placering|hem(?!\s?sida))|skydds[\s-]?(?:boende|bostad|lägenhet|hem)|kvinnohus|kvinnofridsboende|(?<!\p{L})trygga\s(?:huset|hemmet|boendet|lägenheten|villan)|(?<!\p{L})boendet\s(?:ligger|är\s(?:skyddat|hemligt)|på\s(?=\p{Lu}))|jour(?:en)?s\s(?:boende|hus|lägenhet|villa)|jour[\s-]{0,2}(?:lägenhet|boende|bostad|bostäder)|akut[\s-]?(?:boende|lägenhet)|kris(?:boende|lägenhet)|hemlig\p{L}{0,2}\s(?:adress|plats|ort|boende|hus(?!h)|villa|lägenhet|bostad)|sekretess\p{L}{0,12}\s(?:adress|boende)|tillfälligt\sboende|utsluss\p{L}{0,6}(?:boende|lägenhet)|safe[\s-]?house|(?<!\p{L})(?:hit|här|hos\soss)\s(?:kommer|bor|placeras|får|finns|lever|vistas)\s(?:\p{L}{2,14}\s){0,3}skydda|(?<!\p{L})shelters?(?!\p{L})|(?<!\p{L})refuge(?!\p{L})/iu

/** Names and headings of organisations that as a rule have housing at an address that is not told. */
export const jourWords = /kvinno(?:-\s?och\stjej)?jour|kvinnohus|tjejjour|ungdomsjour|flickjour/iu

/** The record is sheltered housing and nothing else. */
export const shelterTypes: ReadonlySet<string> = new Set(['skyddat_boende', 'jourlagenhet'])

/** The record may have housing beside a reception. */
export const mixedTypes: ReadonlySet<string> = new Set(['kvinnojour', 'tjejjour_ungdomsjour', 'kriscentrum_kvinnor', 'valdsutovare_boende', 'stadigvarande_boende'])
