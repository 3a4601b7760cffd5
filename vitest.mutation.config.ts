import { defineConfig, mergeConfig } from 'vitest/config';
import { area } from './scripts/mutation-areas.mjs';
import config from './vitest.config.ts';

/** The tests of the part that mutation testing changes. */
const base = { ...config, test: { ...config.test, include: [] } };

export default mergeConfig(base, defineConfig({ test: { include: area.tests } }));
