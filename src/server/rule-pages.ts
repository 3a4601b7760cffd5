import { pathToFileURL } from 'node:url';
import { packageFile } from '../host/package-files.ts';
import { rulePage } from '../rules/findings.ts';

const known = new Map<string, string | undefined>();

/** The URI of a rule's page in the installed package; undefined where the pages are not installed. */
export function rulePageUri(ruleId: string): string | undefined {
  if (!known.has(ruleId)) {
    const file = packageFile(rulePage(ruleId));
    // Brackets would end a link of Markdown.
    const uri = file && pathToFileURL(file).href.replaceAll('(', '%28').replaceAll(')', '%29');
    known.set(ruleId, uri);
  }
  return known.get(ruleId);
}
