/** Puts settings where the modules that read them look: into the environment. What is undefined stays as it is. */
export function setEnvironment(settings: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) process.env[name] = value
}
