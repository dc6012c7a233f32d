/** The colours of `templates/page/tokens.css`, for figures that stand alone and for the symbols; a test keeps the two alike. */
export const light = {
  ink: '#1b2630',
  'ink-2': '#414d57',
  'ink-3': '#5b6670',
  paper: '#ffffff',
  tone: '#f5f2ec',
  'tone-2': '#e9e4da',
  fjord: '#0f4a5a',
  'fjord-2': '#2b6c7e',
  'fjord-3': '#86a9b4',
  'fjord-tone': '#dde9ec',
  clay: '#8a3d12',
  'clay-tone': '#f7e9dd',
  'on-strong': '#ffffff',
} as const

export type Colour = keyof typeof light

/** Dark ground, on screen only. */
export const dark: Readonly<Record<Colour, string>> = {
  ink: '#e9eceb',
  'ink-2': '#c3cbce',
  'ink-3': '#a3aeb4',
  paper: '#12181d',
  tone: '#1b232a',
  'tone-2': '#26313a',
  fjord: '#8ccbda',
  'fjord-2': '#6fb3c4',
  'fjord-3': '#3f6b78',
  'fjord-tone': '#17343d',
  clay: '#f0b187',
  'clay-tone': '#3a2617',
  'on-strong': '#12181d',
}
