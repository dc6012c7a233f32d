import type { Decision, Diagnostic, Message } from '#model'

/** Why a decision could not be followed. */
export type WithoutEffect =
  | { readonly why: 'nothing-meant'; readonly reference: string }
  | { readonly why: 'several-meant'; readonly reference: string; readonly candidates: readonly string[] }
  | { readonly why: 'one-thing'; readonly reference: string }
  | { readonly why: 'no-such-value'; readonly reference: string }
  | { readonly why: 'no-such-choice'; readonly reference: string; readonly candidates: readonly string[] }

const found: Readonly<Record<WithoutEffect['why'], Message>> = {
  'nothing-meant': { sv: 'finns inte längre i materialet', en: 'is no longer in the material' },
  'several-meant': { sv: 'kan mena flera verksamheter', en: 'can mean several services' },
  'one-thing': { sv: 'är en och samma sak på båda sidor', en: 'is one and the same thing on both sides' },
  'no-such-value': { sv: 'är inget som någon källa säger där i dag', en: 'is nothing that any source says there today' },
  'no-such-choice': { sv: 'är inget av de värden som beslutet kan ha', en: 'is none of the values that the decision can have' },
}
const expected: Readonly<Record<WithoutEffect['why'], Message>> = {
  'nothing-meant': { sv: 'ett omnämnandes id, en verksamhets id eller namn', en: 'the id of a mention, or the id or name of a service' },
  'several-meant': { sv: 'ett id som bara en har', en: 'an id that only one has' },
  'one-thing': { sv: 'två olika, till exempel ett omnämnande och verksamheten', en: 'two different ones, for instance a mention and the service' },
  'no-such-value': { sv: 'en källas id eller ett värde som fältet har', en: 'the id of a source or a value of the field' },
  'no-such-choice': { sv: 'ett värde ur listan', en: 'a value from the list' },
}

/** A line of decisions.csv that changed nothing: what it speaks of has changed or vanished, or it is miswritten. */
export function withoutEffect(decision: Decision, reason: WithoutEffect): Diagnostic {
  const candidates = 'candidates' in reason ? reason.candidates : undefined
  return {
    rule: 'match/decision-without-effect',
    severity: 'warning',
    message: {
      sv: `Beslutet \`${decision.kind}\` från ${decision.day} har ingen verkan: \`${reason.reference}\` ${found[reason.why].sv}, väntade ${expected[reason.why].sv}`,
      en: `The decision \`${decision.kind}\` of ${decision.day} has no effect: \`${reason.reference}\` ${found[reason.why].en}, expected ${expected[reason.why].en}`,
    },
    place: decision.place,
    actual: reason.reference,
    ...(candidates === undefined || candidates.length === 0 ? {} : { expected: candidates }),
    note: {
      sv: 'Se efter om beslutet ännu gäller: rätta raden i decisions.csv eller ta bort den.',
      en: 'See whether the decision still holds: correct the line in decisions.csv or remove it.',
    },
  }
}

/** A decision that an earlier or more careful one rules out. */
export function contradicted(decision: Decision, by: Decision): Diagnostic {
  return {
    rule: 'match/decisions-contradict',
    severity: 'warning',
    message: {
      sv: `Beslutet \`${decision.kind}\` från ${decision.day} följs inte, eftersom \`${by.kind}\` från ${by.day} säger motsatsen, väntade att bara ett av dem gäller`,
      en: `The decision \`${decision.kind}\` of ${decision.day} is not followed, since \`${by.kind}\` of ${by.day} says the opposite, expected only one of them to hold`,
    },
    place: decision.place,
    actual: [decision.subject, decision.object].filter((part) => part !== '').join(' – '),
    note: { sv: 'Ta bort den rad i decisions.csv som inte längre gäller.', en: 'Remove the line in decisions.csv that no longer holds.' },
  }
}
