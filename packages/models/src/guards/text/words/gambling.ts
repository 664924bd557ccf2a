import type { WordTable } from '../word-table.ts'

/** Games of chance for money, and where and how they are played. */
export const gambling: WordTable = {
  category: 'gambling',
  terms: `
    casino, casinos, gamble, gambles, gambled, gambler~, gambling, poker, roulette, blackjack,
    black jack (table|dealer|hand|card)~, baccarat, craps (table|game|player|dice)~, playing craps, craps, keno,
    pachinko~, pai gow, sic bo, faro table, texas hold em, texas holdem, hold em poker, video poker, omaha hi lo,
    three card monte, punto banco, chuck a luck, slot machine~, slots (machine|player|casino|game|parlor|parlour)~,
    (playing|online|vegas|play) slots, slot jackpot~, fruit machine~, one armed bandit~, pokies, pokie machine~,
    jackpot~, spinning reels, bet, bets, betting, bettor~,
    (place|placing|placed|places) (a|his|her|their|big)? (bet|wager)~, bookie~, bookmaker~, sportsbook~,
    sports book~, sports bet~, sportsbet*, betting (slip|shop|odds|app|office|site|window|counter)~, wager, wagers,
    wagered, wagering, tote board~, off track betting, otb, parlay, spread betting, horse race bet~, point spread~,
    (dog|horse|greyhound) (racing|race) (bet|betting|wager|gambling|gambler|bookmaker|bookie)~, lottery, lotteries,
    lotto, powerball, mega millions, euromillions, scratch (card|ticket|off)~, scratchcard~, scratcher ticket~,
    lottery (ticket|ball|draw|machine|winner)~, bingo (hall|parlor|parlour|night|gambling|for money)~,
    numbers racket, (rolling|throwing|shooting|roll|throw|playing) dice (for money|for cash|on .. (casino|craps|
      felt))?, dice (game|games|gambling) (for|with|in) (money|cash|an alley|the alley), cards for money,
    play~ cards for (money|cash), (playing|betting|bet) .. for money, dealer dealing (cards|blackjack),
    (card|croupier|casino) shark~, croupier~, high stakes (table|game|card|poker|room|bet|gambling)~,
    high roller (table|room|casino|suite|gambler|lounge)~,
    poker (chip|table|night|player|tournament|game|hand|room|card|set)~,
    casino (chip|table|floor|game|night|dealer|token)~, gaming (chip|table|parlor)~, betting chip~, stack~ of (poker|
      casino|betting)? chips (on|at) (a|the)? (green|felt|table|casino), all in with (chips|his chips|her chips),
    royal flush, straight flush, full house (cards|poker|hand),
    (las vegas|macau|monte carlo|vegas) (casino|gambling|gambler|slot)~, double or nothing,
    wheel of fortune (casino|bet|gambling),
    gambl*, casino*, faro (table|dealer|game|bank|layout)~, play~ faro,
    (horse|horses|dogs|greyhound|race|races|fight|match|football|cock|cockfight|roosters|dog
    fight|dogfight|camel|boxing)~ .. (bet|bets|betting|bettor~|wager*|bookie~|bookmaker~|punter~|odds), punter~ ..
    (race*|bet*|track|bookmaker*|bookies), (cockfight|dogfight|dog fight|cock fight)~ .. (bet*|money|cash|wager*),
    bett* (man|men|kiosk|terminal|machine|ticket|stub|ring|parlour|parlor|advert|sign|slip)~, betslip~, trifecta,
    exacta, quinella, superfecta, accumulator bet~, acca, tote (board|ticket|window|betting)~, totalisator,
    parimutuel, pari mutuel, ante up, high roller~, highroller~, card (sharp|shark|sharper|counter|counting|cheat)~,
    cardsharp~, card (dealer|dealing) .. (casino|chips|felt), blackjack*, pit boss*, croupier*, roulette wheel~, wheel
    of fortune (spin|slot|casino|game)~, spin~ (the|a) (roulette|wheel of fortune|lucky wheel|prize wheel|slot), lucky
    wheel~, (slot|slots) (game|reel|cabinet|lever|player|hall|parlour|spin|app|icon|symbol|win)~, slot machines,
    slots, penny slots, fruit machine*, fruities, puggy, bandit machine~, poker machine~, pokie~, pachislot~,
    pachinko*, video (poker|slot|lottery) (machine|terminal|game)~, (777|triple seven|lucky seven|triple sevens|lucky
    sevens|lucky 7) .. (jackpot|slot|reel|win|machine|coins)~, (jackpot|mega win|big win|free spins|bonus spins|spin
    to win|bonus round)~, scratch* (card|ticket|lottery|game)~, scratchies, scratchie~, scratch and win, scratch offs,
    instant win (ticket|card)~, lotter*, lotto*, powerball*, euro millions, national lottery, pools coupon~, football
    pools, raffle (gambling|casino), sweepstake~, sweepstakes, numbers game, bingo (caller|hall|card for
    money|parlour|parlor|night|club|jackpot|cash|prize|gambling)~, keno*, texas hold*, holdem, hold em
    (table|game|final|tournament|player)~, five card (stud|draw), seven card stud, stud poker, strip poker game,
    caribbean stud, omaha (poker|hi), (world series|wsop|wpt) .. poker, poker*, royal flush*, straight flush*, pair of
    aces (all in|chips|poker), pocket aces, (river|flop) card poker, (dead mans|aces and eights) hand, aces and
    eights, bluff* .. (cards|poker|chips|hand), pot (full)? of (chips|cash|money) .. (card*|poker|table),
    (pile|piles|stack|stacks|heap|tower|mountain|rack)~ of (poker|casino|betting|gaming|gambling|coloured
    betting|roulette|coloured|colored) chips, (casino|poker|roulette|gaming|betting|gambling|blackjack) chip~, chips
    (on|in|across|and cards on|stacked on|piled on) (a|the|red|black|green)? ..
    (felt|baize|roulette|number|casino|pot|red|black|table limit), all (my|his|her) chips, all in
    (moment|bet|hand|poker|on), push* .. chips .. (all in|pot|center|centre|middle|table), green (felt|baize) ..
    (card|chip|dice|dealer)~, (card|chip|dice|dealer)~ .. green (felt|baize), (playing|play|plays|played|game of|games
    of|gambling|match of) .. (for money|for cash|for stakes|for high stakes|for real money|for coins|for wages|for
    gold|with money on|with cash on|with bets),
    (cards|dominoes|mahjong|backgammon|dice|pool|darts|checkers|chess|rummy|whist|marbles|golf|cribbage|mah
    jong|billiards|snooker) .. (for money|for cash|for stakes|for high stakes|money on the table|cash on the
    table|stakes|gambl*|bets|betting), (money|cash|banknotes|bills|coins|gold) .. (card game|dice
    game|poker|mahjong|betting|bet|card table), dice (game|games|players|thrower) .. (alley|street|money|cash|back
    room|gold|coins|soldiers|sailors|cash), (throw*|roll*|shoot*) (the)? dice ..
    (money|cash|alley|casino|bet*|stakes|gold|felt|craps|tavern|coins), street (dice|craps), shooting craps, cee lo
    dice, cho han, sic bo, fan tan, fantan, hazard dice, liars dice for money, crown and anchor, two up
    (game|coins|ring), chuck a luck, chuckaluck, three card monte*, find the lady (scam|con|game), shell game
    (scam|con|hustle*|street|swindle|money), thimblerig*, cups and ball (scam|con|money), pool (hustler|shark)~,
    hustler~ .. (cards|pool|dice|money|cash), backroom (card|poker|dice|gambling|game), back room
    (card|poker|dice|gambling|game)~, underground (card|poker|dice|gambling|casino) (game|den|club|room|table)?,
    gaming (table|hall|house|floor|den|room with chips|parlour|machine|license|licence)~, gambling*, betting*,
    bookmaker*, bookies*, bookie*, bet365, ladbrokes, paddy power, william hill betting, draftkings, fanduel,
    pokerstars, partypoker, betfair, betway, sportingbet, bwin, unibet, 1xbet, online
    (betting|slots|gambling|roulette|bingo|poker|casino|bookmaker), (bellagio|caesars|mgm grand|venetian|wynn|monte
    carlo|macau|las vegas|vegas|atlantic city|reno) .. (casino|gambl*|slot*|roulette|poker|bet*|croupier|high
    roller*)~, casino royale (table|scene), riverboat gambl*, vegas (high roller|winner with
    chips|slot|craps|jackpot)~, los* (his|her|their|all his|all her) .. (savings|wages|rent money|money|shirt|house)
    .. (slot*|cards|roulette|bet*|horses|poker|blackjack|dice|casino|table), win* (big|money|thousands) ..
    (slot*|cards|roulette|horses|blackjack|dice|casino|table|lotter*|bingo),
    (esports|sport|sports|football|basketball|crypto|horse|dog|election|fantasy football)
    (bet|bets|betting|gambling|wager|bookmaker|casino|odds)~, loot box gambl*, money on (red|black|number|the
    (horse|dog|fight|favourite|favorite|outsider)|a (horse|dog|fight|race)), place* .. (bet|bets|wager|wagers|stake)
   , put* (money|cash|a tenner|fiver|twenty|it all|everything) on (a|the|red|black|number), odds
    (board|screen|ticker|display|boost|on a)~, betting odds, (racing|race) (form|tip|tips|tipster|slip) ..
    (bet*|bookmaker*|horse*), racing post, tipster~, double down (blackjack|bet|hand|table), even odds bet, house
    always wins, chips and (cards|dice|cash), cards and (chips|cash|money|dice|banknotes|gold coins), dice and
    (chips|cash|money|cards and), rigged (slot|roulette|game|dice|wheel|deck), loaded dice, marked cards, ace up
    (his|her|the|a) sleeve, cheating at (cards|dice|poker|roulette|blackjack), russian card den
  `,
  inContext: [
    { term: 'dice', with: 'casino, money, cash, bet~, craps, gambl*, felt, vegas, alley, stakes, chips' },
    { term: 'chips', with: 'dealer, felt, cards, blackjack, all in, ante, stakes' },
    { term: 'cards', with: 'gambl*, cash, money, stakes, casino, chips, dealer' },
    { term: 'bingo', with: 'money, hall, gambl*, jackpot, cash, prize' },
    { term: 'all in, high roller~, odds', with: 'casino, bet~, chips, cards, dealer, poker, vegas, gambl*' },
    {
      term: 'faro',
      with: 'saloon~, dealer~, cards, bandits, cowboy~, gold, gambl*, table, playing, wild west, outlaw~',
    },
    {
      term: 'mahjong, dominoes, baccarat, rummy, backgammon',
      with: 'money, cash, stakes, bet*, gambl*, banknotes, wager*',
    },
    {
      term: 'dealer~, chips, felt, baize',
      with: 'croupier~, blackjack, roulette, casino, poker, ante, shuffling cards, stakes, dice, aces',
    },
    {
      term: 'dice',
      with: 'gold coins, stakes, sailors, soldiers gambling, tavern, thrown, back alley, banknotes, dollars, wages',
    },
    {
      term: 'cards',
      with: 'stakes, banknotes, dollars, gambl*, saloon, revolver on the table, whisky, cigar smoke, cheat*, hustler~',
    },
    {
      term: 'cockfight~, dogfight~, dog fight~, cock fight~, greyhound~, racehorse~, jockey~, horse race~, race track, racetrack',
      with: 'bet~, bets, betting, bookie~, bookmaker~, wager~, odds, tote, slip~, cash',
    },
  ],
  innocent: `
    poker (face|faced|straight|plant|flower|wood|work)~, red hot poker~,
    (fire|fireplace|hearth|coal|stove|brass|iron|steel|log) poker~, fire (tong|tongs) and poker, poker and tongs,
    poker next to the (fire|fireplace|hearth), roulette curve~, blackjack (oak|pine|tar)~, monte casino,
    monte cassino, bet lynch, alef bet, you bet, best bet~, safe bet, lotto (shoes|sportswear|boots|tracksuit)~,
    black jack (dog|pirate|chewing|sweets)~, gambling (awareness|prevention|helpline)~, potato chips,
    chips on (a|the) (table|plate), fish and chips, chocolate chips, tortilla chips, wood chips, paint chips,
    banana chips, corn chips, kale chips, faro (portugal|lighthouse|airport|island|beach)~, keno (hill|yukon|city)~,
    roulette (tool|wheel tool|curve~|cutter)~, (sewing|tracing|pastry|pattern|dressmaking|dressmakers|leather)
    roulette~, roulette wheel tool~, roulette wheel .. (sewing|dressmak*|pattern), sewing .. roulette, slots
    (in|on|for|of) (a|the) (wall|board|panel|toaster|door|floor|fence|metal|wood|helmet), coin slots, card slots, usb
    slots, time slots, memory slots, ram slots, expansion slots, ventilation slots, slots cut, lottery of birth, poker
    faced, poker dog~, (hearth|fire) (poker)~, pokeweed, jackpot (plum|apple), alphabet~, beta, bethlehem, betsy,
    betta, betty, beth, better, dominoes (set|tiles|falling|in a row),
    (red|black|green|potato|wood|ice|micro|computer|silicon|paint|chocolate|tortilla|nacho|fish and|bowl of|bag
    of|memory|oven|carrot|plantain|beet|apple|vegetable|salted|crispy) chips, chips and
    (dip|salsa|guacamole|fish|beans|gravy|egg|eggs|peas|vinegar), car dealer~, art dealer~, antique~ dealer~, dealer
    (showroom|ship),
    (greeting|birthday|christmas|post|tarot|index|business|credit|flash|memory|name|place|wedding|trading|pokemon|recipe)
    cards
  `,
}
