/** What to do when there is no browser: the one sentence that is shown. */
export declare const advice: string

/** The browser to test with: its program and the environment variables it needs. Throws with one sentence if there is none. */
export declare function resolveBrowser(): Promise<{
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}>
