import type { ModerationCategory } from '../../guard.ts'

/** A disguised prompt and the part of it that the finding must show, as written. */
export type DisguisedPrompt = readonly [prompt: string, span: string]

/** Prompts with their telling word in disguise, by the category that the text check must give. */
export const disguisedPrompts: Readonly<Record<ModerationCategory, readonly DisguisedPrompt[]>> = {
  explicit: [
    ['a p0rn film set', 'p0rn'],
    ['two people having s e x', 's e x'],
    ['free p.o.r.n', 'p.o.r.n'],
    ['HeNtAi girl', 'HeNtAi'],
    ['a f*ck doll', 'f*ck'],
    ['a big pen\u200bis', 'pen\u200bis'],
    ['ѕех on the beach', 'ѕех'],
    ['hot pörn star', 'pörn'],
    ['a biiig d1ldo', 'd1ldo'],
  ],
  nudity: [
    ['a n4ked woman', 'n4ked'],
    ['a n u d e girl', 'n u d e'],
    ['nuuuude model', 'nuuuude'],
    ['a ｎａｋｅｄ man', 'ｎａｋｅｄ'],
    ['n.a.k.e.d lady', 'n.a.k.e.d'],
    ['her b00bs', 'b00bs'],
    ['a nu de portrait', 'nu de'],
    ['completely nаked', 'nаked'],
  ],
  swimwear: [
    ['a b1k1n1 model', 'b1k1n1'],
    ['woman in ling3rie', 'ling3rie'],
    ['p@nties on the floor', 'p@nties'],
    ['a b-i-k-i-n-i', 'b-i-k-i-n-i'],
    ['a swim$uit calendar', 'swim$uit'],
    ['u n d e r w e a r ad', 'u n d e r w e a r'],
  ],
  violence: [
    ['a k1ller with an axe', 'k1ller'],
    ['m u r d e r in the park', 'm u r d e r'],
    ['a man with a g*u*n', 'g*u*n'],
    ['a mürder scene', 'mürder'],
    ['a t3rr0r1st in a park', 't3rr0r1st'],
    ['a stab\u00adbing', 'stab\u00adbing'],
    ['a b3heading', 'b3heading'],
  ],
  disturbing: [
    ['g0re everywhere', 'g0re'],
    ['a c0rpse in the snow', 'c0rpse'],
    ['a su1cide', 'su1cide'],
    ['m.a.g.g.o.t.s', 'm.a.g.g.o.t.s'],
    ['a mut1lated doll', 'mut1lated'],
    ['𝓰𝓸𝓻𝔂 scene', '𝓰𝓸𝓻𝔂'],
  ],
  substances: [
    ['c0ca1ne on a table', 'c0ca1ne'],
    ['her0in', 'her0in'],
    ['m a r i j u a n a leaf', 'm a r i j u a n a'],
    ['a c i g a r e t t e', 'c i g a r e t t e'],
    ['c@nnabis', 'c@nnabis'],
    ['co caine', 'co caine'],
    ['Mаrijuаnа farm', 'Mаrijuаnа'],
  ],
  gestures: [
    ['the m1ddle f1nger', 'm1ddle f1nger'],
    ['a middle-finger', 'middle-finger'],
    ['the míddle fìnger', 'míddle fìnger'],
    ['an 0bscene gesture', '0bscene gesture'],
    ['fl1pping off the camera', 'fl1pping off the'],
    ['MiDdLe FiNgEr', 'MiDdLe FiNgEr'],
  ],
  gambling: [
    ['a cas1no at night', 'cas1no'],
    ['p.o.k.e.r night', 'p.o.k.e.r'],
    ['r o u l e t t e wheel', 'r o u l e t t e'],
    ['g@mbling den', 'g@mbling'],
    ['a ca$ino', 'ca$ino'],
    ['lоttеry', 'lоttеry'],
  ],
  hate: [
    ['a n4zi parade', 'n4zi'],
    ['sw@stika flag', 'sw@stika'],
    ['N.A.Z.I flag', 'N.A.Z.I'],
    ['h1tler portrait', 'h1tler'],
    ['k k k rally', 'k k k'],
    ['nаzi salute', 'nаzi'],
    ['r@cist poster', 'r@cist'],
  ],
}
