import type { MessageLanguage } from '../rules/types.ts';

/** When a text is checked by itself. */
export type RunMode = 'onType' | 'onSave' | 'onCommand';

/** The settings of the editor, section `klarsprak`. What is in the project's configuration is not here. */
export interface ServerSettings {
  enable: boolean;
  run: RunMode;
  /** How long a writer must rest until what touches the last edit is marked. Milliseconds. */
  pause: number;
  /** Language of all messages; undefined for what the configuration says. */
  language: MessageLanguage | undefined;
  /** Longer texts are checked on command only. UTF-16 units. */
  maxSize: number;
  /** Most findings shown of a text. */
  maxFindings: number;
  /** Check the texts of the workspace that are not open too. */
  workspace: boolean;
  codeLens: boolean;
  inlayHints: boolean;
  completion: boolean;
  /** A configuration file for all texts, as a path from the workspace's folder. */
  config: string | undefined;
}

export const defaultSettings: ServerSettings = {
  enable: true,
  run: 'onType',
  pause: 2000,
  language: undefined,
  maxSize: 2_000_000,
  maxFindings: 1000,
  workspace: false,
  codeLens: true,
  inlayHints: true,
  completion: false,
  config: undefined,
};

const runModes: readonly RunMode[] = ['onType', 'onSave', 'onCommand'];

/** Later settings laid over those of the initialisation, so that a client that says nothing of one leaves it be. */
export function overlaid(first: unknown, later: unknown): unknown {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null;
  return { ...(isRecord(first) ? first : {}), ...(isRecord(later) ? later : {}) };
}

/** Reads settings as a client sends them: what is missing or makes no sense keeps its default. */
export function readSettings(sent: unknown): ServerSettings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  const flag = (name: 'enable' | 'workspace' | 'codeLens' | 'inlayHints' | 'completion') => {
    const value = given[name];
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  const count = (name: 'pause' | 'maxSize' | 'maxFindings', most: number) => {
    const value = given[name];
    return typeof value === 'number' && value >= 0
      ? Math.min(Math.floor(value), most)
      : defaultSettings[name];
  };
  return {
    enable: flag('enable'),
    run: runModes.find((mode) => mode === given.run) ?? defaultSettings.run,
    pause: count('pause', 60_000),
    language: given.language === 'sv' || given.language === 'en' ? given.language : undefined,
    maxSize: count('maxSize', Number.MAX_SAFE_INTEGER),
    maxFindings: count('maxFindings', Number.MAX_SAFE_INTEGER),
    workspace: flag('workspace'),
    codeLens: flag('codeLens'),
    inlayHints: flag('inlayHints'),
    completion: flag('completion'),
    config: typeof given.config === 'string' && given.config !== '' ? given.config : undefined,
  };
}
