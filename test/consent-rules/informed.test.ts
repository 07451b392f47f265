import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  findEmotivePhrases,
  JUST_FOR_ME,
  lintStudy,
  noticeReadingLevel,
  PLATFORM_NOTICES,
  readingLevel,
  readingLimit,
} from '@clearpane/consent';
import { Notice, type Study } from '@clearpane/contracts';
import { describe, expect, test } from 'vitest';
import { startMadeUpAgent } from '../packages/agent/made-up-agent.ts';
import { startSending } from '../packages/agent/made-up-sending.ts';
import { ROOT } from '../support/import-graph.ts';
import { paneInBrowser, startBesideStudy, visit } from './beside-a-study.ts';

const openPane = paneInBrowser();

/** A study with one notice changed in its English words. */
function saying(study: Study, words: Partial<Notice>): Pick<Study, 'notices'> {
  return { notices: study.notices.map((notice) => (notice.language === 'en' ? { ...notice, ...words } : notice)) };
}

describe('R10 The notice names controller, purpose, data, recipients, retention, transfers, withdrawal, authority, and that trained models cannot forget: the promise is exclusion from future training', () => {
  test('all of it stands on the page before the answer, the fixed part in our words', async () => {
    const made = await startSending();
    await made.review.studies.leave({ studyId: made.study.id });
    const page = await openPane(made);
    await visit(page, `#/join/${made.study.id}`);
    await page.getByRole('button', { name: 'Do not join' }).waitFor();
    const text = await page.getByRole('main').innerText();
    const { study } = made;
    const notice = study.notices.find(({ language }) => language === 'en');
    if (notice === undefined || study.recipient === null)
      throw new Error('The study is in English and has a recipient.');
    const named = {
      controller: study.controller,
      purpose: notice.purpose,
      data: notice.whatIsKept,
      recipients: study.recipient.name,
      retention: `${study.retentionDays} days`,
      length: notice.howLong,
      transfers: notice.transfers,
      withdrawal: notice.howToTakeBack,
      leaving: '“Stop and leave” is at the top of this page once you joined',
      authority: notice.authority,
      contact: study.contact,
      models: notice.trainedModels,
      forgetting: 'A trained model cannot forget. What you take back is left out of every later training',
    };
    expect(Object.entries(named).filter(([, words]) => !text.includes(words))).toEqual([]);
    expect(text.indexOf(named.forgetting)).toBeLessThan(text.indexOf('Do not join'));
  });

  test.each(Object.keys(Notice.shape))('a notice without its “%s” is not offered to anybody', async (field) => {
    const { made, signAnew } = await startBesideStudy();
    await signAnew(saying(made.study, { [field]: '' }));
    const { studies, problems } = await made.review.studies.list();
    expect([studies.map(({ study }) => study.id), problems.length]).toEqual([['just-for-me'], 1]);
  });
});

describe('R13 No emotive wording ("help us", "don\'t miss", …)', () => {
  test('in no study and notice of ours, and in no sentence of pane and tray, in both languages', async () => {
    const { study } = await startMadeUpAgent();
    const ours = [study, JUST_FOR_ME].flatMap(({ notices }) =>
      notices.flatMap(({ language, ...texts }) => Object.values(texts).map((text) => ({ language, text }))),
    );
    const platform = PLATFORM_NOTICES.flatMap(({ language, sections }) =>
      sections.map(({ heading, text }) => ({ language, text: `${heading}\n${text}` })),
    );
    const read = [...ours, ...platform, ...paneSentences(), ...traySentences()];
    expect(read.length).toBeGreaterThan(1000);
    expect(read.flatMap(({ text, language }) => findEmotivePhrases(text, language))).toEqual([]);
    const planted = ['Help us make it better', 'Do not miss this', 'Join now', 'Well done'];
    expect(planted.filter((text) => findEmotivePhrases(text, 'en').length === 0)).toEqual([]);
  });

  test('and a signed study that works on its reader is not offered', async () => {
    const { made, signAnew } = await startBesideStudy();
    const offered = async () => (await made.review.studies.list()).studies.map(({ study }) => study.id);
    expect(await offered()).toContain(made.study.id);
    await signAnew(saying(made.study, { purpose: 'Help us build the future. Don’t miss out.' }));
    expect(await offered()).not.toContain(made.study.id);
    const { problems } = await made.review.studies.list();
    expect(problems.map(({ reason }) => reason).join()).toMatch(/Help us|miss/);
  });
});

