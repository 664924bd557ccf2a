import type { WordName } from '../../name-list.ts'
import { artist } from './make.ts'
import { art } from './things.ts'

/** What one makes for whom one is called an artist. */
const made = [art]

/**
 * Artists who are called by a surname or a word that means something else too. Collected by hand.
 */
export const wordArtists: readonly WordName[] = [
  artist('Banksy', { things: made, phrases: 'banksi~, banksie~, banksey~, bansky~' }),
  artist('KAWS', { phrases: 'kaws~' }),
  artist('Invader', { phrases: 'invader (mosaic~|street art|street artist), mosaic by invader' }),
  artist('JR', { phrases: 'jr (paste up~|street artist|pasting~), (poster~|mural~|paste up~|photo~) by jr' }),
  artist(
    'Moebius',
    {
      things: made,
      phrases: 'jean giraud, (in the style of|inspired by|drawn by|by) moebius, moebius (desert|arzach|linework|incal)',
      unless: 'strip band ribbon',
    },
    'moebius|mobius',
  ),
  artist(
    'Salvador Dalí',
    { things: made, near: 'surreal surrealist surrealism melting', proper: true, unless: 'yunnan china city lama' },
    'dali',
  ),
  artist(
    'Jackson Pollock',
    { things: made, near: 'drip splatter splattered', proper: true, unless: 'fish fillet fillets cod' },
    'pollock',
  ),
  artist('Edward Hopper', { things: made, near: 'nighthawks', unless: 'grass frog dennis grace stranger' }, 'hopper'),
  artist('Norman Rockwell', { things: made }, 'rockwell'),
  artist(
    'Roy Lichtenstein',
    { things: made, near: 'benday', proper: true, unless: 'castle alps vaduz' },
    'lichtenstein',
  ),
  artist('Keith Haring', { things: made, proper: true }, 'haring'),
  artist('Takashi Murakami', { things: made, near: 'superflat flowers', unless: 'haruki novel ryu' }, 'murakami'),
  artist('David Hockney', { phrases: 'hockney~' }),
  artist('Damien Hirst', { things: made, proper: true }, 'hirst'),
  artist('Jeff Koons', { phrases: 'koons~' }),
  artist('Anish Kapoor', { phrases: 'kapoor (sculpture|bean|vantablack)' }),
  artist('Gerhard Richter', { things: made, unless: 'scale charles' }, 'richter'),
  artist(
    'Francis Bacon',
    { phrases: 'francis bacon (painting~|style|portrait~|triptych|pope~|scream*)', things: made },
    'francis bacon',
  ),
  artist('Alexander Calder', { things: made, behind: 'mobile mobiles stabile' }, 'calder'),
  artist('Christo', {
    phrases: 'christo and jeanne claude, wrapped by christo, christo (wrapped|wrapping|reichstag|installation)',
  }),
  artist('Man Ray', { phrases: 'man ray (photo*|rayograph~|portrait~|style|solarisation|solarized), (by|of) man ray' }),
  artist('Tim Burton', { things: made, phrases: 'burtonesque' }, 'burton'),
  artist('Wes Anderson', { phrases: 'wes anderson*' }),
  artist('Hayao Miyazaki', { phrases: 'miyazaki~' }),
  artist('Charles Schulz', { phrases: 'schulz (comic|peanuts|style)' }),
  artist('Dr. Seuss', { phrases: 'dr seuss*, doctor seuss*, seussian, seuss like, seuss style' }),
  artist('David Lynch', { phrases: 'lynchian' }),
  artist('Stanley Kubrick', { phrases: 'kubrickian' }),
  artist('H. R. Giger', { phrases: 'gigeresque' }),
  artist('Frank Lloyd Wright', { phrases: '(house|building|villa|home) by wright' }),
  artist('Platon', { phrases: 'platon (portrait~|photograph*), (photo|portrait|photograph~) by platon' }),
  artist('Rankin', { phrases: 'rankin (portrait~|photograph*), (photo|portrait|photograph~|shot) by rankin' }),
  artist('Swoon', { phrases: 'swoon (street art|street artist|wheatpaste~)' }),
  artist('Blu', { phrases: '(mural|street art) by blu, blu (mural|street artist)' }),
  artist('Nendo', { phrases: '(designed|chair|lamp|table) by nendo' }),
  artist('Seth', { phrases: 'seth globepainter, mural by seth' }),
  artist('Loish', { phrases: 'loish~' }),
  artist('Memphis Group', { phrases: 'ettore sottsass' }),
]
