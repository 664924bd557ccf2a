/**
 * Ordinary words, first names and places that sound like a protected name of one word or are one letter away from one:
 * they are no slips of it. Found by `tools/find-ordinary-words.ts`.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  abbas absolute absolutes actinia actinias activises activizes aeries aha alcatraz alias aliya aliyah aliyahs aliyas
  amazon amazons amtrac amtrack amtracks amtracs anita anthropologies anthropology apple appley applies apply aragon
  architect architects arietta ariettas ariette ariettes aristocrats arsey arsis arsy asoka asteria asterias asterid
  asterids atrocity audit audits audrey augustine autocade autocar autocars avengers aventure aventures backwater
  backwaters bailees bailers bailey bailies baillies baillis baldie baldric baldrics baldy ballclays bambi barberry
  barbie barbies barbola barbolas barclay barleys bathing bating batswing batswoman batting battings batwomen baudrick
  baudricks bawleys bayonet bayonets beadles beagles beards beatless beatrix bedrail bedrails bedral bedrals bedrid
  bedroll bedrolls beetles beladied bentley benton bibber bibbers bidden billabongs billet billets birds bitless
  bizarre bizarres blackcock blackcocks blanca blinger blockader blockaders blooey blooie bloomingdale boing boings
  bonings bonnocks bono boondock boozey boozy botas bousy bowy boying brampton bras brases brass brasses brazes
  brionies briony brittling brittney brolly bryonies bryony buba bubas bubba bubbas buckbean buckbeans buddings buffed
  buffings buggings buik buiks bulgar bulgaria bulgers bulkers bullers bullet bullets bullings bummers buntings
  burnings busies busings bussings busy butling butterscotch buyings buzzed buzzings buzzy cacodaemon cacodaemons
  caledonia callous calvers camas camases camass campbell campinas camping campings campion campions camuses cannery
  cannons canon cantier cantina cantinas canton cantonal cantons canvas canvases canzona canzonas caraway caraways
  carman carnier carraway carraways carrier carriers cartel cartels carter carters casey cassena cassenas cassia
  cassias cassie cassinas cassine cassines cassino cassinos cassis castral castro catteries cattier ceas ceases ceazes
  cees cerci cercis cervelas ceylon chalah chalahs challa challah challahs challas chameleon chameleons chancey chancy
  chaney changer changers channel channels chantey chanteys charming chaumer chaumers cheerio cheeros cheri cherie
  cherries cherry chevies chewy chikara chikaras chippendale chopstick chopsticks cinnamon cinnamons cis citer citers
  cither cithers citron citrons civic civics clanger clangors clartier class classes clingers clippie clippies
  cloister cloisters clop clops clypei clyster clysters coenobite coenobites coffee coffees coffey coffing coley
  coleys colies collate collates collie collies colly colombo columbous columbus coly compast concord concorded
  concords conner conners converges converse conversed converser conversers converses conversos coons cora coralline
  corallines corallite corallites cornet cornets cornett cornetti cornetts cornuto cornutos corolline corralling
  cortina cortinas corvet corveted corvets corvetted counterstroke counterstrokes courages cours courses crapola
  crapolas craven cravens creesh creeshes cronk cruds cruells cruelly crypto cryptos cullers culters culver culvert
  culverts cuppa cuppas cures currs curs curses curtana curtanas cuzco dagoba dagobas dale dales deceptions deicer
  deicers delbert deliver delivers delivery dell denies denis dennis dhobi dhobis diabolic diabolises diabolizes
  diagonally dicer dicers dickeys dickie dickier dickiest dinkies dishonorer dishonorers dishonoured disman dismans
  dizzards dobbie dobbies dobie dobies doby doctorate doctorates donatello donee donees donnee donnees donnie donnies
  donny doomsayer doomsayers dora draconites dragonise dragonises dragonize dragonizes drake driest drowsy druse
  druses druze duckies dullards dunghill dunghills easies easy economist elizabeth ellison elmo embracer embracers
  erickson eternal eternally eurythmic eurythmies evolution evolutions executor executors exon exons exorcise
  exorcises exorcism exorcisms exorcists externals facer facers facetiae fano fanos farfetched farrell felling
  fellings fendy fenman ferocious ferrara ferraro fillips fimble finis finises finners firebox fireboxes fivefinger
  flagless flamenco flamencos flamingo flamingos flintstone flogger floggers florida flowy foci fogger foggers folders
  footlockers ford forgers fozy frankfurter frankfurters fraser frazier frazzles frigger friggers frogged froggery
  froggier fugies fumbles furioso furiosos gaines galactoses galette galettes gap garfield garner garners gasfields
  gasher gast gasts gaza geiger generalia gerard gerry ghastly ghillie gilets gillet gillets gillie gillies gilly
  girnier gitanas gitanos gloria glorias glowworm glowworms gluiness gluinesses gnashed gnashers gnashes goddard
  godfathers godiva golden goldens golem golems goobies goodier goodies gooeyness gooiness gooinesses goolies goombah
  goombahs gooneys goonier gooniest goories goosies gorilla gorillas gotten grammas grammes graveled graveless
  gravelled gridlock gridlocks grimmer grotius grout grouts groveler grovelers groveller grovellers guggle guggles
  guides guiles guinea guineas guises gumminess gunnies hackman hackney hackneys halley halleys hamburgers hamlets
  handyman harlequin harlequins harrows havoc havocs healthy hellbox hellboxes hellman hendricks hennery herby heresy
  hermes heroine heroines hetmans hibachi hibachis hins hobbies hobbits hockey hockeys hoister hoisters holidaying
  holster holsters horsey horsy hosier hosiers huggier huggiest huggins hulk icey icy immobile impi impies impis
  incredible ingesta ironside ironsides isis issei isseis ivies ivy iwi javas jeep jellos jetfoil jetfoils jetons
  jetsoms jettons jollies kaamas kaccha kacchas kalpis kalpises kamas kanthas kasey kazi kazis kecking keeler keelers
  keels khazi khazis kia kickstarted kills kindler kindlers kingle kingles kinglet kinglets kinglier kinsman kirby
  kobe koontz kora koras lackers ladybird ladybirds lamister lamisters lanknesses larking latham levees levies lewis
  lewises libber libbers liberator liberators liberatory libers lichtenstein liechtenstein likely lilos lineal locked
  loginess loginesses logography loids longies longings longlines longness longnesses looniness loriots loves lumines
  lurid lutein luteins luthier luthiers lysin lysins macdonald macdonalds macies mackintosh macrons macros maggie
  maggies maggoty magi magic magics magnes magneses magnesite magnesites magnet magnetite magnetites magneton
  magnetons magnetos magnets mahoes maigre maigres mainers maledicent maloti mammoth mammoths manas mandala mandalas
  mandola mandolas mangers manky manners manoaos mansonry manuela manumitted marcelino marcelling margot margret mario
  marion marlin marlins marlite marlites marmot marmots matrix matross matrosses mcdonald mcintosh mckinley mckinney
  mealie mealies mealy megadeath megadeaths megaron megarons megaton megatons melisande menads mercedes merel merell
  merells merels merrill meseems mesels messes messy metallic metallics metamorphous mico micos mielie mielies mile
  miles mille milles millie millies milly minimoto minimotos minimuses minsters mistered mizen mizens mizzen mizzens
  modena modenas modern moderne modernes moderns moleskin moleskins molters monkeys monsters montanto montantos
  montres moppets morbus morbuses morrell morrells morrised morrises mortadella mortadellas mortadelle muensters
  munster munters muppet musters myles myspaced mysteries mysterious navally newport nicky niffer niffers niffier
  nigellas nikkei nikki nisan norman normand normans oddjob optimes optimises optimum optimums oracle outcast outcasts
  outlast outlasts overcatch overcatches overmatch overmatches palatine palatines palmyras palpating pamper pampero
  pamperos pandared pangene pangenes panoramic panter panters pantine pantines papers paradores paranormal paranormals
  parrel parrels parrier parriers patera patron patrons patroon patroons paupers peerier pelotons penfold pentene
  pentenes perkier perries persico persicos pervier petrous phares philip phillips phossy photoshoot photoshoots
  phrasier piastre piastres pidgeon pidgeons pilates pilaus pinfolds pingles platina platinas plating platings
  platinic playboys plumbous pockies pokey pokeys poky pollock polygon polygons pontic pooka pookas poppies popple
  poppled porches postheat precured precurse precurses primary princessly printless procure procures professor
  professors protons publics pucka puka pukas pukka pumpers punished punishes quagmire quagmires quicksilver
  quicksilvers quote quotes rabanna rabannas rabbies rabbins rabbis rabbits rabblings racketeer racketeers racketer
  racketers rads railings ramonas ranee ranees raney rani ranis ratlings rattlings rawings reassess refuters reises
  reiters renters residence residences resident residenter residenters residents resters revel revolt revolts revolute
  rhebok rheboks rhumba rhumbas ricardo rice rices rico ridder ridders riddle riddled riddles rise rises ritzes
  rocketed rocketer rocketers rodman rodrigo rodsman roiling rolling rollings romans ronald rosalie rosalind rosalinda
  rosaria rosario roseann rosette rosettes rosinol rosinols routers roweling rowing rowings rowting ruckman rumba
  rumbas sabatons sabayon sabayons sacaton sacatons safeties sakai sakais salamon salamons salmon salmons sapple
  sapples sarmie sarmies scabble scabbles scalding scaldings scapple scapples schlich schlichs scissor scissors
  scoobies scorses scotland scrabbled scrabbler scrabblers scrabbling scrabbly scramble scrambles scrapple scrapples
  scrattle scrattles scribble scribbles scrobble scrobbles scythe scythed scythes seas seases seater seaters seazes
  sees seether seethers seis seises seisor seisors seizes seizor seizors semens senhora senhoras seys sharpe sharpy
  sheas shedder shedders sheen sheeney sheeneys sheenie sheenies sheens sheeny sheikh sheikha sheikhas sheikhs shell
  sheller shellers shellier shelter shelters shelver shelvers sheratan shielder shielders shies shin shiney shinies
  shinney shinneys shinnies shinny shins shiny shostakovitch siccity sicko sickos sies sikorskies simpson sis sises
  siss sisses sitter sitters sitz sizes skelder skelders skeleton skeletons skepsis skepsises sketchers sketches
  skiddoo skiddoos slimmer slimmers snatches sniffer sniffers snitches snoopies soca socas sokah sokahs solomon
  soprano spading spalling spallings spalting spanks spart spartacus speedy spelder spelders spelding speldings
  spetches spidermen spiro spirography stabile stabiles stapple stapples starlet starlets starling starlings starnie
  starnies steal steals steel steelie steelies steels steil steils sternway sternways stiff stiffer stiffs still
  stills stormy strad strads stroma stromal strongbox strongboxes strumae stuffers sullies sully sunnily superated
  superbly supered superfan superfans supermax supermaxes supermen superweed superweeds suppered supported swamper
  swampers swealing swealings sweeling sweeper sweepers sweepy sweetie sweeties swifter swifters swilling swillings
  swipey swoffer swoffers sylvans syriac tackies takhis takkies tangelo tangelos tardies tattooing teaser teasers
  technic telecasted telecom telecoms tennies terminator terminators terrified terrifies thigger thiggers thilk
  thinnings thou thous threepit ticktack ticktock tiffany tiger tigers timothies timothy tinnings titlist titlists
  tito titos tonetic tonetics tottie totties totty touchwood touchwoods toyetic triable trigons triple triples tripple
  tripples triseme trisemes trumeau trump tule tules tulle tulles tuskers twankies tweeness tweenesses tweenie tweets
  twenties twiddlers twillings twining twinkle twinkles twinlings twinning twinnings twirlers twitter twittings
  twizzles twonies twoonies tyreless undertake undertaken undertakers undertakes undertaxes undine undines unicorn
  unicorns vahine vahines vale vales valkyrie valkyries vaselike veals veils vela veleta veletas velvet velvets
  velvety vicing vicki vickie vicky viewy vills viseing visieing vising vitamin vitamins vizying vizzieing wadder
  wadders waddled wader waders wahine wahines waitresses waken wakens wale wales walgreen walton wambles wantons
  watcher watchers wayne weals weathers weeding weedings weeing weeks weels weening weeping weepings weeting weewee
  weewees weils weising weizing weizmann westerns westers wethers whale whales wheals wheedle wheedles wheels wheezing
  wheezings which whimmy whissing whizzing whizzings whooper whoopers wickies wicks wicky widdle widdles wiels wiggy
  wiki wikis william williams wills wimbles wincher winchers wising wissing witched witchen witchens witchery witches
  witchier wither withers wobbles woolworth wotcher wrigglers wriggles wrigley xeromorph xeromorphs yankee yankers
  yankies yardbird yore yores zara zeas zees zeppelin zeppelins zither zithers ziz zizz zizzes zucchetto zucchettos
  zuchetto zuchettos
  `
    .trim()
    .split(/\s+/),
)
