import type { WordTable } from '../../word-table.ts'

/** Drunkenness, hangovers and the drinking of spirits. A drink on a table, a bar and a cocktail party pass. */
export const drink: WordTable = {
  category: 'substances',
  terms: `
    too many (beers|drinks|pints|shots|cocktails|whiskies|whiskeys|margaritas|sherries|glasses of wine|gins|vodkas|
    ciders|jagerbombs|martinis), (totally|completely|absolutely|properly|proper|well|blind|utterly|so) (hammered|
    sloshed|trashed|blitzed|trolleyed|legless|paralytic|tanked|plastered on|wasted at|steaming drunk|smashed on|pissed
    on), (pint|shot|beer|drink|whisky|vodka|bottle|jager) after (pint|shot|beer|drink|whisky|vodka|bottle|jager), (lad|
    lads|bloke~|girl~|guy~|man|men|woman|women|student~|stag|hen party|mates) .. legless, (homeless|street|raging|
    lonely|old|chronic|functioning|recovering|relapsing|violent) alcoholic~, alcoholic~ (drinking|slumped|passed|
    clutching|swigging|with (a|his|her) . (bottle|flask|vodka|gin|whisky|whiskey)|lying|on (a|the) (bench|street|floor|
    kerb|curb|sofa)|in (a|the) (gutter|alley|doorway|park)|father|mother|husband|wife|relaps*), (drink*|swig*|gulp*|
    sip*) from .. (paper bag|brown bag|hip flask|hipflask), (bottle|can|booze|liquor|wine|vodka|beer)~ in (a|the|his|
    her) (brown|paper|brown paper) bag, purple drank, getting (high|stoned|wasted|drunk|hammered|blackout), get (stoned|
    wasted|drunk|high), drunkard~, drunkenness, wasted (teen|man|woman|student|people|party|girl)~, binge drink*,
    alcohol (abuse|addiction|poisoning|addict|binge)~, beer pong~, keg (stand|party|stander)~, chugging (beer|vodka|
    whiskey|wine|alcohol|a beer|liquor|rum), (drink~|drank|chug~|swig~|sip~|gulp~|guzzl*|pounding|slamming|binge|
    necking) .. (vodka|whiskey|whisky|tequila|rum|gin|bourbon|liquor|alcohol|spirits|shots|spirit), (vodka|tequila|
    whiskey|jello|jager|rum) shot~, shot~ of (vodka|tequila|whiskey|whisky|rum|liquor|jager|bourbon), (doing|taking|
    doing body|body) shots, underage drink*, drinking (underage|heavily|problem|alcohol|contest|game), passed out
    (drunk|from drinking), drink driving, drunk driving, drink drive, (child|children|kid|toddler|baby|teen|teenager|
    minor|pregnant|underage|schoolgirl|schoolboy)~ (drinking|drinks|drink|sipping|holding|with) .. (beer|wine|vodka|
    whiskey|alcohol|liquor|tequila|champagne|cocktail)~, (shoot~|shot|jack~|bang~) up (heroin|smack|in (a|an|the)
    (alley|squat|toilet|bathroom)), white powder .. (mirror|nose|razor|credit card|nostril~|rolled|baggie~|nightclub|
    toilet|scale~|lines), valium (addict|abuse|pills|bottle)?, (passed out|unconscious) .. (pills|bottle~|needle|vodka|
    beer|whisk*|wine|drunk|bar|gutter|party|pub|rum|gin|cans), (very|blind|blackout|dead|roaring|falling down|half|too|
    completely|totally|so) (drunk|wasted|hammered|plastered|pissed|smashed|stoned), tipsy (man|woman|girl~|guy~|lad~|
    bride|groom|friends|women|men|people|crowd|aunt|uncle), sloshed, sozzled, plastered (guy~|man|lads|drunk|woman),
    hammered (lads|lad|guy~|girl~|student~|on|at|drunk), wasted (girl|guy|lads|lad|on|in|at|teenager|students|
    bridesmaid~|friends|fans)~, shitfaced, wankered (on|lads), legless (lad~|drunk|on|after|man|men|woman|student~|
    stag), pissed (on|as a|up|lad~|student~|off his face|in a|outside|at|men|man|uncle), black out drunk, blackout
    drunk, pass~ out (drunk|from|after|with|on a|in a gutter), hung over (man|woman|student~|lad~|bride|groom|people|
    after|in bed), badly hung over, hungover*, slurring (his|her|words|drunk), stagger~ (home|out|drunk*|from) .. (pub|
    bar|drunk|bottle|night), stumbl~ (out of|home from|drunk*) .. (pub|bar|club|drunk), wino~, boozer~, boozy, boozing,
    booze, alcoholi*, binge (drink*|drunk), pub crawl~, drink* (game|contest|competition|binge|buddies|problem|himself|
    herself|session|straight from|alone in), (down~|downing|neck~|necking|sink~|sinking|chug~|chugging|chugs|skull*|
    slam*|pound*|guzz*|swig*|knock~ back|toss~ back|throw~ back) .. (pint|shot|beer|lager|vodka|whisky|whiskey|tequila|
    rum|gin|cider|wine|jager|bottle of|cans|sambuca|liquor|bourbon)~, shots of (tequila|vodka|whisk*|jager|sambuca|rum|
    liquor|spirits|bourbon|schnapps), line of (tequila|vodka|jager)? shots, (tequila|vodka|jager|sambuca|body|jello|
    whisky|whiskey) (shots|slammer~|bomb~|luge), jagerbomb~, keg (party|stand|stands)~, kegger~, beer (chug*|funnel~|keg
    stand|hat drinking|goggles drunk|pong), funnelling beer, spring break .. (drunk*|shots|keg|beer*|party), stag (do|
    night|party) .. (drunk*|pissed|beer~|lads|shots|vomit*|legless), hen (do|night|party) .. (drunk*|shots|pissed|
    vomit*|passed|legless), (drink*|drank|swig*|sip*) .. (from|out of) (a|the) .. (flask|whisky bottle|whiskey bottle|
    vodka bottle|bottle of (gin|rum|vodka|whisky|whiskey|tequila|bourbon)), bottle of (vodka|whisky|whiskey|rum|gin|
    tequila|bourbon|cider|liquor) in (his|her|their|one|a) (hand|paper|brown), drink driver~, drunk driver~, tramp ..
    (cider|bottle|beer|wine|lager), bootlegger~, bottle (in|and) .. slumped, slumped .. (bar|bottle|beer|whisk*|drunk),
    face down .. (bar|vodka|beer|drunk), (man|men|woman|women|lads|lad|boy|girl|guy|guys|teen~|teenager~|student~|
    girls|boys|friends|bloke~|dad|mum|uncle|grandpa|santa|clown|sailor~|fans|bridesmaid~|groom|businessman|rapper|
    couple|kids) (getting|are|is|got|gets) (high|stoned|drunk|wasted|hammered|pissed|plastered|smashed|baked), (pupils|
    eyes) (dilated|glazed|bloodshot) .. (stoned|high|weed|drunk|joint), (getting|get|gets|got|absolutely|utterly|half) .
    (wrecked|wasted|wankered|hammered|plastered|legless|smashed|pissed|battered on|rat arsed|stoned|baked|blazed|buzzed
    on|merry on) (on|at|with|in|together|outside|after|off|down)?, bladdered, rat arsed, ratarsed, mullered, paralytic,
    blotto, squiffy, tiddly on, three sheets to the wind, pie eyed, (drunk|merry|plastered) as a (skunk|lord|newt),
    (drunk|tramp|hobo|vagrant|homeless man|bum|down and out)~ .. (bottle|paper bag|brown bag|cider|can|cans|lager|
    tennents|special brew|gutter|bench|doorway|wine|slumped|asleep|passed out|street|vodka|gin), (bottle|can|cans|
    tinny|tinnie)~ in (a|his|her) (brown)? paper bag, (brown|paper) bag .. (bottle|drink*|swig*), (lads|mates|friends|
    students|girls|boys|women|men|hens|fans|teenagers|teens|kids|uncle|aunt|auntie|nan|granny|dad|mum|bloke|man|woman|
    girl|guy|santa|vicar|priest|bridesmaids|colleagues|sailor|pirate|cowboy|student|businessman)~ (downing|necking|
    chugging|sinking|skulling|swigging|guzzling|slamming|glugging|knocking back|throwing back|tossing back|drinking|
    drink|getting|pounding|shotgunning|funnelling|doing) . (pints|pint|shots|shot|beers|beer|lager|cider|vodka|tequila|
    whisky|whiskey|rum|gin|wine|cans|jager|sambuca|spirits|hooch|alcopops|bottle|bottles|drunk|plastered|hammered|
    wasted|pissed|legless|wrecked|smashed|tanked|merry) (till|until|from|at|in|and|straight|after|on|of|out|outside|off|
    together)?, (neck|necks|necking|down|downs|downing|chug|chugs|chugging|swig|swigs|swigging|guzzl*|glug*|knock*
    back|slam*|shotgunn*|sink|sinks|sinking|skull*) (a|an|the|his|her|from|pints|shots|two|three|half|straight|down|
    whole)? . (bottle|pint|pints|shot|shots|yard of ale|can|cans|glass of (vodka|gin|whisky|whiskey|wine|rum)|beer|
    beers|vodka|gin|rum|whisky|whiskey|tequila|wine|cider|lager|ale|champagne|flask|keg|tinny), (drinking|drink|drinks|
    drank|sips|sipping|swigging|slurping) (vodka|whisky|whiskey|gin|rum|tequila|bourbon|alcohol|liquor|spirits|beer|
    lager|cider|wine|himself|herself|themselves|alone at (a|the) bar|straight from|out of a bottle|a bottle|heavily|to
    excess|too much|his sorrows|her sorrows|till|until) . (from (a|the) bottle|straight|alone|bottle|gutter|drunk|
    stupor|oblivion|vomit*|passed|excess|death|pass* out|puk*|unconscious|park|street|under|steering wheel|driving|
    pregnant|baby|child|kid|teenager*)?, (pub|bar|club|beer) crawl~, piss up~, on a bender, bender with, on the (piss|
    lash|razz|sauce|bottle), (hen|stag|bachelor|bachelorette|frat|fresher|freshers|student|office|spring break|college|
    house|st patricks|oktoberfest|tailgate)~ (party|do|night|week|students|crowd|revellers) .. (drunk*|drink*|shots|
    legless|passed|vomit*|puk*|beer|keg|plastered|wasted|hammered|tequila|vodka|funnel|jelly shots|sick), (jello|jelly|
    body|tequila|vodka|sambuca|jager|whisky|flaming|fireball) shots, shots (off|lined|of (vodka|tequila|sambuca|whisky|
    rum|fireball)|till|until), tequila slammer~, (row|line|tray|round)~ of (tequila|vodka|sambuca|jager|jello|jelly|
    whisky)? (shots|slammers), yard of ale, beer (funnel|pong|belly drunk|goggles|chugging|hat), flip cup, kings cup,
    ring of fire drinking, drinking games, (morning after|head) .. (hangover|empty bottles|vodka|party), hangover
    (scene|morning|head|man|woman|girl|guy|student|cure pills|after|from|and empty|on|sunday), (empty|smashed|
    discarded|scattered) . (bottles|cans) .. (passed out|asleep|slumped|face down|floor|drunk*|unconscious|gutter|
    vomit|sofa|party), (passed out|face down|slumped|collapsed|asleep|unconscious|sprawled|crawling|staggering|
    stumbling) .. (pub|gutter|bar stool|barstool|after (a|the) (party|bender)|beer|vodka|whisky|whiskey|wine|kebab|
    drunk|pint|pints|bottle|bottles|cans|in his own|vomit|taxi rank), (slurr*|stagger*|stumbl*|wobbl*|sway*|lurch*) ..
    (drunk*|pub|vodka|bottle|bar|wine|beer|pints|lamppost), intoxicat*, inebriat*, alcohol (abuse|poison*|binge|
    problem|addict*|fuelled|dependen*|soaked|withdrawal|at the wheel), drink (driving|driver|drivers|problem|spiking|
    spiked), drunk (driver|drivers|driving|tank|dial), spik* (a|her|his|the) drink, spiked (drink|punch with), bootleg*
    (liquor|whisky|gin|still), moonshine*, speakeasy .. (drunk|gin|bootleg*|drink*), absinthe*, (flask|hip flask) ..
    (drunk|swig*|sip*|drink*|whisky), (anabolic|roid|roids|juicing|testosterone) (steroid|injection*|abuse|rage|
    needle*|vial*|cycle|bodybuilder|gym|shot), (pill|pills|tablets|capsules|blister packs|percs|valium) .. (addict*|
    handful|snort*|crush*|vodka|whisky|whiskey|rave|smiley|ecstasy|nightclub|street|deal*|scatter* .. (hand|
    unconscious|floor)|on (his|her) tongue|on a tongue|on the tongue|abuse|spill* .. hand|hooked), kava ceremony drunk,
    (beer|lager|cider|gin|wine|vodka|ale|whisky) (swilling|guzzling|chugging|soaked|sodden|fuelled), (lads|man|woman|
    girl|bloke|men|drunk)~ .. (fall*|fell|toppl*|slump*|slid*) .. (barstool|bar stool|bar|stool)~, (pint|beer|shot|
    vodka|cider) (downing|chugging|necking|skulling) (contest|competition|race|challenge)?, drunk (man|men|woman|women|
    guy|girl|lad|lads|bloke|student|students|teen|teenager|teenagers|bride|santa|sailor|uncle|driver|people|friends|
    fan|fans|girls|guys|boys) .. (vomit*|puk*|throwing up|being sick|sleeping|asleep|stagger*|stumbl*|falling|passed|
    slumped|lying|singing|dancing|driving)
  `,
  faint: `
    drunk, drunks, drunken
  `,
  inContext: [
    {
      term: 'hammered, plastered, smashed, trashed, steaming, pissed',
      with: 'pub, lager, beer~, pints, drunk*, vodka, shots, bar, booze, cider, tequila, gutter, stag, vomit*',
    },
    {
      term: 'passed out',
      with: 'bottle~, party, sofa, couch, beer~, wine, whisk*, bar, pub, pavement, bench, floor, frat, toilet, lawn',
    },
    {
      term: 'lager, beer, cider, wine, vodka, whisky, whiskey, rum, gin, tequila',
      with: `legless, vomit*, passed out, gutter, wasted, pissed, drunk*, slurring, underage, staggering, plastered,
        brawl, chug*, downing, swig*, guzzl*, necking, unconscious`,
    },
    {
      term: 'shots',
      with: 'tequila, vodka, downing, jager*, falls over, drunk*, wasted, bartender pouring, slamming, sambuca',
    },
  ],
  innocent: `
    drunk (with|on) (joy|love|happiness|excitement|success|power), shot~ of
    (whiskey|whisky|espresso|tequila|vodka|rum) (on|beside|next to), (generic|cancer|new|pharmaceutical|life
    saving|approved) drug~ (development|company|box|bottle|packaging|research|bottles)~, coke
    (can|bottle|zero|float|oven|machine|glass|plant|studio)~, bottle of coke, hemp (rope|bag|fabric|
    seed|cloth|milk|oil|twine|shirt)~, drunken (noodle|chicken|prawn|shrimp|forest)~, punch drunk, alcoholic ginger
    beer~, non alcoholic (drink|beer|cocktail|wine|beverage|spirit)~, alcohol (free|wipe|gel|marker|ink|pad|swab|
    sanitizer|sanitiser|thermometer|lamp|burner|based|stove|dispenser)~, rubbing alcohol, alcohol free (beer|wine|
    cocktail), drunk (in love|driving simulator|history), plastered (wall~|ceiling|house|facade), hammered (copper|
    metal|brass|silver|gold|iron|dulcimer|steel|finish|bowl|texture|bronze|pewter|tin), wasted (food|space|land|
    opportunity|time|energy), bong* (drum|antelope), hangover (soup|cure soup), drink* (straight from the (tap|hose|
    stream|fountain|river|coconut)|alone in a (cafe|café)|water|tea|coffee|milk|cocoa|juice|lemonade), (root|ginger|
    butter) beer~, beer (garden|batter|mat|bread|can chicken|glass|mug|stein|hall|label|brewery)~, (tea|coffee|cocoa)
    binge, drunken master .. (tea|film|poster|style tea), drunken (noodles|chicken|prawns|shrimp|trees|forest|sailor
    (song|shanty)|master), hangover (square|film|poster|part), drinking (beer|wine|cider|lager) (with|in|at|on|by|and|
    together) (friends|a (picnic|restaurant|cafe|garden|terrace|beer garden)|the (garden|terrace|sun|beach|park)|
    dinner|lunch|his|her), (friends|men|women|couple|people|colleagues|old men|farmers|tourists|man|woman|girls)
    drinking (beer|wine|cider|lager|champagne|prosecco) (in|at|on|by|together|and|with), drinking (wine|beer|
    champagne|cider) .. (terrace|garden|picnic|restaurant|dinner|balcony|table|sunset|cafe|fireplace|vineyard|beer
    garden|pub garden|festival), (child|baby|kid|toddler|girl|boy)~ .. (root beer|ginger beer|butterbeer|butter beer|
    non alcoholic), beer (belly cartoon|hall|tent|festival|garden), absinthe (green|coloured|poster|fountain|glass|
    spoon|label), moonshine (on|over|through), bender (robot|bot|fender), fender bender~, mind bender~, gender bender,
    (lash|lashed) (extension*|curler|mascara|to the (mast|deck)), intoxicating (scent|perfume|fragrance|aroma|beauty),
    (wrecked|smashed|battered|plastered|hammered) (ship|car|boat|on the (rocks|shore|reef)|train|wall|windscreen|
    guitar|pumpkin), tipsy cake, tipsy (laird|teddy bears tea),
    drunken (parrot|parrotfish|parrot fish|forest|trees|bee~|noodle~|fig~|goat cheese|sea cucumber|duck leg|master
    statue), drunk (driving|driver) (awareness|campaign|checkpoint|simulator|prevention)~, sloshed
    (water|paint|milk|over), hammered (gold|bronze|pewter|brass|steel|iron|nail|home|out|into|together|by the waves|by
    hail|by rain|tin|dulcimer), stoned (fruit|fruits|peaches|plums|walls), plastered (wall~|ceiling|arm|cottage|in
    posters|with)
  `,
}
