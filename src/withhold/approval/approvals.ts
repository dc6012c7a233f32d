import { createHash } from 'node:crypto'
import type { Decision, Diagnostic, SourceFile } from '#model'
import { once } from '../reading/once.ts'

/** What a person has read and let through. */
export interface Approvals {
  /** The very text was approved, by its hash. */
  readonly ofText: (text: string) => boolean
  /** The file was approved as a whole and has not changed since. */
  readonly ofFile: (path: string) => boolean
  readonly diagnostics: readonly Diagnostic[]
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * The hash by which a text is approved: SHA-256 of the text in NFC, without blanks at its ends, as 64 hexadecimal digits.
 * In decisions.csv: `approve`, and the hash (at least 12 digits of it) as what it is about.
 */
export function approvalHash(text: string): string {
  return sha256(text.normalize('NFC').trim())
}

/**
 * The hash by which a whole file is approved: SHA-256 of its bytes, as `sha256sum` prints it and manifest.json lists it.
 * In decisions.csv: `approve`, the file's path in the county folder as what it is about, and the hash as value. Any change of the file
 * voids it.
 */
export function fileApprovalHash(file: SourceFile): string {
  return sha256(file.bytes)
}

/** Reads the approvals among the decisions. `files` are the files as read, for approvals of whole files. */
export function readApprovals(decisions: readonly Decision[], files: readonly SourceFile[]): Approvals {
  const byLength = new Map<number, Set<string>>()
  const approvedFiles = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const byPath = new Map(files.map((file) => [file.path, file]))
  for (const decision of decisions) {
    if (decision.kind !== 'approve') continue
    const subject = decision.subject.trim()
    const value = decision.value.trim().toLowerCase()
    if (/^[0-9a-f]{12,64}$/i.test(subject)) {
      byLength.set(subject.length, (byLength.get(subject.length) ?? new Set()).add(subject.toLowerCase()))
    } else if (/^[0-9a-f]{64}$/.test(value)) {
      const file = byPath.get(subject.normalize('NFC'))
      if (file === undefined) diagnostics.push(missingFile(decision))
      else if (fileApprovalHash(file) === value) approvedFiles.add(file.path)
      else diagnostics.push(changedFile(decision))
    } else {
      diagnostics.push(unreadable(decision))
    }
  }
  return {
    ofText: byLength.size === 0 ? () => false : once((text) => {
      const hash = approvalHash(text)
      return [...byLength].some(([length, hashes]) => hashes.has(hash.slice(0, length)))
    }),
    ofFile: (path) => approvedFiles.has(path),
    diagnostics,
  }
}

const changedFile = ({ place, subject }: Decision): Diagnostic => ({
  rule: 'withhold/approval-void',
  severity: 'warning',
  message: {
    sv: `Filen \`${subject}\` har ändrats sedan den godkändes, så dess löpande text publiceras inte. Läs den och godkänn den på nytt i decisions.csv.`,
    en: `The file \`${subject}\` has changed since it was approved, so its running text is not published. Read it and approve it again in decisions.csv.`,
  },
  place,
})

const missingFile = ({ place, subject }: Decision): Diagnostic => ({
  rule: 'withhold/approval-without-file',
  severity: 'info',
  message: {
    sv: `Godkännandet gäller filen \`${subject}\`, som inte finns i materialet. Ta bort raden eller rätta sökvägen.`,
    en: `The approval is of the file \`${subject}\`, which is not in the material. Remove the line or correct the path.`,
  },
  place,
})

const unreadable = ({ place }: Decision): Diagnostic => ({
  rule: 'withhold/approval-unreadable',
  severity: 'warning',
  message: {
    sv: 'Oväntat godkännande, väntade antingen minst 12 hexadecimala tecken av textens SHA-256 i kolumnen gäller, eller en sökväg där och filens SHA-256 (64 tecken) i kolumnen värde. Raden gäller inte.',
    en: 'Unexpected approval, expected either at least 12 hexadecimal digits of the text\'s SHA-256 as what it is about, or a path there and the file\'s SHA-256 (64 digits) as value. The line has no effect.',
  },
  place,
})
