import type { Layout } from '../page-context.ts';
import { calendar, dashboard, kanban } from './boards.ts';
import { chat, mail, videoCall } from './conversations.ts';
import { dialogOver, letter, wiki } from './documents.ts';
import { form, login, medicalForm, settings } from './forms.ts';
import { crmTable, shopAdmin, spreadsheet, tickets } from './tables.ts';
import { codeEditor, fileManager, terminal } from './workshops.ts';

/** Every layout under the name that its pages carry. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  mail,
  chat,
  crm: crmTable,
  sheet: spreadsheet,
  form,
  settings,
  calendar,
  kanban,
  code: codeEditor,
  terminal,
  files: fileManager,
  shop: shopAdmin,
  tickets,
  medical: medicalForm,
  wiki,
  letter,
  call: videoCall,
  login,
  dashboard,
  dialog: (context) => dialogOver(context, context.random.pick([mail, crmTable, kanban, wiki])(context)),
};
