import type { Field } from '#model'

/**
 * How Swedish tables and notes write the heading of each field. The first form is the one we print. Every field is also understood by
 * its own name, so that our exports read back. Words that mean different things in different tables (`Enhet`, `Läge`, `År`) stand
 * under one field here and find their place when the kind of row is known: see `meaningForKind`.
 */
export const headingForms: Readonly<Record<Field, readonly string[]>> = {
  kommun_code: ['Kommunkod', 'kommun kod', 'kommunnr', 'kommunnummer', 'kommun nr', 'kommun id', 'komkod', 'knr', 'kod', 'scb kod'],
  kommun: ['Kommun', 'kommunnamn', 'kommunens namn', 'kommun/stad', 'hemkommun', 'värdkommun', 'ansvarig kommun', 'kommun namn'],
  name: [
    'Namn', 'verksamhet', 'verksamhetens namn', 'verksamhetsnamn', 'namn på verksamhet', 'namn på verksamheten', 'organisation', 'organisationens namn', 'organisationsnamn', 'resurs',
    'resursens namn', 'enhetens namn', 'enhetsnamn', 'benämning', 'förening', 'föreningens namn', 'aktör', 'stödverksamhet', 'mottagning', 'jour', 'insatsens namn', 'stödlinje',
  ],
  type: ['Typ', 'kategori', 'verksamhetstyp', 'typ av verksamhet', 'slag av verksamhet', 'resurstyp', 'typ av resurs', 'typ av stöd', 'typ av insats', 'verksamhetskategori', 'slag'],
  provider: ['Huvudman', 'utförare', 'drivs av', 'bedrivs av', 'anordnare', 'ansvarig', 'ansvarig aktör', 'ansvarig organisation', 'huvudmannens namn'],
  provider_kind: ['Huvudmannens slag', 'typ av huvudman', 'huvudmannatyp', 'huvudmanstyp', 'slag av huvudman', 'driftsform', 'regi', 'organisationsform', 'sektor'],
  level: ['Nivå', 'geografisk nivå', 'organisationsnivå'],
  target_groups: ['Målgrupp', 'målgrupper', 'riktar sig till', 'vänder sig till', 'för vem', 'till vem', 'vem kan söka'],
  violence_forms: ['Våldsform', 'våldsformer', 'form av våld', 'former av våld', 'typ av våld'],
  covers: [
    'Når', 'omfattar', 'omfattar kommuner', 'täcker', 'täcker kommuner', 'täckningsområde', 'upptagningsområde', 'kommuner', 'kommuner som omfattas', 'omfattade kommuner', 'berörda kommuner',
    'gäller kommuner', 'geografiskt område', 'verksamhetsområde', 'gemensamt för', 'gemensam för', 'gemensamt med', 'gemensam med', 'medlemskommuner',
  ],
  phone: [
    'Telefon', 'telefonnummer', 'telefonnr', 'telefon nr', 'tel', 'tel nr', 'telnr', 'tfn', 'tlf', 'tfn nr', 'tele', 'växel', 'telefon växel', 'telefon/växel', 'kontakttelefon', 'journummer', 'jourtelefon', 'ring', 'mobil', 'mobiltelefon',
    'mobilnummer', 'telefon till verksamheten',
  ],
  email: ['E-post', 'epost', 'e-postadress', 'epostadress', 'mejl', 'mail', 'e-mail', 'mejladress', 'mailadress', 'e-mailadress'],
  website: ['Webb', 'webbplats', 'webbsida', 'webbadress', 'webadress', 'web', 'hemsida', 'hemsideadress', 'url', 'länk', 'länk till webbplats', 'www', 'internetadress', 'adress på webben'],
  address: ['Adress', 'besöksadress', 'gatuadress', 'postadress', 'gata'],
  opening_hours: ['Öppettider', 'öppettid', 'öppet', 'öppethållande', 'tider', 'telefontid', 'telefontider', 'öppen'],
  languages: ['Språk', 'språk som talas', 'talade språk'],
  access: ['Kontaktväg', 'kontaktvägar', 'så får man stöd', 'tillgång', 'ingång', 'hur man får stöd', 'krav för insats'],
  availability: ['Tillgänglighet', 'verksamhetens läge', 'verksamhetens status'],
  note: ['Anteckning', 'anteckningar', 'kommentar', 'kommentarer', 'anmärkning', 'anmärkningar', 'anm', 'not', 'notering', 'noteringar', 'övrigt', 'övrig information', 'övriga upplysningar', 'fritext', 'beskrivning'],
  area: ['Område', 'utvecklingsområde', 'frågeområde', 'arbetsområde', 'insatsområde', 'sakområde'],
  question: ['Fråga', 'frågan', 'indikator', 'frågeställning', 'fråga/indikator'],
  status: ['Läge', 'status', 'svar', 'finns', 'finns/finns inte', 'ja/nej', 'förekomst', 'finns i kommunen'],
  detail: ['Uppgift', 'uppgifter', 'detalj', 'detaljer', 'precisering', 'svar i text', 'uppgift i text', 'bidrag', 'bidrag per invånare', 'belopp', 'kostnad', 'kostnad per invånare', 'kronor per invånare', 'kr per invånare'],
  places: ['Antal platser', 'platser', 'platsantal', 'antal platser totalt', 'boendeplatser', 'antal boendeplatser', 'vårdplatser', 'kapacitet', 'platser antal'],
  share: ['Andel', 'procent', 'andel i procent', 'andel procent', 'andel %', '%', 'procentandel'],
  goal: ['Mål', 'skl mål', 'delmål', 'mål nr'],
  title: ['Titel', 'rapport', 'rapportens titel', 'kartläggning', 'rubrik', 'källans titel'],
  publisher: ['Utgivare', 'avsändare', 'publicerad av', 'utgiven av', 'källans utgivare', 'upphov'],
  publisher_kind: ['Utgivarens slag', 'slag av utgivare', 'typ av utgivare', 'utgivartyp', 'avsändarens slag', 'typ av avsändare'],
  year: ['Utgivningsår', 'rapportår'],
  scope: ['Omfattning', 'avgränsning', 'geografisk avgränsning'],
  content: ['Innehåll', 'vad den innehåller', 'vad rapporten innehåller', 'what it contains', 'sammanfattning'],
  text_available: ['Tillgänglig text', 'text tillgänglig', 'texten tillgänglig', 'is text available'],
  kpi: ['Nyckeltal', 'kpi', 'kpi id', 'nyckeltalskod', 'nyckeltals id', 'indikatorkod'],
  period: ['Period', 'mätår', 'mätperiod', 'tidsperiod'],
  gender: ['Kön'],
  value: ['Värde', 'mätvärde', 'utfall'],
  unit: ['Enhet', 'måttenhet'],
  source_url: ['Källa', 'källor', 'källans adress', 'källadress', 'källlänk', 'källänk', 'länk till källa', 'länk till källan', 'källhänvisning', 'hämtat från', 'referens', 'source'],
  source_kind: ['Källans slag', 'slag av källa', 'typ av källa', 'källtyp'],
  observed_year: ['Avser', 'avser år', 'uppgiften avser', 'uppgift avser', 'gäller år', 'år', 'årtal', 'uppgiftsår', 'observerat år'],
  read: ['Läst', 'läst den', 'hämtad', 'hämtat', 'hämtdatum', 'hämtningsdatum', 'läsdatum', 'fetched'],
  published: ['Publicerad', 'publicerat', 'publiceringsdatum', 'publicerad den'],
  checked: ['Kontrollerad', 'kontrollerat', 'bekräftad', 'bekräftat', 'verifierad', 'senast kontrollerad', 'kontrolldatum'],
}
