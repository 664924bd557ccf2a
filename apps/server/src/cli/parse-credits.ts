import { InvalidArgumentError } from 'commander'

/** An amount of credits above or equal to 0, at most a billion. */
export const parseCredits = (text: string): number => {
  const amount = Number(text)
  if (text.trim() !== '' && amount >= 0 && amount <= 1_000_000_000) return amount
  throw new InvalidArgumentError('Expected a number from 0 to 1000000000.')
}
