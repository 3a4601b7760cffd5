/** *Du* in all its forms, to one reader. */
export const duForms: ReadonlySet<string> = new Set('du dig din ditt dina'.split(' '));

/** *Ni* in all its forms, to several readers, or to one in the old way. */
export const niForms: ReadonlySet<string> = new Set('ni er ert era'.split(' '));

/** Words that speak to the reader: *du* and *ni* in all their forms. */
export const addressForms: ReadonlySet<string> = new Set([...duForms, ...niForms]);

/** Subject forms that are no other words and no determiners, as *de*, *man* and *den* may be. */
export const sureSubjects: ReadonlySet<string> = new Set('jag du han hon vi ni'.split(' '));

/** Subject forms of pronouns. *det, den, som* and the like are subjects only by place. */
export const subjectForms: ReadonlySet<string> = new Set('jag du han hon hen vi ni de man'.split(' '));

/** Pronouns that may stand as the subject: their subject forms, *den* and *det*. */
export const subjectPronouns: ReadonlySet<string> = new Set([...subjectForms, 'den', 'det']);
