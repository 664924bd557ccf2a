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
    wheel of fortune (casino|bet|gambling)
  `,
  inContext: [
    { term: 'dice', with: 'casino, money, cash, bet~, craps, gambl*, felt, vegas, alley, stakes, chips' },
    { term: 'chips', with: 'dealer, felt, cards, blackjack, all in, ante, stakes' },
    { term: 'cards', with: 'gambl*, cash, money, stakes, casino, chips, dealer' },
    { term: 'bingo', with: 'money, hall, gambl*, jackpot, cash, prize' },
    { term: 'all in, high roller~, odds', with: 'casino, bet~, chips, cards, dealer, poker, vegas, gambl*' },
  ],
  innocent: `
    poker (face|faced|straight|plant|flower|wood|work)~, red hot poker~,
    (fire|fireplace|hearth|coal|stove|brass|iron|steel|log) poker~, fire (tong|tongs) and poker, poker and tongs,
    poker next to the (fire|fireplace|hearth), roulette curve~, blackjack (oak|pine|tar)~, monte casino,
    monte cassino, bet lynch, alef bet, you bet, best bet~, safe bet, lotto (shoes|sportswear|boots|tracksuit)~,
    black jack (dog|pirate|chewing|sweets)~, gambling (awareness|prevention|helpline)~, potato chips,
    chips on (a|the) (table|plate), fish and chips, chocolate chips, tortilla chips, wood chips, paint chips,
    banana chips, corn chips, kale chips, faro (portugal|lighthouse|airport|island|beach)~, keno (hill|yukon|city)~
  `,
}
