import { documentTypes } from '../../src/document-type/document-types.ts';
import { packedGlossary } from '../../src/generated/glossary.ts';
import { citation } from '../../src/rules/findings.ts';
import { ruleGroupNames, ruleGroups } from '../../src/rules/groups.ts';
import type { GlossaryEntry } from '../../src/rules/terms/data.ts';
import { isTermRule, ownTermsId } from '../../src/rules/terms/rule.ts';
import { PackedTerms } from '../../src/rules/terms/term-list.ts';
import type { RightExample, Rule, RuleMeta } from '../../src/rules/types.ts';

/** A project's own terms are no built-in rule, and have no page. */
const pageOf = (id: string): string =>
  id === ownTermsId ? '../termer.md#organisationens-egna-termer' : `${id}.md`;

const severities = { error: 'fel', warning: 'varning', info: 'upplysning', off: 'avstängd' } as const;

/**
 * The pages of `docs/regler/`: one per rule and a list of all. Names are relative to that folder.
 *
 * @throws Error naming a rule that no list would hold.
 */
export function rulePages(rules: readonly Rule[]): Map<string, string> {
  for (const { meta } of rules) {
    if (ruleGroups.includes(meta.group)) continue;
    throw new Error(
      `The rule ${meta.id} has no group “${meta.group}” to be in. The groups are: ${ruleGroups.join(', ')}.`,
    );
  }
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`${rule.meta.id}.md`, page(rule));
  pages.set('README.md', index(rules));
  return pages;
}

function types(meta: RuleMeta): string {
  const names = (ids: readonly (keyof typeof documentTypes)[]) =>
    ids.map((id) => documentTypes[id].sv).join(', ');
  if (meta.documentTypes !== undefined) return names(meta.documentTypes);
  if (meta.notDocumentTypes !== undefined) return `alla utom ${names(meta.notDocumentTypes)}`;
  return 'alla';
}

/**
 * An example as readers see it, a quotation whose headings are bold; or as it is written, where the marks are what
 * the rule looks at: HTML, comments, links, pictures and headings.
 */
function quote({ text, format }: RightExample, ruleId: string): string {
  const written = text.trim();
  if (format === 'html' || /<[a-z!]|\]\(/u.test(written) || ruleId.startsWith('rubrik-')) {
    // A text with a fence of its own needs a longer one around it.
    const inside = written.match(/`{3,}/gu) ?? [];
    const fence = '`'.repeat(Math.max(3, ...inside.map(({ length }) => length + 1)));
    return `${fence}${format ?? 'markdown'}\n${written}\n${fence}`;
  }
  return written
    .split('\n')
    .map((line) => `> ${line.replace(/^#{1,6} (.*)$/u, '**$1**').replaceAll('<', '&lt;')}`.trimEnd())
    .join('\n');
}

function page(rule: Rule): string {
  const { meta } = rule;
  const parts = [
    `# ${meta.title.sv}`,
    '<!-- Gjord av `npm run generate` ur regelns fil. Ändra där, inte här. -->',
    `Regel \`${meta.id}\` · ${severities[meta.severity]} · gäller ${types(meta)}`,
    `**Vad:** ${meta.what.sv}`,
    `**Varför:** ${meta.why.sv}`,
    `**Gör så här:** ${meta.todo.sv}`,
    `**Källa:** ${meta.sources.map((source) => (source.url === undefined ? citation(source) : `[${citation(source)}](${source.url})`)).join('; ')}`,
  ];
  if (meta.yieldsTo !== undefined) {
    const links = meta.yieldsTo.map((id) => `[${id}](${pageOf(id)})`).join(', ');
    parts.push(`**Ger vika för:** ${links}, när en av dem säger samma sak om samma ord.`);
  }
  const options = Object.entries(meta.options ?? {});
  if (options.length > 0) {
    const rows = options.map(
      ([name, option]) =>
        `| \`${name}\` | ${option.default} | ${option.minimum}–${option.maximum} | ${option.description.sv} |`,
    );
    parts.push(
      '## Inställningar',
      ['| Namn | Värde | Gränser | Betyder |', '|---|---|---|---|', ...rows].join('\n'),
    );
  }
  parts.push('## Det här markeras');
  for (const example of meta.fel) {
    const advice = example.suggests?.some((one) => one !== '')
      ? ` → ${example.suggests.map((one) => `*${one}*`).join(', ')}`
      : '';
    const marked = example.finds.map((found) => {
      const short = found.length > 60 ? `${found.slice(0, 57)}…` : found;
      return short.includes('<') ? `\`${short}\`` : `*${short}*`;
    });
    parts.push(quote(example, meta.id), `Markerat: ${marked.join(', ')}${advice}`);
  }
  parts.push('## Det här är bra');
  for (const example of meta.ratt) parts.push(quote(example, meta.id));
  if (meta.id === 'facktermer') {
    const rows = Array.from(
      new PackedTerms<GlossaryEntry>(packedGlossary),
      ({ term, explain, field = '', severity = meta.severity }) =>
        `| ${escapeCell(term)} | ${escapeCell(explain)} | ${field} | ${severities[severity]} |`,
    );
    parts.push(
      '## Orden',
      'Graden gäller brev, beslut, webbsidor, nyhetsbrev, inbjudningar, e-post och lättläst. I andra texter blir varningarna upplysningar, och resten markeras inte.',
      ['| Ord | Förklaring | Område | Grad |', '|---|---|---|---|', ...rows].join('\n'),
    );
  }
  if (isTermRule(rule) && rule.termData.terms.length > 0) {
    const rows = Array.from(rule.termData.terms, (term) => {
      const level = term.severity === undefined ? meta.severity : term.severity;
      const replacements = (term.replace ?? [])
        .map((one) => one.replace(/^=/u, '').replaceAll('~', ''))
        .join(' / ');
      return `| ${escapeCell(term.term.replace(/~|:(?:verb|noun|adjective)\b/gu, ''))} | ${escapeCell(replacements)} | ${severities[level]} |`;
    });
    parts.push('## Orden', ['| Ord | Skriv hellre | Grad |', '|---|---|---|', ...rows].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Text in a cell of a table, with angle brackets that are no elements. */
function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function index(rules: readonly Rule[]): string {
  const parts = [
    '# Reglerna',
    '<!-- Gjord av `npm run generate`. -->',
    'Varje regel har en egen sida med exempel och källa.',
  ];
  for (const group of ruleGroups) {
    const own = rules.filter(({ meta }) => meta.group === group);
    if (own.length === 0) continue;
    const rows = own.map(
      ({ meta }) =>
        `| [${meta.id}](${meta.id}.md) | ${meta.title.sv} | ${severities[meta.severity]} | ${meta.what.sv} |`,
    );
    parts.push(
      `## ${ruleGroupNames[group].sv}`,
      ['| Regel | Namn | Grad | Vad |', '|---|---|---|---|', ...rows].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
