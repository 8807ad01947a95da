/** Puts the parameters of one version of the link's form into the form of the next. */
export type Migration = (parameters: URLSearchParams) => URLSearchParams

/** The parameters of a link of any older version in the form of version `wanted`; null when a step is missing or the version is not known. */
export function migrate(
  parameters: URLSearchParams,
  migrations: Readonly<Record<number, Migration>>,
  wanted: number
): URLSearchParams | null {
  const text = parameters.get('v') ?? String(wanted)
  if (!/^(0|[1-9]\d{0,3})$/.test(text) || Number(text) > wanted) return null
  let migrated = parameters
  for (let version = Number(text); version < wanted; version += 1) {
    const step = migrations[version]
    if (step === undefined) return null
    migrated = step(migrated)
  }
  return migrated
}
