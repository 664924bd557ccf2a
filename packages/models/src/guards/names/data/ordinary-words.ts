/**
 * Ordinary words, first names and places that sound like a protected name of one word or are one letter away from one:
 * they are no slips of it. Found by reading a large English word list with the tables.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  absolute absolutes absoluty aeries aeryies aha alcatraz alias aliyah aliyahs altoies amazon amazons angley angly
  anita anthropology anthropologyies anthropologyy apple appleies appley applies apply applyies applyy aragon
  architect architects arcies arcy aristocrats asoka asteries atrocity attary attyies audit audits audrey augustine
  avengers backwater backwaters bailey baileyies baileysy baileyy bailies baldric baldrics baldricy baldy baldyy bambi
  banksies barberry barberryy barbery barbie barbies barclay bathing bating batting bayonet bayonets bayonety beadles
  beagles beards beaties beatrix bedroll bedrolls beetles bentley benton bidden billet billets bionicies birds
  bitcoiny bizarre bizarry blanca bleepies bleepy blipies blipy blockader blockaders bloomingdale bluy bono boondocksy
  boosies boosy boozey boozy boozyies boozyy bowy brampton bras brass brasses brazes briney brittney brolly brollyy
  buddings buffed bulgar bulgaria bullet bullets bummers buntings burgery burnery busies bussies bussy busy busyies
  busyy butterscotch buzzed buzzies buzzy caledonia callous campbell campinas camping caneies cannery cannons canon
  canton cantonal cantons cantony canvas canvases caraway caraways carawayy carrier carriers cartel cartels carter
  carters carties casey cassia cassias cassie castro casy cateries catersies catteries catteryies cattier catwomen
  ceases celeby cenobitey cenobity centralsies centralsy ceylon chaisey chameleon chameleons chancey chancy chancyies
  chancyy chaney changer changers changey channel channels chantey chanteys charmies charming chasey cheeries cheerio
  cheeriosy cheerioy cheri cherie cherries cherry cherryy chewy chewyies chewyy chippendale chopstick chopsticks
  churchies cinnamon cis citron citrons civic civics clanger clangersy clangery class classes clingers clipies clipy
  cloister cloisters cloney clop clops coffee coffees coffeey coffey coinery coley coleys coleyy colies collate
  collates collie collies colliey colliy colly colombo columbus coly concord concordies concords concordy confery
  congery conkery connedy conner converse conversey coons cora coralies cornery cornet cornets cornety corralies
  corralling corvettey corvetty counterstroke counterstrokes courses craven cravens crayolay cruelly crypto culvert
  culverts cuppa cuppas cures curs curses cuzco dale dales deceptions deckies deicer deicers delbert deliver delivers
  delivery dell denies denis dennis denyies diabolic diagonalies diagonally diagonallyies diagonallyy diagonaly
  diceies dickeyies dickeys dicksies dicties dinkies dirkies diskies dobies doby dockies doctorate doctorates
  donatello doney donies donnie donny dony doomsayer doomsayers dora dragonies dragoonies drake driest drowsey drowsy
  drowsyies drowsyy ducaty duckies dullards dunghill dunghills easeies easey easy easyies easyy eavey eavy economist
  eggsies elizabeth ellison elmo erickson eternal eternally eternallyy eternaly evanescencey evanescency evolution
  executor executors exon exons exorcise exorcises exorcism exorcisms exorcists exorcisty exorcisy externals faceties
  farrell feliney feliny felling fendy ferocious ferraro fillips finies finis finises finnyies firebox fireboxes
  flamenco flamencos flamingo flamingos flogger floggers florida flowies flowy fluttersy folders footlockers ford
  forgers forkies fragies frankfurter frankfurters fraser frazier frazzles freakies frockies fuggyies fugies fumbles
  gaines gap garfield garner garners gaza geeingy geiger gerard gerry ghastly ghastlyy gillie gillies gilliey gilliy
  gilly gloria glowworm glowworms gnashed gnashes goddard godfathers godfathery godiva golden goodies goofies gooies
  gookies gooksy goonsies goopies gorilla gorillas gorillay gotten gownies grahamies grahamy gramies gramy graveled
  gridlock gridlocks grimmer groovey grotius grout grouts groveler grovelers guides guinea guineas guises gunies
  gunnyies guvies hackney hackneys hallsies hallsy hamburgers hamlets handyman handymanies handymany harlequin
  harlequins harrows havoc healthy heellessy hellman helloy hendricks hennasy herbies herby heresy heresyy hermes
  heroine heroines hexesy heyies heyy hibachi hibachis hieies hiey hilty hobbies hobbits hobbitsy hobbity hockey
  holidaying holster holsters honesy horsey horseyy horsy hosier hosiers hugeies huggins hugies hugsies hulk hungies
  iceies icey icy icyies icyy immobile impies impy incredible isis ivies ivy ivyies ivyy javas jeep jellos jollies
  kasey keels kia kills kinglier kinsman kirby kobe kohly koontz krillies kryptonies ladybird ladybirds larking latham
  levees levies levyies lewis libber libbers liberator liberatories liberators liberatory lichtenstein liechtenstein
  likely likelyies likelyy lineagey lineagy lineal linkedies locked longies longings loves luffies lupiney lupiny
  lurchy lurid macdonald macdonalds maceratey maceraty machoies macies mackintosh macrons macros macrosy magey maggie
  maggoty maggotyy magi magic magics magies magiies magiy magnet magnetite magnetoy magnets magnety magy mainers
  maleficenty mammony mammoth mammoths mammothy mandala mandalas mangers manky mankyies mankyy manners manory manuela
  manumitted marcelino margot margret mario marion marlin marlins marmot marmots marmoty mascies masies massies matrix
  mcdonald mcdonough mcintosh mckinley mckinney mealies mealy mealyy megadeath megadeaths megaton megatons melisande
  melony mercedes merrill mesies messes messy messyy mesy metallic metallicy metroies mettley miffies mile miles miley
  milies millie millies milly mily minsters mizzen mizzens modern moderns moderny moleskin moleskinies moleskiny
  molters molties monkeyies monkeys monkies monsters moppets morosey mortisey mottley muensters muggle muggles munster
  muppet musters myles mysteries mysterious navaly newport nickelodeony nickies nicky nikkei nikki nisan norman
  normand normans offspringy oldmacdonald opensies opensy optimum optimums oracle outcast outcasts outlast outlasts
  owleties pagany palatine palatines palpating pamper pampersy pampery panoramic papers paranormal patron patrons
  patroon patroons paupers peepboy pepsy perkier philip phillips pilates plating playboyy pockies pokey pokeys pokeyy
  poky pokyies pokyy pollock polygon polygons popeies poppies porches primary professor professors protons pukka
  pumpers punished punishes quagmire quagmires quicksilver quote quotes rabbis rabbits racketeer racketeers rads
  railings ranee ranees raneey raney ranies rany rattlings redits refuters renters residence residences resident
  residenties residents residenty revel revolt ricardo rice rices rico riddle riddled riddles riddley rise rises
  rocketed rodrigo roiling roleies rolling rollings romans ronald rosalie rosalind rosalinda rosario roseann rosette
  rosettes routers roweling rowing rugrat rugratsy rugraty rumba rumbas safeties sakai salmon salmons sawedies
  scalding scarpies schies sciies scissor scissors scotland scrabbled scrabbler scrabblers scrabbley scrabbling
  scrabbly scramble scrambles scribble scribbles scythe scythed scythes scythey seaies seas seeies sees seizes
  shardies shareies sharkies sharpe sharpiey sharpiy sharpsies sharpy sheen sheenies sheeny sheenyy sheikh sheikhs
  shell sheller shelter shelters sheratan shhies shies shin shiney shinies shinnies shinny shinnyy shins shiny
  shinyies shinyy shostakovitch shyies sicko sickos simpson sis sises sitter sitters sizes skeleton skeletons
  sketchers sketches slimmer slimmers slowpokey slowpoky snatches sniffer sniffers snitches snoopies snoopyy solaries
  solomon soprano soulies souly spading spanks spartacus speedies speedy speedyy spidermen spiedies spiedy spiro
  squirties sshies stareies staries starkies starlet starlets starling starlings starsies starties steal steals steel
  steelieries steelies steels stiff stiffer stiffs still stills stoley stoly stormies stormsies stormsy stormy stormyy
  strongbox strongboxes suitory sullies sully sullyies sullyy superbly supermany supermen supported swarmies sweeper
  sweepers sweepies sweepy sweetie sweeties swifter swilling swipey swipy syriac tackies tangelo tangelos tardyies
  tattooies tattooing teaser teasers teenies telecastery telecom telecoms tenies terminator terminators terrified
  terrifies thenies thinkies thou thous ticktock tiffany tiger tigers timberlandy timothy timothyies timothyy titlist
  titlists tonery toniery torchies totey toties toty towedies towelsies towely toweries triple triples trowelies trump
  tulle tweedies tweeies tweeties tweets tweety twenties twineies twinies twining twiningy twinkle twinkles twinksies
  twinky twinning twinningy twinsies twirlers twitter undertake undertaken undertakers undertakes unicorn unicorns
  vale vales valkyrie valkyries veils vela velvet velvety velvetyy venty versaies vicing vicki vickie vicky viewies
  viewy vimies vimy vising vitamin vitamins waddled waddledies waddledy wader waders waitresses waken wakens wale
  wales walgreen walton wantons watcher watchers wayne weakies weaky weals weathers weavey weavy weeding weeing
  weekies weeks weeky weening weeping weepings weighies weighy weizmann wenties wenty westerns whale whales wheals
  wheedle wheedles wheels wheezing which whimies whimy whizkid whizzing whooper whoopers wicks wicky wigies wigy wiki
  wikiies wikis wikiy william williams wills wising witched witchery witches wither withers wivey wivy wobbles wombies
  womble womblesy wombley woolworth wrigglers wriggles wrigglesy wriggley wrigglyies wrigley yankee yankies yeahsies
  yeahsy yeasies yeasy yore zara zeppelin zeppelins zither zithers
  `
    .trim()
    .split(/\s+/),
)
