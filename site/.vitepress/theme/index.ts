// Fonts of the reader's machine: nothing is fetched, and å, ä and ö look as they do elsewhere.
export { default } from 'vitepress/theme-without-fonts';

import './style.css';
