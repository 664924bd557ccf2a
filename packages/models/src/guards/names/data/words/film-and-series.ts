import type { WordName } from '../../name-list.ts'
import { character } from './make.ts'
import { fiction } from './things.ts'
import { worlds } from './worlds.ts'

const told = [fiction]

/**
 * Characters of films and series whose name is an ordinary word, a first name or a place too. Collected by hand.
 */
export const filmAndSeries: readonly WordName[] = [
  character('James Bond', { near: '007 moneypenny spectre goldfinger', unless: 'edward ward' }, '007'),
  character('James Bond', { near: 'goldfinger moneypenny blofeld mi6', unless: 'street' }, 'bond'),
  character('Terminator', {
    subject: true,
    things: told,
    near: 'skynet t800 schwarzenegger endoskeleton cyborg',
    phrases: 'the terminator~, terminator (robot~|skeleton~|endoskeleton|skull|2|t 800)',
    proper: true,
  }),
  character('Predator', {
    near: 'yautja xenomorph thermal dreadlocks',
    phrases: 'predator (alien|movie monster|movie|hunter from the movie), alien vs predator',
    unless: 'lion shark bird',
  }),
  character('Alien', {
    phrases: 'ridley scott~ alien, alien xenomorph, facehugger~, alien (1979|movie|queen xenomorph)',
    near: 'xenomorph ripley nostromo',
  }),
  character('Ripley', { near: 'xenomorph alien nostromo facehugger' }),
  character('Pinhead', { near: 'hellraiser cenobite puzzle lament' }),
  character('Jaws', { phrases: 'jaws (movie|shark|poster), shark from jaws, jaws the shark, (from|like|in) jaws' }),
  character('Scream', { phrases: 'scream (mask|movie|ghostface)', near: 'ghostface' }),
  character('It', { phrases: 'clown from it, stephen king~ it' }),
  character('Carrie', { phrases: 'carrie (stephen king|white prom|prom blood)' }),
  character('Saw', { phrases: 'saw (movie|jigsaw)' }),
  character('The Ring', { phrases: 'samara from the ring' }),
  character('Chucky', {
    subject: true,
    near: 'doll killer child tiffany knife',
    proper: true,
    phrases: 'chucky doll~',
  }),
  character('Annabelle', { phrases: 'annabelle doll~, annabelle (conjuring|haunted doll)' }),
  character('Jigsaw', { near: 'saw billy tricycle', unless: 'puzzle puzzles pieces' }),
  character(
    'Jason Voorhees',
    { near: 'voorhees crystal friday 13th', phrases: 'jason (from)? friday (the)? 13th' },
    'jason',
  ),
  character('Michael Myers', { near: 'halloween mask slasher knife haddonfield', proper: true, unless: 'actor' }),
  character('Gremlins', {
    things: told,
    subject: true,
    phrases: 'gizmo (from)? gremlins, mogwai~, gremlins (movie|1984)',
  }),
  character('E.T.', {
    phrases:
      'e t (phone|and elliott|the extra|the extraterrestrial|extra terrestrial), e t (phoning home|phones home), et (phone home|phoning home|and elliott|the extra|the extraterrestrial|in (the|a) (bike|bicycle) basket), e t in (the|a) (bike|bicycle) basket',
  }),
  character('Matrix', {
    near: worlds.matrix,
    phrases:
      'the matrix (movie|code|style|code rain|rain|film|red pill)?, matrix (code|rain|style code|bullet time), (in|from) the matrix',
    unless: 'mathematical math algebra number',
  }),
  character('Neo', { near: 'matrix trinity morpheus' }),
  character('Trinity', { near: 'matrix neo morpheus' }),
  character('Morpheus', { near: 'matrix neo pill pills' }),
  character('Avatar', {
    near: 'navi pandora neytiri airbender aang katara appa',
    phrases: 'avatar (movie|navi|pandora|james cameron|the last airbender|aang)',
  }),
  character('Aang', { phrases: 'aang~' }),
  character('Maverick', { near: 'gun goose iceman' }),
  character('Top Gun', { proper: true, near: 'maverick goose' }),
  character('Rocky', {
    near: 'balboa apollo creed drago philadelphia stallone',
    phrases: 'rocky (balboa|movie), rocky on the steps',
    unless: 'shore mountain mountains cliff beach coast',
  }),
  character('Rambo', { phrases: 'rambo~' }),
  character('Titanic', { phrases: 'jack and rose titanic, titanic (movie|jack and rose)' }),
  character('Inception', { things: told, proper: true }),
  character('Dune', {
    phrases: 'dune (movie|sandworm~|villeneuve|paul atreides|arrakis), sandworm~ (of|from|on) (dune|arrakis), muad dib',
    near: 'atreides arrakis harkonnen fremen',
  }),
  character('Lion King', {
    proper: true,
    phrases: 'the lion king, lion king (movie|disney|musical|simba|film)',
    near: 'simba mufasa',
  }),
  character('Toy Story', { proper: true, near: 'woody buzz lightyear pixar', things: told }),
  character('Scar', { near: 'mufasa simba' }),
  character('Nala', { near: 'simba mufasa disney' }),
  character('Stranger Things', {
    near: worlds.stranger,
    things: told,
    proper: true,
    behind: 'netflix series poster season style',
    phrases: 'stranger things (poster|style|netflix|kids)',
  }),
  character('Eleven', { near: 'hawkins demogorgon vecna eggo eggos stranger' }),
  character('Walter White', { near: 'breaking heisenberg cranston jesse meth pinkman', proper: true }),
  character('Heisenberg', { near: 'breaking walter pinkman', unless: 'werner physicist' }),
  character('Friends', { phrases: 'friends (tv show|sitcom|central perk), central perk' }),
  character('The Office', { phrases: 'the office (us|tv show|sitcom), dunder mifflin' }),
  character('Lost', { phrases: 'lost tv (series|show)' }),
  character('Sherlock', { phrases: 'sherlock (bbc|benedict cumberbatch), bbc sherlock' }),
  character(
    'Wednesday Addams',
    { near: 'addams nevermore morticia pugsley ortega', phrases: 'wednesday (netflix|addams)' },
    'wednesday',
  ),
  character('Dexter', { phrases: 'dexter (morgan|laboratory|s laboratory), dexters lab' }),
  character('House of the Dragon', { phrases: 'house of the dragon' }),
  character('The Last of Us', { phrases: 'the last of us' }),
  character('The Boys', { near: 'homelander starlight butcher' }),
  character('Data', { near: worlds.trek }),
  character('Captain Kirk', { near: 'spock enterprise starfleet trek klingon' }, 'kirk'),
  character('Scotty', { near: 'spock kirk enterprise' }),
  character('Enterprise', { phrases: 'starship enterprise, uss enterprise, enterprise (ncc|1701)' }),
  character('Borg', { near: 'picard trek klingon cube assimilated', unless: 'bjorn' }),
  character('The Doctor', { near: 'tardis dalek daleks' }, 'the doctor'),
  character('K9', { near: 'tardis dalek' }),
]
