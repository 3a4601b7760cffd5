import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configurationTemplate } from '../../extension/src/configuration-template.ts';
import { translator } from '../../extension/src/translate.ts';
import { readConfiguration } from '../../src/config/read.ts';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { defaultSettings, readSettings } from '../../src/server/settings.ts';

const extension = join(import.meta.dirname, '../../extension');
const read = (name: string) => JSON.parse(readFileSync(join(extension, name), 'utf8'));
const manifest = read('package.json');
const swedish: Record<string, string> = read('package.nls.json');
const english: Record<string, string> = read('english/package.nls.json');

describe('the manifest of the extension', () => {
  it('names strings that exist, in both languages', () => {
    const named = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/gu)].map(([, name]) => name).sort();
    expect([...new Set(named)]).toEqual(Object.keys(swedish).sort());
    expect(Object.keys(english)).toEqual(Object.keys(swedish));
  });

  it('has the defaults of the server', () => {
    const properties = Object.entries<{ default: unknown }>(manifest.contributes.configuration.properties);
    const defaults = Object.fromEntries(
      properties.map(([name, property]) => [name.replace('klarsprak.', ''), property.default]),
    );
    expect(readSettings(defaults)).toEqual(defaultSettings);
    for (const name of Object.keys(defaultSettings)) expect(defaults).toHaveProperty(name);
  });

  it('names files of the walkthrough that exist, and commands that it has', () => {
    const commands = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    for (const { media } of manifest.contributes.walkthroughs[0].steps) {
      expect(existsSync(join(extension, media.markdown))).toBe(true);
      expect(existsSync(join(extension, 'english', media.markdown))).toBe(true);
    }
    const linked = [...JSON.stringify([swedish, english]).matchAll(/command:(klarsprak\.\w+)/gu)];
    for (const [, command] of linked) expect(commands).toContain(command);
  });
});

describe('the strings of the extension', () => {
  const bundle: Record<string, string> = read('l10n/bundle.l10n.sv.json');
  const sources = readdirSync(join(extension, 'src')).map((name) =>
    readFileSync(join(extension, 'src', name), 'utf8'),
  );

  it('are used, and have the same places to fill in as the English', () => {
    const all = sources.join('\n');
    const holes = (text: string) => [...text.matchAll(/\{\d\}/gu)].map(String).sort();
    for (const [message, translation] of Object.entries(bundle)) {
      expect(all, message).toContain(`'${message}'`);
      expect(holes(translation), message).toEqual(holes(message));
    }
  });
});

describe('the configuration that is made', () => {
  it.each(['sv', 'en'] as const)(
    'is read without problems, also with every comment taken away (%s)',
    (language) => {
      const text = configurationTemplate(Object.keys(documentTypes), translator(language));
      const used = text.replaceAll(/^# (?=(?:[a-z]\w*:| +))/gmu, '');
      for (const source of [text, used]) {
        const { problems } = readConfiguration(source, 'klarsprak.config.yaml');
        expect(problems).toEqual([]);
      }
    },
  );
});
