import { readFileSync } from 'node:fs';
import { loadSwedish } from '../src/host/language-data.ts';
import { Checker } from '../src/index.ts';
const c = new Checker({ swedish: await loadSwedish() });
const re = new RegExp(process.argv[3]!, 'i');
const r: any = c.check({ text: readFileSync(process.argv[2]!, 'utf8'), path: process.argv[2]!, format: 'plain' });
console.log(r.documentType);
for (const f of r.findings) if (re.test(f.ruleId) || re.test(f.actual)) console.log(f.ruleId, f.severity, f.actual);
