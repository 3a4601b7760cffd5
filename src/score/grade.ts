import type { Localised } from '../rules/types.ts';

/** A (plain) to E (very heavy). */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** Lowest score of each grade, and what it says to the writer. */
const grades: readonly { grade: Grade; from: number; name: Localised }[] = [
  { grade: 'A', from: 85, name: { sv: 'klar', en: 'plain' } },
  { grade: 'B', from: 70, name: { sv: 'ganska klar', en: 'fairly plain' } },
  { grade: 'C', from: 55, name: { sv: 'något tung', en: 'somewhat heavy' } },
  { grade: 'D', from: 40, name: { sv: 'tung', en: 'heavy' } },
  { grade: 'E', from: Number.NEGATIVE_INFINITY, name: { sv: 'mycket tung', en: 'very heavy' } },
];

/** The grade of a score. What is shown is the rounded score, so that is what the grade fits. */
export function gradeOf(score: number): Grade {
  return grades.find(({ from }) => Math.round(score) >= from)!.grade;
}

/** A grade in words. */
export function gradeName(grade: Grade): Localised {
  return grades.find((one) => one.grade === grade)!.name;
}

/** The grades from heavy to plain, as stretches of the score's 0–100. */
export function gradeBands(): { grade: Grade; from: number; to: number }[] {
  return grades
    .map(({ grade, from }, index) => ({ grade, from: Math.max(0, from), to: grades[index - 1]?.from ?? 100 }))
    .reverse();
}
