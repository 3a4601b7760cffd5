/** A place in a drawing, to a tenth of a unit: more figures would be seen by nobody. */
export function toTenth(place: number): number {
  return Math.round(place * 10) / 10;
}
