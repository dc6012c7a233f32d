import { describe, expect, it } from 'vitest'
import { withArtifacts, withoutMarks } from '../../../src/export/pdf/artifacts.ts'

const tagged = '/P <</MCID 0 >>BDC\nBT\n/F4 12 Tf\n<0001> Tj\nET\nEMC\n'

describe('what stands outside the structure of a page', () => {
  it('is an artifact: running headers, grounds, rules and drawn objects', () => {
    expect(withArtifacts('q\nBT\n/F5 10 Tf\n<000C> Tj\nET\n0 3588 635 166 re\nf\n1 2 m\n3 4 l\nS\n/X12 Do\nQ\n')).toBe(
      'q\n/Artifact BMC\nBT\n/F5 10 Tf\n<000C> Tj\nET\nEMC\n/Artifact BMC\n0 3588 635 166 re\nf\nEMC\n/Artifact BMC\n1 2 m\n3 4 l\nS\nEMC\n/Artifact BMC\n/X12 Do\nEMC\nQ\n',
    )
  })

  it('leaves what belongs to the structure as it is, also where a state of drawing ends inside it', () => {
    const drawing = `q\n${tagged}Q\nq\n/TD <</MCID 1 >>BDC\n0 0 1 1 re\nf\nQ\nEMC\n`
    expect(withArtifacts(drawing)).toBe(drawing)
    expect(withArtifacts(`${tagged}0 0 9 9 re\nf\n${tagged}`)).toBe(`${tagged}/Artifact BMC\n0 0 9 9 re\nf\nEMC\n${tagged}`)
  })

  it('keeps a text in one piece when a span inside it says its words', () => {
    const text = 'BT\n<0001> Tj\n/Span<</ActualText <FEFF00A0> >> BDC\n2 0 Td <0002> Tj\nEMC\n<0003> Tj\nET'
    expect(withArtifacts(`${text}\n${tagged}`)).toBe(`/Artifact BMC\n${text}\nEMC\n${tagged}`)
    expect(withArtifacts(`/P <</MCID 0 >>BDC\n${text}\nEMC\n`)).toBe(`/P <</MCID 0 >>BDC\n${text}\nEMC\n`)
  })

  it('takes the marks out of a drawing of its own, which belongs to what it is used in', () => {
    expect(withoutMarks('q\n/Figure <</MCID 64 >>BDC\n0 0 m\n0 13 l\nS\nEMC\nQ\n')).toBe('q\n0 0 m\n0 13 l\nS\nQ\n')
  })

  it('does not mark a path that only clips', () => {
    const clip = 'q\n259.4 237.5 1984.3 3059.1 re\nW* n\nQ\n'
    expect(withArtifacts(clip)).toBe(clip)
  })
})
