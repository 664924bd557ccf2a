/**
 * Ordinary words, first names and places that sound like a protected name of one word or are one letter away from one:
 * they are no slips of it. Found by `tools/find-ordinary-words.ts`.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  abbas aboulia aboulias absolute absolutes accurst acrasia acrasias actinia actinias activises activizes aeries
  aerosolises aerosols aha ailette ailettes akrasia akrasias alcatraz alias aliya aliyah aliyahs aliyas amazon amazons
  amtrac amtrack amtracks amtracs andros anita anthropologies anthropology apple appley applies apply aragon architect
  architects arietta ariettas ariette ariettes aristocrats arnotto arnottos arsey arsis arsy asoka asteria asterias
  asterid asterids atrocity audit audits audrey augustine aurist aurists autocade autocar autocars avengers aventure
  aventures awlbirds backwater backwaters bailees bailers bailey bailies baillies baillis baldie baldric baldrics
  baldy ballclays bambi barberry barbie barbies barbola barbolas barcas barclay barleys bathing bating batswing
  batswoman batting battings batwomen baudrick baudricks bawleys bayonet bayonets beadles beagles beards beatless
  beatrix bedrail bedrails bedral bedrals bedrid bedroll bedrolls beetles bejewelled beladied bellock bellocks bentley
  benton berghaans bestars bibber bibbers bidden billabongs billet billets birds bitless bizarre bizarres blackcock
  blackcocks blanca blinger blockader blockaders blooey blooie bloomingdale bobbies boing boings bonings bonnocks bono
  boondock boozey boozy bosk botas bousy bowy boying brampton bras brases brass brasses brazes brevises brionies
  briony brittling brittney brolly bryonies bryony buba bubas bubba bubbas buckbean buckbeans buddings budgers budges
  buffed buffings buggings buik buiks bulgar bulgaria bulgers bulkers bullers bullet bullets bullings bummers buntings
  burnings busies busings bussings busy butcherer butcherers butling butterscotch buyings buzzed buzzings buzzy
  byliner byliners cabalas cacodaemon cacodaemons caledonia callous calvers camas camases camass campbell campinas
  camping campings campion campions camuses cannery cannons canon cantier cantina cantinas canton cantonal cantons
  canvas canvases canzona canzonas caramba caraway caraways carman carnier carraway carraways carrier carriers cartel
  cartels carter carters caseases casey cassena cassenas cassia cassias cassie cassinas cassine cassines cassino
  cassinos cassis cassises castral castro catteries cattier ceas ceases ceazes cees cerci cercis ceria cerias cervelas
  ceylon cezanne chalah chalahs challa challah challahs challas chameleon chameleons chamisal chamisals chancey chancy
  chaney changer changers channel channels chantey chanteys chardin charming chaumer chaumers cheerio cheeros cheri
  cherie cherries cherry chevies chewy chikara chikaras chippendale chopstick chopsticks cinnamon cinnamons cis citer
  citers cither cithers citron citrons civic civics clanger clangors clarains claries clarini clarino clarinos
  clarions clartier class classes clingers clippie clippies cloister cloisters clop clops clypei clyster clysters
  coenobite coenobites coffee coffees coffey coffing coley coleys colies collate collates collie collies colls colly
  colombo cols columbous columbus coly compast concord concorded concords conner conners converges converse conversed
  converser conversers converses conversos coons cora coralline corallines corallite corallites cornet cornets cornett
  cornetti cornetts cornuto cornutos corolline corralling cortina cortinas corvet corveted corvets corvetted
  counterstroke counterstrokes courages cours courses crapola crapolas craven cravens creesh creeshes cronk cruds
  cruells cruelly crypto cryptos cullers culters culver culvert culverts cuppa cuppas cures curliewurlie currs curs
  curses curtana curtanas cuzco dagoba dagobas dale dales dancette dancettes debbies deceptions deicer deicers delbert
  deliver delivers delivery dell denies denis dennis devilet devilets dhobi dhobis diabolic diabolises diabolizes
  diagonally dicer dicers dickeys dickie dickier dickiest dinette dinettes dinkies dishonorer dishonorers dishonoured
  disman dismans dizzards dobbie dobbies dobbins dobie dobies doby doctorate doctorates donatello donates donee donees
  doneness donenesses donnee donnees donnie donnies donny doobies doomsayer doomsayers dora draconites dragonise
  dragonises dragonize dragonizes drake drevill drevills driest drowsy druse druses druze duckies dullards dunghill
  dunghills easies easy economist egad egads elizabeth ellison elmo embracer embracers emerita emeritas emphases
  enchase enchases enface enfaces erickson eriksson eternal eternally eurhythmics eurythmic eurythmies evolution
  evolutions exacta exactas executor executors exon exons exorcise exorcises exorcism exorcisms exorcists externals
  facer facers facetiae fano fanos fantoms farfetched farrell felling fellings fendy fenman ferocious ferrara ferraro
  festoon festoons filiation filiations fillips fimble finis finises finners firebox fireboxes fissle fissled fissles
  fivefinger flagless flamenco flamencos flamingo flamingos flintstone flogger floggers florida flowy foci fogger
  foggers folders footlockers ford forgers fozy frankfurter frankfurters fraser frazier frazzles freya friges frigger
  friggers frogged froggery froggier fuggier fugies fumbles furioso furiosos gaines galactoses galette galettes gap
  garfield garner garners gasfields gasher gast gasts gaza geiger generalia geognosis gerard gerhard geriatric
  geriatrics gerry ghastly ghillie ghoulie gigas gilets gillet gillets gillie gillies gilly girnier gitanas gitanos
  gloria glorias glowworm glowworms gluiness gluinesses gnashed gnashers gnashes goddard godfathers godiva golden
  goldens golem golems goobies goodfella goodier goodies gooeyness gooiness gooinesses gooleys goolies goombah
  goombahs gooneys goonie goonier gooniest goories goosies gorilla gorillas gotten gradini grammas grammes graveled
  graveless gravelled gridlock gridlocks grimmer grotius grout grouts groveler grovelers groveller grovellers guggle
  guggles guides guiles guinea guineas guises gulleys gullies gumminess gunnies gusto gustos hackman hackney hackneys
  halley halleys hamburgers hamlets handyman hardens hardies harlequin harlequins harrows hartal hartals havoc havocs
  healees healthy hellbox hellboxes helldiver hellman hemione hemiones hendricks hennery herby heresy hermes heroine
  heroines hetmans hibachi hibachis hins hobbies hobbits hockey hockeys hogwards hoister hoisters holidaying holster
  holsters horsey horsy hosier hosiers hoveas huggier huggiest huggins hulk hypnotoid icey icy immobile impi impies
  impis incredible indrises ingesta inking interarches ironside ironsides isis issei isseis ivies ivy iwi jacker
  jackers javas jeep jellos jennifer jetfoil jetfoils jetons jetsoms jetson jettons jimpson jollies jupiter kaamas
  kaccha kacchas kahawai kalpis kalpises kamas kanthas karim kasey kaya kazi kazis kecking keeler keelers keels keltie
  kelties khaya khayas khazi khazis kia kickstarted kills kindler kindlers kingle kingles kinglet kinglets kinglier
  kinsman kirby knappers knobbers knollers knotters knowers kobe kofi koontz kora koras korean kune lackers ladybird
  ladybirds lalapalooza lalapaloozas lallapalooza lallapaloozas lamister lamisters lanknesses larking latham levees
  levies lewis lewises libber libbers liberator liberators liberatory libers lichtenstein liechtenstein likely lilos
  lineal locked lockman loginess loginesses logography loids longies longings longlines longness longnesses looniness
  loriots loves lumines luminous lurid lutein luteins luthier luthiers lysin lysins macdonald macdonalds macies
  mackintosh macrons macros maggie maggies maggoty magi magic magics magnes magneses magnesite magnesites magnet
  magnetite magnetites magneton magnetons magnetos magnets mahoes maigre maigres mainers maledicent maloti mammoth
  mammoths manas mandala mandalas mandola mandolas mangers manky manners manoaos mansonry manuela manumitted marcelino
  marcelling margot margret mario marion marlin marlins marlite marlites marmot marmots matrix matross matrosses
  mcdonald mcintosh mckinley mckinney mealie mealies mealy megadeath megadeaths megaron megarons megaton megatons
  melisande menads mercedes merel merell merells merels merrill meseems mesels mesotron mesotrons messes messy
  metallic metallics metamorphous metazoon mico micos mielie mielies mile miles milkwood milkwoods mille milles
  millhouse millhouses millie millies milly minimoto minimotos minimuses minsters misborn misspace misspaces mistered
  mizen mizens mizzen mizzens modena modenas modern moderne modernes moderns moleskin moleskins molters monkeys
  monsters montanto montantos montres moppets morbus morbuses morrell morrells morrised morrises mortadella
  mortadellas mortadelle mortbell mortbells muensters munster munters muppet musters myles myspaced mysteries
  mysterious navally newport nicky niffer niffers niffier nigellas nikkei nikki nisan norman normand normans oddjob
  optimes optimises optimum optimums oracle orby outcast outcasts outfast outfasts outlast outlasts overcatch
  overcatches overmatch overmatches packman palatine palatines palmyras palpating pamper pampero pamperos pandared
  pangene pangenes panoramic panter panters pantine pantines papers paradores paranormal paranormals parrel parrels
  parrier parriers patera patron patrons patroon patroons paupers peavies peavy peerier peewee peewees pelotons
  penfold pentene pentenes perkier perries persico persicos pervier petrous phares philip phillips phossy photoshoot
  photoshoots phrasier piastre piastres pidgeon pidgeons pilates pilaus pinfolds pingles platina platinas plating
  platings platinic playboys plop plumbous pockies pokey pokeys pokie pokies poky pollock polygon polygons pontic
  pooka pookas popeyed poppies popple poppled porches postheat precured precurse precurses primary princessly
  printless procure procures professor professors protons publics pucka puka pukas pukka pumpers punished punishes
  quagmire quagmires quicksilver quicksilvers quote quotes rabanna rabannas rabbies rabbins rabbis rabbits rabblings
  racetrack racetracks racketeer racketeers racketer racketers rads railings ramonas ranee ranees raney rani ranis
  ratlings rattlings rawings reassess reeker reekers refuters reises reiters renters residence residences resident
  residenter residenters residents resters reutters revel revolt revolts revolute rhebok rheboks rhumba rhumbas
  ricardo rice rices ricker rickers rico ridder ridders riddle riddled riddles rise rises ritzes rocketed rocketer
  rocketers rodes rodman rodrigo rodsman roiling rolling rollings romans ronald rosalie rosalind rosalinda rosaria
  rosario roseann rosette rosettes rosinol rosinols routers roweling rowing rowings rowting ruckman rumba rumbas
  sabatons sabayon sabayons sabkha sabkhah sabkhas sacaton sacatons safeties sakai sakais salamon salamons salmon
  salmons santon santonin santonins santons sapple sapples sarmie sarmies scabble scabbles scalding scaldings scapple
  scapples schlich schlichs scissor scissors scoobies scorses scotland scrabbled scrabbler scrabblers scrabbling
  scrabbly scramble scrambles scrapple scrapples scrattle scrattles scribble scribbles scrobble scrobbles scythe
  scythed scythes seas seases seater seaters seazes sees seether seethers seis seises seisor seisors seizes seizor
  seizors semens senhora senhoras serotine serotines seys shadow shadows sharpe sharpy sheas shedder shedders sheen
  sheeney sheeneys sheenie sheenies sheens sheeny sheikh sheikha sheikhas sheikhs shell sheller shellers shellier
  shelter shelters shelver shelvers sheratan shielder shielders shies shin shiney shinies shinney shinneys shinnies
  shinny shins shiny shoppy shostakovitch shreddier shreddiest shredless shrewdies shuckers siccity sicko sickos sies
  sikorskies simpson sis sises siss sisses sitter sitters sitz sizes skelder skelders skeleton skeletons skepsis
  skepsises sketchers sketches skiddoo skiddoos sleights slimmer slimmers smackers smickers smirnov smuggle smuggles
  snatches sniffer sniffers sniggle sniggles snitches snoopies soca socas softback softbacks sokah sokahs solomon
  soprano spading spalling spallings spalting spanks spart spartacus speedy spelder spelders spelding speldings
  spetches spidermen spights spiro spirography sprights squirr squirrs stabile stabiles stapple stapples starlet
  starlets starling starlings starnie starnies steal steals steel steelie steelies steels steil steils sternway
  sternways stiff stiffer stiffs still stills stormfully stormily stormy strad strads stroma stromal strongbox
  strongboxes strumae stuffers subtack subtacks suckers sullies sully sunnily superated superbly supered superfan
  superfans supermax supermaxes supermen superweed superweeds suppered supported swamper swampers swealing swealings
  sweeling sweeper sweepers sweepy sweetie sweeties swifter swifters swilling swillings swipey swoffer swoffers
  sylvans syriac tackies tailormade takhis takkies tallies tallis tallises tamaras tamari tamarin tamarins tamarisk
  tamarisks tangelo tangelos tardies tattooing teaser teasers technic telecasted telecom telecoms tenants tenets
  tennies tereks terminator terminators terrified terrifies thalis thermidor thermidors thigger thiggers thilk
  thinnings thou thous threepit ticktack ticktock tictoc tictocs tiddler tiddlers tiffanies tiffany tiger tigers
  timothies timothy tinnings titlist titlists tito titos toffies tonetic tonetics tottie totties totty touchwood
  touchwoods toyetic toyshop toyshops trainways triable trigons triple triples tripple tripples triseme trisemes
  trumeau trump tule tules tulle tulles tuskers tussocks twankies tweeness tweenesses tweenie tweets twenties
  twiddlers twillings twining twinkle twinkles twinlings twinning twinnings twirlers twitter twittings twizzles
  twonies twoonies tyreless undertake undertaken undertakers undertakes undertane undertaxes undine undines unhygienic
  unicity unicorn unicorns vagi vahine vahines vale vales valkyrie valkyries vaselike veals veils vela veleta veletas
  velvet velvets velvety vernier verniers vicing vicki vickie vicky viewy vills viseing visieing vising vitamin
  vitamins vizying vizzieing wadder wadders waddled wader waders wahine wahines waitresses waken wakens wale wales
  walgreen walton wambles wantons watcher watchers wayne weals weathers weeding weedings weeing weeks weels weening
  weeping weepings weeting weewee weewees weils weising weizing weizmann westerns westers wethers whale whales wheals
  wheedle wheedles wheels wheezing wheezings which whimmy whissing whittawers whizzing whizzings whombles whooper
  whoopers wickies wicks wicky widdle widdles wiels wiggy wiki wikis wilco william williams wills wimbles wincher
  winchers winterfed winterfeed winterfeeds wising wissing witched witchen witchens witchery witches witchier wither
  withers wobbles woolworth wotcher wrigglers wriggles wrigley wuzzle wuzzled xeromorph xeromorphs yankee yankers
  yankies yardbird yore yores zara zeas zees zeppelin zeppelins ziplock ziplocks zither zithers ziz zizz zizzes
  zucchetto zucchettos zuchetto zuchettos
`
    .trim()
    .split(/\s+/),
)
