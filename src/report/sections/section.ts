import type { ElementContent } from 'hast';

/** A part of the overview with a heading that the contents point at. */
export interface Section {
  id: string;
  title: string;
  content: ElementContent[];
}
