import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config/resolve.ts';
import type { Configuration } from '../../src/config/types.ts';

const configuration: Configuration = {
  documentType: 'webbsida',
  language: 'en',
  rules: { 'lang-mening': ['warning', { max: 30 }], skall: 'off' },
  accept: ['ett'],
  terms: ['a.yaml'],
  failOn: 'info',
  overrides: [
    { files: ['beslut/**'], documentType: 'beslut', rules: { 'lang-mening': 'error' }, accept: ['två'] },
    { files: ['beslut/lss/**', 'lss.md'], rules: { skall: 'warning' }, terms: ['b.yaml'], maxWarnings: 3 },
  ],
};

describe('resolveSettings', () => {
  it('has defaults without a configuration', () => {
    expect(resolveSettings('brev.md', undefined)).toEqual({
      language: 'sv',
      rules: {},
      accept: [],
      terms: [],
      failOn: 'warning',
      requireReason: false,
      gates: [],
    });
  });

  it('leaves overrides for other texts alone', () => {
    expect(resolveSettings('brev.md', configuration)).toEqual({
      defaultDocumentType: 'webbsida',
      language: 'en',
      rules: { 'lang-mening': ['warning', { max: 30 }], skall: 'off' },
      accept: ['ett'],
      terms: ['a.yaml'],
      failOn: 'info',
      requireReason: false,
      gates: [],
    });
  });

  it('lays overrides over the configuration in order, rule by rule', () => {
    expect(resolveSettings('beslut/lss/ett.md', configuration)).toEqual({
      defaultDocumentType: 'beslut',
      language: 'en',
      rules: { 'lang-mening': ['error', { max: 30 }], skall: 'warning' },
      accept: ['ett', 'två'],
      terms: ['a.yaml', 'b.yaml'],
      failOn: 'info',
      requireReason: false,
      gates: [],
      maxWarnings: { limit: 3, scope: 'override 1' },
    });
  });

  it('lets the command line go before all', () => {
    const resolved = resolveSettings('beslut/ett.md', configuration, {
      documentType: 'brev',
      language: 'sv',
      rules: { 'lang-mening': ['info', { max: 12 }] },
      failOn: 'never',
      maxWarnings: 0,
    });
    expect(resolved).toMatchObject({
      documentType: 'brev',
      language: 'sv',
      rules: { 'lang-mening': ['info', { max: 12 }], skall: 'off' },
      failOn: 'never',
      maxWarnings: { limit: 0, scope: 'command line' },
    });
  });

  it('keeps the document type of the configuration apart, since the text itself goes before it', () => {
    expect(resolveSettings('brev.md', configuration).documentType).toBeUndefined();
  });

  it('lets a number of allowed warnings stand for the usual limit', () => {
    expect(resolveSettings('a.md', undefined, { maxWarnings: 5 }).failOn).toBe('error');
    expect(resolveSettings('a.md', undefined, { maxWarnings: 5, failOn: 'warning' }).failOn).toBe('warning');
    expect(resolveSettings('a.md', { maxWarnings: 5 }, { failOn: 'warning' }).failOn).toBe('warning');
  });

  it('changes nothing in the configuration', () => {
    const before = structuredClone(configuration);
    const first = resolveSettings('beslut/lss/ett.md', configuration);
    first.accept.push('x');
    expect(configuration).toEqual(before);
    expect(resolveSettings('beslut/lss/ett.md', configuration).accept).toEqual(['ett', 'två']);
  });
});
