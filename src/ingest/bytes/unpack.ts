import { unzipSync } from 'fflate'
import type { Diagnostic, Message } from '#model'
import { limits } from '../limits.ts'
import { UnreadableFile } from '../refusals.ts'

/** Entries of an archive by path. */
export type Entries = ReadonlyMap<string, Uint8Array>

/** Below this size a high ratio is ordinary: a sheet of equal cells packs a hundred to one. */
const smallEntry = 1024 * 1024

/**
 * Unpacks those entries of a zip archive (XLSX, DOCX) that `wanted` asks for. The table of contents is judged before anything is
 * unpacked: too many entries, too large, packed too hard, two of one name (Office may show the other), or a path that leads out of the
 * archive refuses the whole file. Each entry is unpacked into the size that the table of contents promised, so one that lies about its size cannot grow beyond it.
 *
 * @reports ingest/zip-limits
 */
export function unpack(bytes: Uint8Array, file: string, wanted: (path: string) => boolean): { readonly entries: Entries } | { readonly refusal: Diagnostic } {
  try {
    const refusal = judge(bytes, file)
    if (refusal !== null) return { refusal }
    return { entries: new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }))) }
  } catch (cause) {
    throw new UnreadableFile({ sv: 'arkivet är skadat eller krypterat.', en: 'the archive is damaged or encrypted.' }, { cause })
  }
}

class TooMany extends Error {}

function judge(bytes: Uint8Array, file: string): Diagnostic | null {
  const names = new Set<string>()
  let unpacked = 0
  let reason: Message | null = null
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        const isTwice = names.has(name.toLowerCase())
        names.add(name.toLowerCase())
        unpacked += originalSize
        if (names.size > limits.zipEntries) reason = { sv: `fler än ${limits.zipEntries} delar`, en: `more than ${limits.zipEntries} parts` }
        else if (unpacked > limits.unpackedBytes) reason = { sv: `mer än ${limits.unpackedBytes / 1024 / 1024} MB uppackat`, en: `more than ${limits.unpackedBytes / 1024 / 1024} MB unpacked` }
        else if (originalSize > smallEntry && originalSize > size * limits.zipRatio) reason = { sv: `en del som är packad mer än ${limits.zipRatio} gånger`, en: `a part packed more than ${limits.zipRatio} times` }
        else if (leadsOutside(name)) reason = { sv: 'en sökväg som leder ut ur filen', en: 'a path that leads out of the file' }
        else if (isTwice) reason = { sv: 'två delar med samma namn', en: 'two parts of one name' }
        if (reason !== null) throw new TooMany()
        return false
      },
    })
  } catch (cause) {
    if (!(cause instanceof TooMany)) throw cause
  }
  if (reason === null && unpacked > Math.max(smallEntry, bytes.length) * limits.zipRatio) reason = { sv: `packad mer än ${limits.zipRatio} gånger`, en: `packed more than ${limits.zipRatio} times` }
  return reason === null ? null : suspicious(file, reason)
}

const leadsOutside = (name: string): boolean => name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').includes('..')

const suspicious = (file: string, reason: Message): Diagnostic => ({
  rule: 'ingest/zip-limits',
  severity: 'error',
  message: {
    sv: `Filen \`${file}\` packas inte upp: ${reason.sv}. Den lästes inte. Öppna den i Office och spara den på nytt om den kommer från någon du litar på.`,
    en: `The file \`${file}\` is not unpacked: ${reason.en}. It was not read. Open it in Office and save it again if it comes from someone you trust.`,
  },
  place: { file },
})
