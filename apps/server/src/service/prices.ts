import { type Slug, toMicros } from '@sfumato/contract'
import type { Config } from '../config/schema.ts'

/** Credits that one picture of a model costs. */
export const priceOf = (config: Config, slug: Slug): number => config.prices[slug] ?? config.price

/** The same in millionths of a credit. */
export const priceMicrosOf = (config: Config, slug: Slug): number => toMicros(priceOf(config, slug))
