import type { Translate } from './translate.ts';

/** A configuration that changes nothing, with what is most often wanted as comments. */
export function configurationTemplate(types: readonly string[], t: Translate): string {
  const lines = [
    `# ${t('Settings for all texts in this folder and below. Take away # in front of what you want to use.')}`,
    '',
    `# ${t('The type of texts that do not say it themselves: {0}.', types.join(', '))}`,
    '# documentType: brev',
    '',
    `# ${t('Words that are right here, such as names of your own.')}`,
    '# accept:',
    '#   - e-legitimation',
    '',
    `# ${t('Rules: off, info, warning or error. Each mark says the name of its rule.')}`,
    '# rules:',
    '#   klockslag: off',
    '',
    `# ${t('Other settings for some of the texts.')}`,
    '# overrides:',
    '#   - files: ["brev/**"]',
    '#     documentType: brev',
  ];
  return `${lines.join('\n')}\n`;
}
