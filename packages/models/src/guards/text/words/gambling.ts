import type { WordTable } from '../word-table.ts'

/** Games of chance for money, and where and how they are played. */
export const gambling: WordTable = {
  category: 'gambling',
  terms: `
    (river|turn|flop|hole|community) card~, dealer~ (flips|turns|burns|shows|peeks|flipping|turning over) .. (card|
    cards|river|ace|king|hand), on the (slots|pokies|fruities|puggies|bandits|gee gees|horses online), accumulator~ ..
    (phone|football|fans|bookie*|match|weekend|odds|saturday|slip|winnings|five fold|goals)~, (football|weekend|
    saturday|five fold|winning|checking their|checking his) accumulator~, (chip|poker chip|casino chip) (stack|stacks|
    leader|leaders|count|rack|racks), (cash|high limit|ring|sit and go) (game|games|table|tables) .. (cards|chips|
    hundreds|bundles|poker|felt|dealer|bills|stakes), (hand*|rak*|count*|stack*|push*|trad*|cash*) (out|in|over|up)
    chips (at|on|to|for|across), (ace|aces|king|kings|queen|jack|ten|seven|pair|flop|river|hole cards|deuce)~ .. (green
    felt|red felt|felt|baize|casino table), (hand of cards|playing cards|cards|card game|dice) .. (revolver|pistol|gun|
    derringer)~ .. (money|coins|gold|cash|chips|banknotes|dollars|stakes|bills), (double|doubl*|triple|match*|boost|100
    percent|200 percent|first) . (your|first|any|the|on)? . deposit (bonus|match|offer)?, deposit (bonus|match|doubled|
    and (play|spin|win)), (live|real) (dealer~|croupier~|roulette|blackjack|baccarat|dealers tables), (no deposit|
    signup|sign up|reload|cashback|first deposit|risk free|new player|free bet) (bonus|offer|spins|bet|wager)~, free
    spin~, (spin|spins|spinning) (the|a|to|that|and) . (wheel)? (and|to|for)? . (win|cash|real money|jackpot|bonus
    cash|big prizes), (play|win|winning) . (real|big|instant) (money|cash) .. (game|games|online|now|app|spin*|slot*|
    jackpot|table*|card*|prizes)?, wager~, (real money|cash prize|for money) (slot|slots|game|games|gaming|play|
    dominoes|cards|mahjong), (progressive|mega|daily|million|grand|major|mini|rolling) (jackpot)~, (jackpot)~ (winner|
    ticket|counter|banner|sign|lights|flashing|machine|meter|prize|hit|wheel|room|party|advert|ad)~, roulette, black
    jack (table|dealer|hand|card)~, baccarat, craps, pai gow, sic bo, faro table, texas hold em, omaha hi lo, three card
    monte, punto banco, chuck a luck, slot machine~, fruit machine~, one armed bandit~, pokies, spinning reels, bet,
    bets, bettor~, sportsbook~, sports book~, sportsbet*, otb, parlay, point spread~, mega millions, euromillions,
    scratch (card|ticket|off)~, scratchcard~, scratcher ticket~, bingo (hall|parlor|parlour|night|for money)~, numbers
    racket, (rolling|throwing|shooting|roll|throw|playing) dice (for money|for cash|on .. (casino|craps|felt))?, dice
    (game|games) (for|with|in) (money|cash|an alley|the alley), cards for money, play~ cards for (money|cash), playing
    .. for money, dealer dealing cards, card shark~, high stakes (table|game|card|room)~, high roller (table|room|
    suite|lounge)~, gaming (chip|table|parlor)~, stack~ of (poker|casino|betting)? chips (on|at) (a|the)? (green|felt|
    table), all in with (chips|his chips|her chips), royal flush, straight flush, full house (cards|hand), (las vegas|
    macau|monte carlo|vegas) slot~, double or nothing, gambl*, casino*, faro (table|dealer|game|bank|layout)~, play~
    faro, (horse|horses|dogs|greyhound|race|races|fight|match|football|cock|cockfight|roosters|dog fight|dogfight|
    camel|boxing)~ .. odds, (cockfight|dogfight|dog fight|cock fight)~ .. (bet*|money|cash), bett* (man|men|kiosk|
    terminal|machine|ticket|stub|ring|parlour|parlor|advert|sign|slip)~, betslip~, trifecta, exacta, quinella,
    superfecta, acca, parimutuel, pari mutuel, ante up, high roller~, highroller~, card (sharp|shark|sharper|counter|
    counting|cheat)~, cardsharp~, card (dealer|dealing) .. (chips|felt), blackjack*, pit boss*, croupier*, wheel of
    fortune (spin|slot|game)~, spin~ (the|a) (wheel of fortune|lucky wheel|prize wheel|slot), lucky wheel~, slot (game|
    reel|cabinet|lever|player|hall|parlour|spin|app|icon|symbol|win)~, slot machines, slots, fruit machine*, fruities,
    puggy, bandit machine~, pokie~, pachislot~, pachinko*, video slot (machine|terminal|game)~, (777|triple seven|lucky
    seven|triple sevens|lucky sevens|lucky 7) .. (slot|reel|win|machine|coins)~, (mega win|big win|free spins|bonus
    spins|spin to win|bonus round)~, scratch* (card|ticket|game)~, scratchies, scratchie~, scratch and win, scratch
    offs, instant win (ticket|card)~, lotter*, lotto*, powerball*, euro millions, pools coupon~, football pools,
    sweepstake~, sweepstakes, numbers game, bingo (caller|hall|card for money|parlour|parlor|night|club|cash|prize)~,
    keno*, texas hold*, holdem, hold em (table|game|final|tournament|player)~, five card (stud|draw), seven card stud,
    caribbean stud, omaha hi, poker*, royal flush*, straight flush*, pair of aces (all in|chips), pocket aces, (dead
    mans|aces and eights) hand, aces and eights, bluff* .. (cards|chips|hand), pot (full)? of (chips|cash|money) ..
    (card*|table), (pile|piles|stack|stacks|heap|tower|mountain|rack)~ of (gaming|coloured|colored) chips, gaming
    chip~, chips (on|in|across|and cards on|stacked on|piled on) (a|the|red|black|green)? .. (felt|baize|number|pot|
    red|black|table limit), all (my|his|her) chips, all in (moment|hand|on), push* .. chips .. (all in|pot|center|
    centre|middle|table), green (felt|baize) .. (card|chip|dice|dealer)~, (card|chip|dice|dealer)~ .. green (felt|
    baize), (playing|play|plays|played|game of|games of|match of) .. (for money|for cash|for stakes|for high stakes|for
    real money|for coins|for wages|for gold|with money on|with cash on), (cards|dominoes|mahjong|backgammon|dice|pool|
    darts|checkers|chess|rummy|whist|marbles|golf|cribbage|mah jong|billiards|snooker) .. (for money|for cash|for
    stakes|for high stakes|money on the table|cash on the table|stakes), (money|cash|banknotes|bills|coins|gold) ..
    (card game|dice game|mahjong|card table), dice (game|games|players|thrower) .. (alley|street|money|cash|back room|
    gold|coins|soldiers|sailors), (throw*|roll*|shoot*) (the)? dice .. (money|cash|alley|bet*|stakes|gold|felt|tavern|
    coins), street dice, cee lo dice, cho han, fan tan, fantan, hazard dice, liars dice for money, crown and anchor, two
    up (game|coins|ring), chuckaluck, three card monte*, find the lady (scam|con|game), shell game (scam|con|hustle*|
    street|swindle|money), thimblerig*, cups and ball (scam|con|money), pool (hustler|shark)~, hustler~ .. (cards|pool|
    dice|money|cash), backroom (card|dice|game), back room (card|dice|game)~, underground (card|dice) (game|den|club|
    room|table)?, gaming (table|hall|house|floor|den|room with chips|parlour|machine|license|licence)~, betting*,
    bookie*, bet365, ladbrokes, paddy power, draftkings, fanduel, partypoker, betfair, betway, sportingbet, bwin,
    unibet, 1xbet, online bingo, (bellagio|caesars|mgm grand|venetian|wynn|monte carlo|macau|las vegas|vegas|atlantic
    city|reno) .. (slot*|bet*|high roller*)~, vegas (high roller|winner with chips|slot)~, los* (his|her|their|all his|
    all her) .. (savings|wages|rent money|money|shirt|house) .. (slot*|cards|bet*|horses|dice|table), win* (big|money|
    thousands) .. (slot*|cards|horses|dice|table|bingo), (esports|sport|sports|football|basketball|crypto|horse|dog|
    election|fantasy football) odds~, money on (red|black|number|the (horse|dog|fight|favourite|favorite|outsider)|a
    (horse|dog|fight|race)), place* .. stake, put* (money|cash|a tenner|fiver|twenty|it all|everything) on (a|the|red|
    black|number), odds (board|screen|ticker|display|boost|on a)~, (racing|race) (form|tip|tips|slip) .. (bet*|horse*),
    racing post, tipster~, double down (hand|table), house always wins, chips and (cards|dice|cash), cards and (chips|
    cash|money|dice|banknotes|gold coins), dice and (chips|cash|money|cards and), rigged (slot|game|dice|wheel|deck),
    loaded dice, marked cards, ace up (his|her|the|a) sleeve, cheating at (cards|dice), russian card den, (shell|
    thimble|thimbles|cup and ball|cups and ball|pea and thimble|find the lady|three card|three cup) (game|games|hustler|
    hustle|trick|monte|scam|con|rig|man|rigger)~ .. (hustl*|money|cash|bet*|street|con|punter*|scam|tourist*|stake*|
    wager*|cardboard|swindl*|crowd)?, find the lady, two up (game|school|coins)?, pitch and toss, chemin de fer, pontoon
    (game|for|table|players|hand), vingt et un, let it ride, three card brag, brag (game|school) for, (dog|greyhound|
    race|racing|trotting|harness|horse) (track|tracks|course) .. (bettor*|odds|stake*|slip*|ticket stub*|winnings),
    (turf accountant|william hill|paddy power|betfred|888casino|skybet|betmgm|pinnacle sports|bovada)~, (tic tac|
    ticktack|tick tack) (man|men), racing post .. (bet*|pen|pub), (racing|tip) (tip|tips|sheet)~ (bet*|odds|horse*)?,
    each way on, (ante post|starting price|odds on|long odds|short odds|live odds|match odds|fixed odds|best odds|
    boosted odds|odds boost|price boost|decimal odds|fractional odds|odds board|odds screen|odds table), (screens|
    board|boards|wall|list|display|screen|banner|site|app) of odds, odds (on (a|the) (screen|board|phone|horse|match)|
    of (ten|five|a hundred|twenty) to one|boost|flashing|chalked|slip|calculator), (cards|card|dice|dominoes|dominos|
    mahjong|mah jong|rummy|gin rummy|cribbage|backgammon|pool|snooker|darts|chess|checkers|draughts|whist|bridge|
    hearts|spades|euchre|brag|pontoon|coins|marbles|arm wrestling|bowling|golf|racing|conkers|pinball|solitaire|
    knucklebones|tiles|teen patti|hazard|cee lo|ludo|carrom|go fish|pigeon race|pigeon racing|cockroach race|frog race|
    camel race|snail race|arcade game|tongits) . (game|games|match|night|school|party|contest|tournament|players|
    playing|hustler|hustlers|hand)? .. (for money|for cash|for stakes|for pennies|for dollars|for coins|for gold|for
    banknotes|for real money|for drinks money|for high stakes|with money|with cash|with banknotes|with dollar bills|with
    stakes|with wads of|with piles of|with stacks of|with a pot|and cash|and money|and banknotes|and dollar bills|piles
    of cash|piles of money|stacks of cash|pile of cash|stack of cash|stacks of chips|pile of money|pile of coins|money
    on the table|cash on the table|stakes|banknotes|for his farm|for the (farm|deed|ranch)), (illegal|underground|
    clandestine|high stakes|secret|back room|backroom|backstreet|mob run|mafia|crooked|rigged|smoky|private|late night|
    prison|riverboat|saloon|basement|shady|seedy) . (card|dice|cards|gaming|mahjong|domino|dominoes|numbers|rummy) .
    (game|games|den|dens|room|rooms|parlour|parlor|table|tables|ring|racket|house|hall|club|joint|school|operation|
    shop|night)~, (card|cards|dice|gaming) (hustler|hustlers|sharp|sharps|sharper|shark|sharks|cheat|cheats|cheating|
    counter|counters|counting|den|dens|hall|hell|racket|ring|debt|debts|addict|addiction|syndicate|tournament cash|
    house|parlour|parlor|saloon|palace|resort|boat|barge|ship|cruise|lounge|licence|license|winnings|profits|floor|pit|
    cage|table|tables|spree|problem|helpline), gaming (table|tables|machine|machines|floor|hall|commission|licence|
    room|house|parlour|resort), (gaming|amusement) arcade .. (penny|coin pusher|fruit machine*|slot*), (coin|penny|2p|
    tuppenny) (pusher|pushers|falls|cascade|waterfall)~, (ace|aces|card|cards) (up|in) (his|her|the|their) sleeve~,
    marked (cards|deck), (dealer|dealers|pit boss)~ (dealing|deals|flipping|shuffling|spinning|raking|pushing|paying|
    collecting|sliding|turning|fanning|handing|at|in|with|behind) .. (cards|card|chips|wheel|felt|table|winnings|
    stakes|deck|players), (shuffl*|deal*) .. (cards|deck) .. (chips|felt|money|cash|dealer|stakes|high roller), (push*|
    rak*|stack*|throw*|toss*|slid*|mov*|scoop*|gather*|bet*|stak*|lay*|plac*|cash* in|count*|riffl*) .. (chip|chips|
    stack of chips|winnings|his stack|her stack|all in|pot) (in|forward|into|across|on|to|over|onto|at|from|toward*|up|
    in front)? .. (middle|pot|felt|table|red|black|green|number|card*|centre|center|dealer|all in), (go*|push*|shov*|
    moving|moves|went|bet*) all in, all in (shove|at|on|hand|moment|with), (chips|chip|piles of chips|stack of chips|
    tower of chips) (and|with|on|in|beside|next to|near) . (cards|card|dice|aces|felt|cash|deck|dealer|dollars|green
    felt|banknotes|playing cards|pot|whisky and cards), playing cards (and|with)? . (chips|stacks of money|piles of
    cash|dice and|cash|banknotes|dollar bills|money|revolver and), (aces|kings|queens|jacks) (full|high|over|up|
    cracked|all in|hand|and eights|in the hole)~, pocket (aces|kings|rockets|queens|pair), (dead mans|winning|losing|
    killer|last) (hand of cards|hand (at|of) (cards|poker|blackjack|baccarat|twenty one)), (full house|straight|flush|
    four of a kind|two pair|three of a kind) .. (cards|hand|chips|table|pot|fanned|felt|bet*|dealer|winning), (red|
    black|seventeen|zero|lucky number|number|evens|odd)~ .. (on the wheel), (money|cash|chips|everything|house|it all|
    savings|wages|shirt|rent) on (red|black|number|a horse|the horses|the dogs|the match|a long shot|the favourite|the
    big fight|a hand of), (place|placing|places|placed|put|putting|puts|make|making|makes|lay|laying|lays|take|taking|
    takes|collect*|win|wins|winning|lose|losing|lost|settle|settling|have|having|check*|track*|count*|hedg*|rais*|
    doubl*) . (a|an|his|her|their|the|all|some|last|big|my|of)? . (flutter|punt|stake|stakes|accumulator|odds|winnings
    on|money at|fortune at|house in (a|the) (card|poker)|money on (a|the|slot|horses|dogs|cards|roulette)), (lose|
    losing|loses|lost|win|winning|wins|won|squander*|blow*|blew|spend*|spent|throw* away|bet*|risk*|staking|stake) ..
    (money|cash|fortune|savings|wages|everything|shirt|house|rent|pension|farm|car|watch|wedding ring|life savings|
    inheritance|pay packet|million|millions|thousands|ranch) (on|at|in|away|over) (the|a|an|cards|horses|dogs|dice|
    bingo|sports|online|red|black) .. (horse|horses|dogs|cards|slots|tables|races|casino|machine|machines|pokies|wheel|
    poker|bet|bets|track|hand|roulette|roll|dice|bookies|fight|match|game|app|site)?, (spin|spins|spinning|spun|turn*)
    (the|a|of the|his|her) . (slot|reels|reel|wheel of fortune|fortune wheel|big six|lucky wheel|prize wheel|money
    wheel), (pull*|yank*|crank*|press*|hit*|play*|feed*|pump*|shov*|drop*) .. (lever|arm|button|buttons|coins|coin|
    quarters|pennies|tokens|money|pension|wages|notes|change)? .. (slot machine*|one armed bandit*|fruit machine*|coin
    pusher|vlt), one arm bandit~, (spinning|three|triple|matching|lining up|row of|lined up|lucky) . (sevens|cherries|
    lemons|bells|bars|7s|reels) (on|of|in|lining|lined|spinning|jackpot|slot|across|win*|and|machine)? .. (slot*|fruit|
    machine|reel*|jackpot|win*|casino|bandit|game|coins), (777|7 7 7|lucky 7s), reels spinning, (free|bonus|extra|daily|
    no deposit) (spin|spins|chips|coins|credits|scratch), (welcome|deposit|sign up|signup|match|first deposit|no
    deposit|reload) bonus, gaming (site|website|app|apps|requirement|requirements|slip|slips|platform|ad|ads|advert|
    adverts|banner|logo|tips|exchange|company|brand|sponsor|page|promo|promotion|offer|terminal|kiosk|stub|stubs|stand|
    stall|tent|windows|pool|market|booth|ring|receipt|screen|screens|table|machine|lounge|parlour|parlor|hall|den|
    house|counter|window|line|circle), (fantasy|sports|sport|football|e sports|esports|horse|race|racing|political|
    election|prop|in play|inplay|live|crypto|bitcoin|online|mobile|matched|spread|exchange|dog|greyhound|boxing|
    cricket|nba|nfl|ufc|darts|tennis|golf|virtual) . (odds|punting)~, satta, matka, teen patti, andar bahar, (mega
    millions|pools|thunderball|premium|numbers) . (ticket|tickets|slip|slips|draw|draws|ball|balls|numbers|winner|
    winners|machine|kiosk|booth|counter|results|cheque|check|coupon|coupons|stand|seller|vendor|terminal|win|fever|
    queue|shop|board|hall|syndicate)~, (numbered|winning|lucky|drawn) (balls|numbers|ticket|tickets) .. (draw*|
    millions|winner|tumbl*|machine|cheque|check|shop|corner|win*), scratch* (a|off|the|his|her|away|at) . (scratch
    card|ticket|tickets|card|cards|silver|panel|game|instant), (scratch card|scratch off|scratch ticket|scratchy card|
    scratch and win|scratcher|instant win|pull tab|pulltab)~, scratchers, pull tabs, bingo (hall|halls|night|nights|
    caller|callers|club|prize|prizes|cash|machine|players|dabber|dabbers|for|mecca|online|site|app|win|winner|winners|
    tickets|parlour|balls and cash|house|at the (club|hall|legion)|evening|session|bus|games for)~, (mecca|gala|cash|
    online|prize|tombola|pub|church hall|seaside|drag) bingo, housey housey, (cock|cocks|rooster|roosters|cockfight|
    cockfights|cockfighting|dog fight|dogfight|dog fights|fight|fights|bare knuckle|boxing|beetle|cricket|camel|pig|
    crab|rat|snail|duck|turtle|cockroach|spider|bull|pigeon|fish|snakes|street race|drag race|race)~ .. (stake*|waving
    (money|cash|notes|banknotes)|money chang*|cash chang*|banknotes|fistfuls of|wads of|odds), (waving|brandishing|
    clutching|holding|throwing|exchanging) .. (money|cash|notes|banknotes|bills|dollars|slips) .. (cockfight*|ring|
    fight*|track|race*|dog*|cock*|pit), (las vegas|vegas|macau|monte carlo|atlantic city|reno|monaco|sun city|riverboat|
    cruise ship|tropicana|bellagio|caesars palace|mgm|sands|venetian macau|mississippi) . (slot|high roller|high
    rollers|tables|gaming)~, (high|big|whale) (roller|rollers|stakes|stake)~, buy in (50|100|20|ten|fifty|twenty|
    hundred|of|poker|dollars|pounds|night|tournament|cash|100 dollars)?, hold em, (ante|antes|blinds|big blind|small
    blind|the flop|river card|flop) (up|in|and|of|card|cards|pot|chips|posted|comes|dealt), (bluff|bluffs|bluffing|
    bluffed) (at|with|in|his|her|opponent*|a|over) .. (cards|hand|table|chips|game|opponent*), (double|nothing|quits|
    all) or (nothing|quits|bust), (toss|flip|flipping|tossing) (a|the)? coin~ for (money|cash|stakes|the), coin toss
    (for (money|cash)), (roll|rolls|rolling|rolled|throw|throws|throwing|shoot|shoots|shooting|shake|shaking|blow|
    blows|blowing) (on|the|a|his|her|some|his lucky|loaded)? . (dice|die|bones)~ .. (money|cash|alley|felt|table|chips|
    bet*|luck|stake*|dollar*|banknote*|street corner|wall|pavement|crap*|soldiers|inmates|centurion*|prison|back room|
    gold|coins|saloon|bar|wins|lucky|high roller|gangster*|sailors), dice (players|game|games|shooters|shooter|table|
    tables|throwers) .. (alley|money|cash|street|coins|gold|stake*|soldiers|bet*|banknote*|dollar*|prison|tavern|back|
    sailors|pirates|saloon|gutter|corner|den), (loot box|lootbox|gacha|case opening|loot boxes|lootboxes)~, prediction
    market~ bet*, (slot|vlt|gaming|fruit|bandit) (machine|machines|terminal|terminals|parlor|parlour|parlours|parlors|
    hall|halls|room|lounge|cabinet|cabinets|reels|arcade|cafe|bar|pub|venue|night|site|tournament|games|game|balls|
    players|player|addict)~, slot machin*, jackpot*, fobt~, match fix* .. (bet*|cash|syndicate), totali*, tote, tic tac
    man, bookmak*, wager*, punter~, (play*|gambl*|stak*|wager*|game of|hand of|games of|risk*|los*|lost|win*|won|bet*)
    (cards|dice|poker|chess|a card game|a hand of cards|a game of cards|dominoes|dominos|mahjong|backgammon|rummy|whist|
    bridge|billiards|pool|snooker|a round of golf|marbles|a duel of cards|tarot) .. (for|with|over) (their|his|her|the|
    a|an|each others|my|your|all)? . (whole|entire|life|family|last|remaining|month of|weeks|ancestral|hard earned)? .
    (fortune|fortunes|estate|estates|savings|farm|farms|soul|souls|wages|inheritance|land|lands|horse|horses|deed|deeds|
    ship|ships|kingdom|ranch|ranches|pension|pensions|salary|salaries|gold coins|silver coins|plantation|castle|jewels|
    pocket watch|watches|wedding ring|car keys|cars|cattle|rent|paycheck|paychecks|pay packet|loot|treasure|doubloons|
    rubles|cigarettes|bottle caps|debts|wife|daughter), (card|cards|dice) (game|games|table|players|school) .. (fortune|
    fortunes|estate|savings|deeds|deed|wages|inheritance|souls|gold|doubloons|ranch|banknotes|pistols on the table|
    stakes), (gambl*|stak*|wager*|bet*|punt*|risk*) (away)? .. (his|her|their|the|a|an) . (whole|entire|life|last|
    family)? (fortune|estate|savings|farm|soul|wages|inheritance|land|horse|ship|kingdom|house|ranch|pension|salary|
    rent|paycheck|pay packet|shirt|dowry|coat|boots|purse|coins|coin|ring|watch|crown), (three|3) card (trick|tricks) ..
    (street|hustl*|mark|punter*|cash|con|crate|scam|box|tourist*|money)?, three card trick, (russian roulette) ..
    (money|bets|cash|stakes), (street|alley|pavement|backroom|dockside|barracks|tavern|inn) (dice|craps|card game|cards|
    gaming|mahjong), (dog|cock|bull|boxing|bare knuckle|wrestling|rat|beetle|spider|cricket) (fight|fights|match|bout|
    baiting|race) (with|for) (money|cash|bets|stakes|wagers) (on|changing hands|riding|in)?, money (changing hands|
    riding on) .. (fight|dogs|cock*|race|match|pit|ring|horse*|cards|bout), (wads|fistfuls|handfuls|rolls|bundles) of
    (cash|money|notes|banknotes|bills|pesos|dollars) .. (fight|pit|ring|race|racetrack|cockpit|dogs|roosters|cards|dice|
    bets|bookie|odds), (pesos|rupees|yen|roubles|rubles|dollars|pounds|euros|baht|dong|notes|coins) .. on (a|the)
    (fight|cockfight|race|dice|card|game|dogs|horses|next (card|throw|hand|roll)), (lucky|big|huge|mega|instant)
    (jackpot|payout|cash out)~, cash game~ .. (all in|table|player~|poker|chips|stakes|felt|hold), (all in) .. (cash
    game|poker|chips|felt|river card|stack)
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
      term: `cockfight~, dogfight~, dog fight~, cock fight~, greyhound~, racehorse~, jockey~, horse race~, race
        track, racetrack`,
      with: 'bet~, bets, betting, bookie~, bookmaker~, wager~, odds, tote, slip~, cash',
    },
  ],
  innocent: `
    (hydraulic|steam|solar|pressure|heat) accumulator~, river card~ (board|postcard), (security|rental|damage|holiday|
    tenancy|bank|mineral|silt|clay|house|bottle) deposit~, (bingo) .. (care home|nursing home|church hall fun|village
    hall|for fun|school|classroom|kids|family|library|matchsticks|chocolates|biscuits), (care home|nursing home|school|
    classroom|family|kids|retirement home)~ .. bingo (night|game|evening|afternoon)?, (fruit machine|machine) ..
    (press*|juic*|smoothie), roulette (curl*|wheel of hair|knife|cutter), (spin the|spinning the) wheel .. (yarn|wool|
    pottery|clay|bike), shin bet, the queens hand, the kings hand, (i|you|we|ill|id|my) bet, bet (you|that|between),
    (best|safe) bet~, slots (in|on|for|of|to), (circuit|motherboard|card|expansion|memory|mail|letter) slot~, (cat|back|
    scalp) scratcher~, scratcher (post|board|pad)~, poker (face|faced|straight|plant|flower|wood|work)~, red hot poker~,
    (fire|fireplace|hearth|coal|stove|brass|iron|steel|log) poker~, fire (tong|tongs) and poker, poker and tongs, poker
    next to the (fire|fireplace|hearth), roulette curve~, blackjack (oak|pine|tar)~, monte casino, monte cassino, bet
    lynch, alef bet, you bet, best bet~, safe bet, lotto (shoes|sportswear|boots|tracksuit)~, black jack (dog|pirate|
    chewing|sweets)~, gambling (awareness|prevention|helpline)~, potato chips, chips on (a|the) (table|plate), fish and
    chips, chocolate chips, tortilla chips, wood chips, paint chips, banana chips, corn chips, kale chips, faro
    (portugal|lighthouse|airport|island|beach)~, keno (hill|yukon|city)~, roulette (tool|wheel tool|curve~|cutter)~,
    (sewing|tracing|pastry|pattern|dressmaking|dressmakers|leather) roulette~, roulette wheel tool~, roulette wheel ..
    (sewing|dressmak*|pattern), sewing .. roulette, slots (in|on|for|of) (a|the) (wall|board|panel|toaster|door|floor|
    fence|metal|wood|helmet), coin slots, card slots, usb slots, time slots, memory slots, ram slots, expansion slots,
    ventilation slots, slots cut, lottery of birth, poker faced, poker dog~, (hearth|fire) (poker)~, pokeweed, jackpot
    (plum|apple), alphabet~, beta, bethlehem, betsy, betta, betty, beth, better, dominoes (set|tiles|falling|in a row),
    (red|black|green|potato|wood|ice|micro|computer|silicon|paint|chocolate|tortilla|nacho|fish and|bowl of|bag of|
    memory|oven|carrot|plantain|beet|apple|vegetable|salted|crispy) chips, chips and (dip|salsa|guacamole|fish|beans|
    gravy|egg|eggs|peas|vinegar), car dealer~, art dealer~, antique~ dealer~, dealer (showroom|ship), (greeting|
    birthday|christmas|post|tarot|index|business|credit|flash|memory|name|place|wedding|trading|pokemon|recipe) cards,
    (fruit|coffee|washing|sewing|vending|time|juice|ice cream|popcorn|candy|gumball|knitting|claw|x ray|ticket|pinball|
    weaving|slush) machine like, fruit machine like, (fruit) machine (juicer|peeler|press), totalit*, totall*, tote
    (bag|bags|shopper)~, canvas tote~, (leather|cotton|shopping|printed|beach|market|book|shoulder|straw|quilted)
    tote~, total*, pontoon (bridge|bridges|boat|boats|dock|jetty|plane)~, floating pontoon~, (marina|lake|river|harbour|
    swim|swimming) pontoon~, (ace|aces|king|queen) (up (his|her) sleeve tattoo), magician~ .. (card|cards|ace|sleeve),
    card (trick|tricks|magician|house|tower)~, house of cards, (card|family|board|children|kids|evening) (game|games)
    (at|with|for|by|on|in) . (family|kids|children|fun|grandma|christmas|friends|the (fire|garden|caravan|kitchen)|
    camping|school|table), (raffle|tombola|fete|charity) .. (ticket|tickets|prize|prizes|stall), scratch (the|a|his|
    her|its|off) . (head|ear|ears|back|chin|surface|post|paint|record|itch|belly|nose|dog|cat|wall|door|furniture),
    scratching (post|his|her|its|a|the|behind|an), (cat|dog|chicken|hen|kitten|bear)~ .. scratch*, (claw|prize|
    spinning|colour|color|pottery|potters|ferris|water|cart|steering|bicycle|catherine|spin|prayer|ships|hamster|bike|
    cheese|mill|cog) wheel~, spin~ (the|a) . (wheel|globe|top|plate|plates|yarn|wool|vinyl|record|bottle|pottery wheel|
    basketball|hula hoop|coin|fidget spinner|potters wheel|bicycle wheel), odds and ends, against all odds, at odds,
    (penny|pennies) (black|farthing|loafers|lane|sweets), penny falls waterfall, waterfall~, (dice|die) (on (a|the)
    (board|table|map)|tower|bag|tray|set|cup|in a (board|role)), (board|tabletop|role playing|roleplaying|rpg|dungeons|
    d20|yahtzee|monopoly|ludo|warhammer|fantasy|maths|teaching|wooden|foam|polyhedral|giant|fuzzy|furry|snakes and
    ladders|toy|children*|family|kids|board game|story) .. dice, dice .. (board game|rpg|tabletop|dungeons|yahtzee|
    monopoly|role playing|maths lesson|snakes and ladders|meeples|vegetables|onion*), stack~ of (chips|crisps|coins),
    (chips|chip) and (dip|salsa|fish|guacamole|beans|vinegar|gravy|ketchup|curry|beer), (fish|potato|tortilla|corn|
    chocolate|wood|paint|computer|micro|silicon|banana|kale|plantain|oven|cheesy|soggy|golden|crispy|salted|thick cut) .
    (chip|chips)~, blinds (up|and|down|in), (window|venetian|roller|roman|vertical) blinds, river card~ (board), stakes
    (in the (ground|garden)|and twine|for (tomatoes|plants)), (tomato|garden|wooden|tent|vampire|sweep) stake~, bets
    (the|family), sure bet~, alphabet*, flutter* (of|by|wings|butterfly|flag|leaves|petals|eyelashes)~, punt~ (on|
    along|down) (the|a) (river|cam|cherwell|backs|water|canal), (cambridge|oxford|wooden|river) punt~, punting, punters
    (on the cam|on the river|in boats), (turn*|pull*|press*|push*) (the|a) (lever|button|arm|handle) .. (coffee|
    espresso|machine|door|tap|elevator|lift|lathe|crane|train|vending), (amusement|video game|retro|game|gaming|
    pinball|seaside|80s) arcade~, gaming (chair|pc|setup|desk|room|headset|mouse|keyboard|laptop|console|monitor|table
    for dungeons|night with|controller), (video|board|computer) gaming, lucky (cat|charm|clover|horseshoe|dip|number|
    penny|star|dog|day|bamboo|coin), welcome bonus, (lottery|gambling|betting|jackpot) (free), fan tan alley, live
    (casino royale), monte carlo (rally|harbour|simulation|tennis|grand prix|yachts|marina|skyline), punter~ (on|in)
    (the|a) (cam|river|boat), russian roulette, card table~ (with|for|at|in) .. (tea|lunch|puzzle|family|garden|
    children), folding card table~, card (table|house|tower)~ with, lottery of (colour|color|life|birth)~, (toaster|
    toast|bread|letter|vent|time|letterbox|landing|takeoff|gate|drill|cable|tape|disk|disc|ram|sim|usb|spell|inventory|
    schedule|airport|booking|appointment|ventilation|drawer|camera|weapon|vertical|horizontal|keyhole|parking|loom)
    slots, toast slots, slots (cut|drilled|carved|milled) in, (blackjack) (oak|tree|gum|sweets|candy|chewing|liquorice|
    and fruit salad|chew~|hickory|grove|pershing|ketefian|seam|moth|cosh)~, poker (by|beside|near|against|in) (a|the|an)
    (fire|fireplace|hearth|stove|grate|forge|coals|iron), (stir*|rak*|prod*|stok*|pok*) the (fire|embers|coals|logs) ..
    poker~, (fire|fireplace|hearth|blacksmith~|forge|companion set|tongs|andiron~|coal|stove|brass|iron|wrought iron)
    poker~, poker~ (and|with) (tongs|shovel|bellows|brush), tongs and poker~, poker~ .. (tongs|bellows|hearth|companion
    set|fireplace|embers), pokerwork*, poker (straight|stiff|dice tower), (punter|punters) .. (river|thames|cam|
    cherwell|boat|boats|boater~|oxford|cambridge|pole|flat boats|food truck|queue~|queueing|queuing|market|stall|bar
    queue|festival|bookshop|theatre|football|ball|nfl|gridiron|kick*|field|stadium), (river|thames|cam|cherwell|oxford|
    cambridge|football|american football|nfl|rugby|bar|theatre|festival|food|market) .. punter~, baccarat (crystal|
    glass|chandelier~|vase~|rose~|rouge|paperweight~|decanter~|france|museum), (crystal|rose|chandelier) .. baccarat,
    lotto (sport~|sports|shoes|trainers|jersey|kit|boots|kids|for (kids|children|toddlers)|picture), (picture|children~|
    childrens|kids|toddler~|animal) lotto, two up two down, (mr|mrs|david|house|gable|craftsman) gamble house, gamble
    (house|mansion|plantation), proctor and gamble, procter and gamble, odds on .. (success|rain), pit boss (grill|
    smoker), rolling dice tattoo, tote (that|the|bag|bags|bale), tote~ bag~, (canvas|cotton|shopping|market|beach)
    tote~, double or quits (quiz|sign), numbers game (show|for (kids|children)|on (a|the) (phone|tablet)), jackpotting,
    jackpot (of|junction|nevada|trees|tomatoes|lime), hit the jackpot (with|of) (a|the|strawberries|berries|mushrooms),
    bingo (for (kids|toddlers|children|beans|the road|baby)|card for (a|the|kids)|with (kids|children|beans|sweets|
    grandma)|the (dog|clown|puppy)|is his name|bluey|dog), (road trip|baby shower|birdwatching|bird|nature|bug|travel|
    classroom|alphabet|bridal shower|wildlife|kids|picture|car|plant|phonics|book) bingo (card|game|for|sheet|night)?,
    bingo night .. (kids|children|school|library|beans|care home biscuits), wheel of fortune (tarot|card|in stained
    glass|medieval|manuscript|window|miniature), tarot .. wheel of fortune, (for (fun|matchsticks|buttons|beans|sweets|
    points|smarties|pennies chocolate|chocolate coins|charity only|bragging rights)) .. (poker|blackjack|roulette|bingo|
    cards|dice), (poker|blackjack|bingo|roulette|cards|dice|craps) .. for (fun|matchsticks|buttons|beans|sweets|
    smarties|chocolate coins|jelly beans), bluff~ charge~, betsy, bet (your|hedg*), bets (are off|off), all bets are
    off, a safe bet, (best|safe|good|sure) bet, parlay (vous|with the pirates), raffle*, tombola*, playing cards with
    gold, notes on a card, gold edged playing cards
  `,
}