describe('R15 A readability limit for notices; translations that do not contradict each other', () => {
  test('every notice of ours is under the limit of its language, and gives the same numbers in both', async () => {
    const { study } = await startMadeUpAgent();
    const levels = [study, JUST_FOR_ME].flatMap(({ notices }) =>
      notices.map((notice) => ({ language: notice.language, ...noticeReadingLevel(notice) })),
    );
    const ofPlatform = PLATFORM_NOTICES.map(({ language, sections }) => ({
      language,
      ...readingLevel(
        sections.flatMap(({ heading, text }) => [heading, text]),
        language,
      ),
    }));
    const all = [...levels, ...ofPlatform];
    expect(all.map(({ language }) => language)).toEqual(['en', 'de', 'en', 'de', 'en', 'de']);
    expect(all.filter(({ words, lix, language }) => words < 40 || lix > readingLimit(language))).toEqual([]);
    const numbers = (language: string) =>
      (PLATFORM_NOTICES.find((one) => one.language === language)?.sections ?? []).map(({ text }) => text.match(/\d+/g));
    expect(numbers('de')).toEqual(numbers('en'));
    const codes = [study, JUST_FOR_ME].flatMap((one) => lintStudy(one).map(({ code }) => code));
    expect(codes.filter((code) => /numbers-differ|fact-differs|hard-to-read/.test(code))).toEqual([]);
  });

  test('and whoever writes a study is told of a hard text, another number, and a number that the study does not set', async () => {
    const { study } = await startMadeUpAgent();
    const found = (words: Partial<Notice>) => lintStudy({ ...study, ...saying(study, words) }).map(({ code }) => code);
    const hard =
      'Notwithstanding aforementioned organisational considerations, pseudonymised interaction trajectories undergo longitudinal computational characterisation.';
    const sections = [
      'purpose',
      'whatIsKept',
      'whoReceives',
      'transfers',
      'howToTakeBack',
      'trainedModels',
      'authority',
    ];
    expect(found(Object.fromEntries(sections.map((section) => [section, hard])))).toContain('hard-to-read');
    expect(found({ howLong: '15 days on this machine.' })).toEqual(
      expect.arrayContaining(['numbers-differ', 'fact-differs']),
    );
  });
});

/** Every sentence of the pane's catalogues: `msgid` in English, `msgstr` in the catalogue's language. */
function paneSentences(): { language: string; text: string }[] {
  return ['en', 'de'].flatMap((language) => {
    const lines = readFileSync(path.join(ROOT, `apps/review-pane/src/locales/${language}.po`), 'utf8');
    return Array.from(lines.replaceAll('"\n"', '').matchAll(/^(msgid|msgstr) "(.+)"$/gm), ([, kind, text = '']) => ({
      language: kind === 'msgid' ? 'en' : language,
      text,
    }));
  });
}

/** Every fixed sentence of the tray. */
function traySentences(): { language: string; text: string }[] {
  return ['en', 'de'].flatMap((language) => {
    const source = readFileSync(path.join(ROOT, `apps/desktop/src/main/locales/${language}.ts`), 'utf8');
    return Array.from(source.matchAll(/'([^'\n]{4,})'|`([^`\n]{4,})`/g), ([, plain, template]) => ({
      language,
      text: (plain ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, ' '),
    }));
  });
}
