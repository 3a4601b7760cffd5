import './v8-flags.cjs';
import { serveProcess } from '../../src/server/main.ts';

/** The language server as a program of its own: what the extension starts. */
serveProcess();
