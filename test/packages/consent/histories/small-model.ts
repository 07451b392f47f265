import type { App, Forbidden, Happening, StudyNumber, Version } from './happenings.ts';

/** Days for which a yes to each study is asked, and the ceiling of the law. */
export const CONSENT_DAYS = [30, 183] as const;
const DAY = 24 * 60;
const TOLERANCE = 5;

interface Answer {
  state: 'living' | 'refused' | 'withdrawn' | 'expired' | 'suspended' | 'revoked';
  actions: boolean;
  frames: boolean;
  apps: Set<App>;
  version: Version;
  until: number;
  /** The latest minute that the ledger names since this yes. */
  newest: number;
  /** The least that was forbidden since this yes and before anything was given back. */
  agreed: Set<Forbidden>;
  noted: string | null;
}

/**
 * What Clearpane has to answer, told in minutes and plain words and written without looking at how it does it. `happen` takes
 * in one happening, `decision` answers in the same words as `describeDecision`.
 */
export class SmallModel {
  now = 0;
  elapsed = 0;
  answers: (Answer | null)[] = [null, null];
  shelf: (Version | null)[] = ['a', 'a'];
  policy: Set<Forbidden> | null = new Set();
  seen = '';
  chosen: StudyNumber | null = null;
  left = new Set<StudyNumber>();
  isDistrusted = false;
  revoked = new Set<StudyNumber>();
  keptRevoked = new Set<StudyNumber>();
  /** Studies of which version a was ever agreed to. */
  agreed = new Set<StudyNumber>();
  isFull = false;
  pause: { until: number | null; notBefore: number } | null = null;
  keptPause: { until: number | null } | null = null;
  isLocked = false;
  isIdle = false;

