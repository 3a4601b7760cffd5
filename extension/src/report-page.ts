import { createHash } from 'node:crypto';
import exportStyle from '../webview/export.css';
import style from '../webview/report.css';
import { type ReportView, reportMarkup } from './report-html.ts';
import { translator } from './translate.ts';

/** A report as a page of its own, which loads nothing and runs nothing. */
export function reportPage(view: ReportView): string {
  const { language } = view.report;
  const css = `${exportStyle}${style}`;
  const hash = createHash('sha256').update(css).digest('base64');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(`${translator(language)('Readability')}: ${view.name}`)}</title>
<style>${css}</style>
</head>
<body>
<main>${reportMarkup(view, 'none')}</main>
</body>
</html>
`;
}

/** The page of the panel: its script sends what is chosen, and nothing else. */
export function panelPage(
  view: ReportView,
  { source, script, sheet }: { source: string; script: string; sheet: string },
): string {
  const { language } = view.report;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src ${source}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(view.name)}</title>
<link rel="stylesheet" href="${sheet}">
</head>
<body>
<main>${reportMarkup(view, 'editor')}</main>
<script src="${script}"></script>
</body>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
