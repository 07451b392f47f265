/** Our environment without what would change how a child's Node or Electron starts. */
export function environmentForChildren(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !name.startsWith('ELECTRON_') && !name.startsWith('NODE_')) kept[name] = value;
  }
  return kept;
}
