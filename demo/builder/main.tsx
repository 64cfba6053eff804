import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PACKS } from '../../src/language/packs/packs.ts';
import { App } from './App.tsx';

globalThis.a11SurveyLanguages = [...PACKS];

const place = document.getElementById('builder');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
