// First of all: the order is that in which the browser gets to work.
import './begin.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { app } from './begin.ts';
import { App } from './ui/App.tsx';
import { applyTheme, storedTheme } from './ui/shell/theme.ts';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/shell.css';
import './ui/styles/start.css';
import './ui/styles/import.css';
import './ui/styles/table.css';
import './ui/styles/compare.css';
import './ui/styles/evidence.css';
import './ui/styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
applyTheme(storedTheme());
createRoot(root).render(
  <StrictMode>
    <App app={app} />
  </StrictMode>,
);