  happen(event: Happening): void {
    switch (event.kind) {
      case 'join':
        this.#join(event);
        break;
      case 'decline':
        this.#decline(event.study);
        break;
      case 'leave':
        this.left.add(event.study);
        this.isDistrusted ||= this.isFull;
        break; // Settling writes it.
      case 'choose':
        if (!this.isFull && this.#isLiving(event.study) && !this.revoked.has(event.study)) this.chosen = event.study;
        break;
      case 'revoke':
        // The council signs with the key of version a, known from the shelf or because somebody agreed to it.
        if (this.#offered(event.study) === 'a' || this.agreed.has(event.study)) this.revoked.add(event.study);
        break;
      case 'allow':
        this.#allow(event);
        break;
      case 'pause': {
        const until = event.minutes === null ? null : this.now + event.minutes;
        this.pause = { until, notBefore: this.elapsed + (event.minutes ?? 0) };
        if (!this.isFull) this.keptPause = { until };
        break;
      }
      case 'resume':
        if (!this.isFull) this.pause = this.keptPause = null;
        break;
      case 'lock':
        this.isLocked = event.isOn;
        break;
      case 'idle':
        this.isIdle = event.isOn;
        break;
      case 'time':
        this.elapsed += event.minutes;
        this.now += event.minutes;
        break;
      case 'clock':
        this.now += event.minutes;
        break;
      case 'study':
        this.shelf[event.study] = event.version;
        break;
      case 'policy':
        this.policy = event.forbids === null ? null : new Set(event.forbids);
        break;
      case 'disk':
        this.isFull = event.isFull;
        break;
      case 'restart':
        this.#restart(event.losesAnchor);
        break;
    }
    this.#settle();
  }

  decision(): string {
    const isPaused = this.#isPaused();
    if (this.chosen === null || this.left.has(this.chosen)) return 'off';
    const answer = this.answers[this.chosen];
    if (answer == null || answer.state === 'refused' || answer.state === 'withdrawn') return 'off';
    const trouble = this.#trouble(this.chosen, answer);
    if (trouble !== null) return `blocked ${trouble.split(':')[0]}`;
    const actions = answer.actions && !this.#forbids('actions');
    const frames = answer.frames && !this.#forbids('frames');
    if (!actions && !frames) return 'blocked policy-forbids';
    if (isPaused) return 'resting person';
    if (this.isLocked) return 'resting locked';
    if (this.isIdle) return 'resting idle';
    const apps = [...answer.apps].filter((app) => app !== 'Form' || !this.#forbids('Form')).sort();
    if (apps.length === 0) return 'blocked no-apps-allowed';
    return `allowed study ${this.chosen}${actions ? ' actions' : ''}${frames ? ' frames' : ''} in ${apps.join(' ')}`;
  }

  #join({ study, actions, frames }: Extract<Happening, { kind: 'join' }>): void {
    const version = this.#offered(study);
    if (this.revoked.has(study) || version === null || this.isFull) return;
    const kept = { actions: actions && !this.#forbids('actions'), frames: frames && !this.#forbids('frames') };
    if (!kept.actions && !kept.frames) return;
    const before = this.answers[study];
    const isAgain =
      before != null && !this.left.has(study) && ['living', 'expired', 'suspended'].includes(before.state);
    const others = this.answers.some((other) => other?.state === 'living');
    if (!others) this.seen = this.#policyName();
    this.#note();
    const days = Math.min(CONSENT_DAYS[study], 183);
    const apps = isAgain ? before.apps : new Set<App>();
    const until = this.now + days * DAY;
    const agreed = new Set(this.policy);
    this.answers[study] = { state: 'living', ...kept, apps, version, until, newest: this.now, agreed, noted: null };
    this.chosen = study;
    if (version === 'a') this.agreed.add(study);
    this.left.delete(study);
    if (this.left.size === 0) this.isDistrusted = false;
  }

  #decline(study: StudyNumber): void {
    const before = this.answers[study];
    if (this.#offered(study) === null || before?.state === 'refused') return;
    if (this.isFull) {
      if (before?.state !== 'living') return;
      this.left.add(study);
      this.isDistrusted = true;
      return;
    }
    this.answers[study] = { ...(before ?? NOTHING), state: 'refused' };
    // What was refused is kept as it was read, so the council's key in it is known from then on.
    if (this.#offered(study) === 'a') this.agreed.add(study);
    this.#forget(study);
    this.#note();
  }

  #allow({ study, app, isAllowed }: Extract<Happening, { kind: 'allow' }>): void {
    if (this.isFull || !this.#isLiving(study) || (isAllowed && app === 'Form' && this.policy?.has('Form') === true))
      return;
    const apps = new Set(this.answers[study]?.apps);
    if (isAllowed) apps.add(app);
    else apps.delete(app);
    Object.assign(this.answers[study] ?? {}, { apps });
    this.#note();
  }

  #restart(losesAnchor: boolean): void {
    this.isFull = false; // A vault that cannot be written does not open; nothing can be recorded then.
    if (losesAnchor || this.isDistrusted)
      for (const answer of this.answers) {
        answer?.apps.clear();
        if (answer?.state === 'living') answer.state = 'suspended';
      }
    this.left.clear();
    this.isDistrusted = false;
    this.revoked = new Set(this.keptRevoked);
    this.pause = this.keptPause === null ? null : { until: this.keptPause.until, notBefore: 0 };
    this.isLocked = this.isIdle = false;
  }

  /** What time and the shelf bring about by themselves. */
  #settle(): void {
    if (this.isFull) return;
    for (const study of this.left) this.#forget(study);
    for (const study of this.left) {
      const answer = this.answers[study];
      if (answer?.state === 'living') this.#end(answer, 'withdrawn');
      answer?.apps.clear();
    }
    this.left.clear();
    this.isDistrusted = false;
    this.keptRevoked = new Set(this.revoked);
    this.answers.forEach((answer, study) => {
      if (answer?.state !== 'living') return;
      const trouble = this.#trouble(study as StudyNumber, answer);
      if (trouble === 'study-revoked') this.#end(answer, 'revoked');
      if (trouble === 'consent-expired') this.#end(answer, 'expired');
    });
    this.#notePolicy();
    this.answers.forEach((answer, study) => {
      if (answer?.state !== 'living') return;
      const trouble = this.#trouble(study as StudyNumber, answer);
      const change = trouble?.startsWith('study-changed') === true ? trouble : trouble === null ? null : answer.noted;
      if (change !== null && change !== answer.noted) this.#note();
      answer.noted = change;
    });
  }

  #notePolicy(): void {
    const living = this.answers.filter((answer) => answer?.state === 'living');
    if (living.length === 0) return;
    if (this.seen !== this.#policyName()) this.#note();
    this.seen = this.#policyName();
    const { policy } = this;
    if (policy === null) return;
    for (const answer of living)
      if (answer !== null && isWithin(answer.agreed, policy)) answer.agreed = new Set(policy);
  }

  /** Why a yes does not hold now; null when it does. */
  #trouble(study: StudyNumber, answer: Answer): string | null {
    if (answer.state === 'revoked' || (answer.state === 'living' && this.revoked.has(study))) return 'study-revoked';
    if (answer.state === 'expired') return 'consent-expired';
    if (answer.state === 'suspended') return 'study-changed';
    if (this.now < answer.newest - TOLERANCE) return 'clock-behind';
    if (this.now >= answer.until) return 'consent-expired';
    if (this.policy === null) return 'policy-invalid';
    if (this.#offered(study) === null) return 'study-invalid';
    if (this.#offered(study) !== answer.version) return `study-changed:${this.#offered(study)}`;
    return isWithin(answer.agreed, this.policy) ? null : 'study-changed:policy';
  }

  #offered(study: StudyNumber): Version | null {
    return this.policy === null || (study === 1 && this.#forbids('study 1')) ? null : (this.shelf[study] ?? null);
  }

  #forbids(what: Forbidden): boolean {
    return this.policy?.has(what) ?? true;
  }

  #isLiving(study: StudyNumber): boolean {
    return this.answers[study]?.state === 'living' && !this.left.has(study);
  }

  #isPaused(): boolean {
    if (this.pause === null) return false;
    const { until, notBefore } = this.pause;
    if (until === null || this.now < until || this.elapsed < notBefore) return true;
    this.pause = null;
    return false;
  }

  #end(answer: Answer, state: Answer['state']): void {
    answer.state = state;
    this.#note();
  }

  #forget(study: StudyNumber): void {
    if (this.chosen === study) this.chosen = null;
  }

  /** Something was written into the ledger now. */
  #note(): void {
    for (const answer of this.answers) if (answer !== null) answer.newest = Math.max(answer.newest, this.now);
  }

  #policyName(): string {
    return this.policy === null ? 'broken' : [...this.policy].sort().join();
  }
}

const NOTHING: Answer = {
  state: 'refused',
  actions: false,
  frames: false,
  apps: new Set(),
  version: 'a',
  until: 0,
  newest: 0,
  agreed: new Set(),
  noted: null,
};

function isWithin(few: Set<Forbidden>, many: Set<Forbidden>): boolean {
  return [...few].every((each) => many.has(each));
}
