/**
 * `node tools/score-guards.ts first|second|third|fourth|fifth [--wrong]`: precision and recall of the text check and of
 * the search for protected names over one set of the labelled prompts. `--wrong` also prints what was judged wrong;
 * whoever works on the tables does not look at the newest set.
 */
import { printTable } from '../bench/print-table.ts'
import { moderationCategories } from '../packages/models/src/guards/guard.ts'
import { nameKinds, scoreNames } from '../packages/models/src/guards/labelled/score-names.ts'
import { scoreText } from '../packages/models/src/guards/labelled/score-text.ts'
import { loadSet, type SetName, setNames } from '../packages/models/src/guards/labelled/sets.ts'
import { ratioOf, type Share, together } from '../packages/models/src/guards/labelled/share.ts'
import { findProtectedNames } from '../packages/models/src/guards/names/find-protected-names.ts'
import { createTextGuard } from '../packages/models/src/guards/text/text-guard.ts'

const [given, ...flags] = process.argv.slice(2)
const isSetName = (name: string | undefined): name is SetName => (setNames as readonly unknown[]).includes(name)
if (!isSetName(given)) {
  console.error(`expected ${setNames.join(', ')}; got ${given ?? 'nothing'}`)
  process.exit(2)
}

const show = (share: Share) => `${ratioOf(share).toFixed(3)} (${share.hits}/${share.of})`
const prompts = await loadSet(given)
const text = await scoreText(createTextGuard(), prompts)
const names = scoreNames(findProtectedNames, prompts)

for (const [writing, goal] of [
  ['plain', 0.95],
  ['obfuscated', 0.85],
] as const) {
  const scores = moderationCategories.map(category => ({ category: category as string, ...text[writing][category] }))
  const all = {
    category: 'all',
    recall: together(scores.map(({ recall }) => recall)),
    blocked: together(scores.map(({ blocked }) => blocked)),
    precision: together(scores.map(({ precision }) => precision)),
  }
  printTable(
    `Text check, ${given} set, ${writing} (goals: recall ${goal}, precision 0.97)`,
    [...scores, all].map(({ category, recall, blocked, precision }) => ({
      category,
      recall: show(recall),
      'blocked at all': show(blocked),
      precision: show(precision),
    })),
  )
}
printTable('Innocent prompts blocked', [
  { prompts: 'clean', blocked: show(text.cleanBlocked) },
  { prompts: 'look-alikes', blocked: show(text.lookAlikesBlocked) },
])
printTable(
  `Protected names, ${given} set (goals: recall 0.95, precision 0.97)`,
  nameKinds.map(kind => ({
    kind,
    recall: show(names.kinds[kind].recall),
    precision: show(names.kinds[kind].precision),
  })),
)
printTable('Prompts without a name in which one was found', [
  { prompts: 'ordinary words', named: show(names.ordinaryNamed) },
  { prompts: 'clean', named: show(names.cleanNamed) },
])
if (flags.includes('--wrong')) {
  console.log('\nJudged wrong')
  for (const { prompt, expected, finding } of text.wrong)
    console.log(
      `${expected ?? 'innocent'} -> ${finding ? `${finding.category} (${finding.span})` : 'passed'}: ${prompt}`,
    )
  for (const { prompt, missed, superfluous } of names.wrong)
    console.log(
      `${prompt}: missed ${missed.map(({ name, kind }) => `${name} (${kind})`).join(', ') || 'none'}; superfluous ${
        superfluous.map(({ name, kind }) => `${name} (${kind})`).join(', ') || 'none'
      }`,
    )
}
