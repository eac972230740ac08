/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { optionsFrom } from '../options.ts';
import { App } from './app.tsx';
import { model } from './models.ts';
import { addStyles } from './styles.ts';

window.sandboxOptions = optionsFrom(new URL(location.href));
window.sandbox = { sent: [], model };
document.documentElement.lang = window.sandboxOptions.ui;
document.documentElement.dir = window.sandboxOptions.ui === 'ar' ? 'rtl' : 'ltr';
addStyles();

createRoot(document.getElementById('root')!).render(<App />);
