import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppId } from '@clearpane/contracts';
import { signDocument } from '@clearpane/signing';
import { cleanUpNow } from '../../../support/clean-ups.ts';
import { startMadeUpAgent, type MadeUpAgent } from '../../agent/made-up-agent.ts';
import type { Forbidden, Happening, StudyNumber, Version } from './happenings.ts';
import { describeDecision, organisation, policyOf, revocationOf, STUDY_IDS, studyText } from './two-studies.ts';

/** What the person said about one study, as an onlooker would note it down; null: nothing, or no. */
interface Wish {
  actions: boolean;
  frames: boolean;
  apps: Set<string>;
}

/** A real agent with a real vault, policy and study files, reached over the review API, and an onlooker who takes notes. */
export class PlayForReal {
  readonly #made: MadeUpAgent;
  readonly wishes: (Wish | null)[] = [null, null];
  #presence = { isLocked: false, idleSeconds: 0 };

  private constructor(made: MadeUpAgent) {
    this.#made = made;
    rmSync(path.join(made.directory, 'managed/studies/invented.study.json'));
    this.#setPolicy([]);
    for (const number of [0, 1] as const) this.#setStudy(number, 'a');
  }

  static async start(): Promise<PlayForReal> {
    return new PlayForReal(await startMadeUpAgent());
  }

  /** Ends the agent and removes its folder. */
  end(): Promise<void> {
    return cleanUpNow();
  }

  /** Lets one thing happen and answers the decision in the small model's words. */
  async happen(event: Happening): Promise<string> {
    const isDone = await this.#act(event).then(
      () => true,
      (error: { code?: string }) => {
        if (error.code !== 'CLEARPANE') throw error;
        return false;
      },
    );
    if (isDone) this.#noteWish(event);
    await this.#made.agent.tick();
    return describeDecision(this.#made.agent.decide(this.#made.agent.open()));
  }

  /** Every capture that could yield anything now, in the model's words. */
  live(): string[] {
    return this.#made.captures
      .filter(({ isStopped, options }) => !isStopped && options.permit.isLive())
      .map(({ options: { permit } }) => describeDecision({ kind: 'allowed', permit }));
  }

  /** Whether what is captured is what the person asked for at the least, by the onlooker's notes. */
  isWished(): boolean {
    return this.#made.captures.every(({ isStopped, options: { permit } }) => {
      if (isStopped || !permit.isLive()) return true;
      const wish = this.wishes[STUDY_IDS.indexOf(permit.studyId)];
      return (
        wish != null &&
        (wish.actions || !permit.choices.actions) &&
        (wish.frames || !permit.choices.frames) &&
        !permit.choices.appNames &&
        !permit.choices.upload &&
        permit.allowedApps.every((app) => wish.apps.has(app))
      );
    });
  }

  async #act(event: Happening): Promise<unknown> {
    const { agent, clock, review } = this.#made;
    switch (event.kind) {
      case 'join': {
        const { studies } = await review.studies.list();
        const view = studies.find(({ study }) => study.id === STUDY_IDS[event.study]);
        const choices = { actions: event.actions, frames: event.frames, appNames: false, upload: false };
        if (view === undefined) throw Object.assign(new Error('Not offered.'), { code: 'CLEARPANE' });
        const { studySha256 } = view;
        return review.studies.join({ studyId: STUDY_IDS[event.study], studySha256, language: 'en', choices });
      }
      case 'decline':
      case 'leave':
      case 'choose':
        return review.studies[event.kind]({ studyId: STUDY_IDS[event.study] });
      case 'revoke':
        return review.studies.revoke({ document: JSON.stringify(revocationOf(event.study)) });
      case 'allow': {
        const app = AppId.parse(event.app);
        await review.apps.allow({ studyId: STUDY_IDS[event.study], app, isAllowed: event.isAllowed }).finally(() => {
          // Past the moment in which more choices may come, without touching the clock on the wall.
          clock.move(1);
          clock.set(-1);
        });
        return;
      }
      case 'pause':
        return review.recording.pause({ minutes: event.minutes });
      case 'resume':
        return review.recording.resume();
      case 'lock':
        return this.#report({ isLocked: event.isOn });
      case 'idle':
        return this.#report({ idleSeconds: event.isOn ? 400 : 0 });
      case 'time':
        return clock.move(event.minutes * 60);
      case 'clock':
        return clock.set(event.minutes * 60);
      case 'study':
        return this.#setStudy(event.study, event.version);
      case 'policy':
        return this.#setPolicy(event.forbids);
      case 'disk':
        throw new Error('No disk is filled here.');
      case 'restart':
        this.#presence = { isLocked: false, idleSeconds: 0 };
        await agent.tick();
        return this.#made.restart(() => {
          const { items } = this.#made.keyStore;
          if (event.losesAnchor) for (const name of items.keys()) if (name.includes('anchor')) items.delete(name);
        });
    }
  }

  #noteWish(event: Happening): void {
    if (event.kind === 'join') {
      const apps = this.wishes[event.study]?.apps ?? new Set();
      this.wishes[event.study] = { actions: event.actions, frames: event.frames, apps };
    }
    if (event.kind === 'decline' || event.kind === 'leave' || event.kind === 'revoke') this.wishes[event.study] = null;
    if (event.kind === 'allow' && event.isAllowed) this.wishes[event.study]?.apps.add(event.app);
    if (event.kind === 'allow' && !event.isAllowed) this.wishes[event.study]?.apps.delete(event.app);
  }

  #report(change: Partial<{ isLocked: boolean; idleSeconds: number }>): void {
    this.#presence = { ...this.#presence, ...change };
    this.#made.agent.open().rests.report(this.#presence);
  }

  #setStudy(number: StudyNumber, version: Version | null): void {
    const file = path.join(this.#made.directory, `managed/studies/${number}.study.json`);
    if (version === null) return rmSync(file, { force: true });
    const signed = signDocument(studyText(number, version), organisation.privateKey);
    writeFileSync(file, JSON.stringify(signed), { mode: 0o600 });
  }

  /** A policy that others could change is one that cannot be used. */
  #setPolicy(forbids: Forbidden[] | null): void {
    if (forbids === null) return chmodSync(this.#made.policyFile, 0o666);
    chmodSync(this.#made.policyFile, 0o600);
    writeFileSync(this.#made.policyFile, JSON.stringify(policyOf(forbids)));
  }
}
