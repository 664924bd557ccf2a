import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * The serious and critical findings of axe-core, one line each. The checker enters through the debugging protocol, so
 * a strict content security policy does not stop it.
 */
export const seriousFindings = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }
    return (await checker.run()).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
