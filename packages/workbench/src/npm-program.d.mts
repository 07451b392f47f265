export function findNpm(): string;
export function npmEnvironment(npm: string): NodeJS.ProcessEnv;
