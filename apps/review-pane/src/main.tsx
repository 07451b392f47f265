import './zod-without-eval.ts';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/components.css';
import './styles/session.css';
import './styles/keeping.css';
import './styles/asking.css';
import { i18n } from '@lingui/core';
import { I18nProvider as MessagesProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { connect } from './api/connect.ts';
import { createPaneApi, PaneApiProvider } from './api/pane-api.tsx';
import { activateLanguage } from './language.ts';
import { Pane } from './pane.tsx';

const language = activateLanguage(navigator.languages);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

const paneApi = createPaneApi(connect());
createRoot(root).render(
  <MessagesProvider i18n={i18n}>
    <I18nProvider locale={language}>
      <QueryClientProvider client={paneApi.queryClient}>
        <PaneApiProvider value={paneApi}>
          <Pane />
        </PaneApiProvider>
      </QueryClientProvider>
    </I18nProvider>
  </MessagesProvider>,
);
