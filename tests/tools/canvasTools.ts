import { type Studio, studio } from '../../tools/picture/canvas'

/** The canvas for Node with all that draws on it; a test that needs it fails where it cannot be loaded. */
export async function canvasTools(): Promise<Studio> {
  const opened = await studio()
  if (!opened) throw new Error('These tests need the canvas for Node.')
  return opened
}
