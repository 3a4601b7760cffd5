/** Words that speak to the reader: *du* and *ni* in all their forms. */
export const addressForms: ReadonlySet<string> = new Set('du dig din ditt dina ni er ert era'.split(' '));

/** Subject forms of pronouns. *det, den, som* and the like are subjects only by place. */
export const subjectForms: ReadonlySet<string> = new Set('jag du han hon hen vi ni de man'.split(' '));

/** Pronouns that may stand as the subject: their subject forms, *den* and *det*. */
export const subjectPronouns: ReadonlySet<string> = new Set([...subjectForms, 'den', 'det']);
