/** Something that holds memory until it is given back. */
interface Part {
  dispose(): Promise<void>
}

/** Takes note of a part that is open, and returns it. */
export type Keep = <Kept extends Part>(part: Kept) => Kept

/**
 * Opens the parts of a whole. Each is handed to `keep` as soon as it is there; where a later one fails, those kept so
 * far are given back before the error goes on, so that nothing half-loaded stays.
 */
export async function openTogether<Whole>(open: (keep: Keep) => Promise<Whole>): Promise<Whole & Part> {
  const kept: Part[] = []
  const dispose = async () => {
    for (const part of kept.splice(0)) await part.dispose()
  }
  try {
    const whole = await open(part => {
      kept.push(part)
      return part
    })
    return { ...whole, dispose }
  } catch (error) {
    await dispose()
    throw error
  }
}
