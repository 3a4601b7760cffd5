import fc from 'fast-check';

// A gate must give the same answer twice, so the generated cases are the same in every run. `npm run fuzz:properties` takes
// new ones each time, and more of them; a counterexample becomes a case of its own in a test.
if (process.env.FUZZ === undefined) fc.configureGlobal({ seed: 20_261_123 });
