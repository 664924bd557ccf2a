/**
 * First names and surnames that many people have, without diacritics: words that are all of these are not taken for a
 * misspelt name ("Gerald Butler"). Collected by hand.
 */
export const commonNames: ReadonlySet<string> = new Set(
  `
  aaron abebe abigail adam adams adele adrian agnes agnieszka ahmed aino aisha akira alan albert alessandro alex
  alexander alfred ali alice alicia alina alison allen almeida alvarez ama amanda amara amber amelia amir amy ana
  anastasia anders andersen anderson andersson andrea andreas andrew angela angus anjali anna anne annika anthony
  anton antonio aoife arjun arthur ashley astrid audrey axel ayse bailey baker banerjee barbara barker barnes bauer
  beatrice becker bell ben benedikt benjamin bennett bernard bernd bertrand beth bettina bianchi bill birgit bjorn
  blanco bob bogdan bonnet boris braun brenda brian brigitte bronwen brown bruno burak butler callum camilla carl
  carla carlos carlson carmen caroline carter catherine cecilia chapman charles charlotte chen chidi chloe choi
  chowdhury chris christian christina christopher cillian claire clara clark clarke claudia collins colombo connor
  conti cook cooper cornelia costa cox craig daniel daniela darren dave david davies davis deborah deepa demir denise
  dennis derek detlef diana diaz diego dieter dirk dixon dmitri dolores dominguez dominic donald dora doris dorothy
  dubois durand dylan eckhard eddie edgar edith edward edwards eero eleanor elena eli elias elif eliot elizabeth ella
  ellen elliot emily emma emre enrique eric erik erika eriksson ernst esposito esther eszter ethan eva evans evelyn
  ewan fabian fatima felix ferenc fernandez ferrari ferreira fiona fischer fisher fletcher florian fontaine foster
  fournier frances francesca francis frank franz fred frederick freya friedrich gabriel gallo garcia gareth gary gavin
  georg george gerald gerard gerda gerhard gertrud gibson gil gina giordano giovanni girard giulia gloria gomez
  gonzalez gordon grace graham gray greco green greg greta guido gunther gupta gustav hall hamish hannah hans hansen
  harald harold harriet harris harrison harry hartmann haruto hassan heather heidi heinrich heinz helen helena helga
  helmut henrik henry herbert hermann hilde hill hiroshi hoffmann hofmann holger holmes horst horvath howard hughes
  hugo hunt hussain hussein hyun ian ibrahim ida ignacio igor ilse imran ines inga ingrid ioana irene iris isaac
  isabel isabella isla ito ivan ivanov jack jackson jacob jacqueline jake james jamie jan jana jane janet janine
  jasmine jason javier jean jeff jenkins jens jensen jeremy jessica jill jim jisoo joan joanna jochen joe johan
  johanna johansson john johnson johnston jonas jonathan jones jorge jose josef joseph josephine joshua juan judith
  julia julian julie jurgen justin kai karen karim karin karl karlsson katarzyna kate katharina kathleen katrin kaya
  keith kelly kenji kenneth kerstin kevin khan kim king klaus klein knight kobayashi koch kofi kohler korhonen kovacs
  kowalski krause kristin kruger kumar kurt kuznetsov kwame lakshmi lambert lange lara lars larsen laszlo laura lauren
  laurent layla lea leah lee lefebvre lehmann leif leigh lena lenka leo leon leonard leonie leroy lewis liam liisa
  lily linda lisa lloyd lombardi lopez lorenzo louis louisa luca lucas lucia lucy luis lukas luke lydia maggie maier
  malik mancini manfred manuel marco marcus marek margaret margot maria marie marina marino mario marion mark markus
  marshall martha martin martina martinez mary mason mateo matthew matthews matthias maureen max maya mayer megan
  mehmet mei meier melanie melissa mensah meyer mia michael michaela michel michelle miguel mihai mike miller mills
  ming minji miriam mitchell mohammed moira molina monica monika moore morag moreau moreno moretti morgan moritz
  morris mukherjee muller mwangi nadia nagy nakamura nancy naoko natalia natalie natasha nathan navarro neil neumann
  ngozi nguyen niamh nicholas nicola nicole nielsen nigel niklas nikolai nilsson nina noah nora norbert norman novak
  nowak okafor oksana olga oliveira oliver olivia olsen omar oscar otto pablo padraig palmer pamela park parker pascal
  patel patricia patrick paul paula pauline pavel pedersen pedro penelope pereira perez peter petersen petr petra
  petrov phil philip philipp phillips phoebe pia pierre piotr popescu powell price priya rachel rafael rahul rainer
  ralf ralph ramos ravi raymond rebecca regina reinhard renate rhys ricardo ricci richard richardson richter rita
  rizzo robert roberts robin robinson rodrigo rodriguez roger rogers roland rolf roman romano romero ronald rosa
  rosemary ross rossi rousseau roux ruiz russell russo ruth ryan sabine sabrina sakura sally salma salvatore samuel
  sanchez sandra sanjay santos sara sarah sascha sato schafer schmidt schmitt schneider schroder schulz schwarz scott
  sean sebastian sergei sergio serrano shane sharma sharon shaw sheila sidorov sigrid silke silva silvia simon simone
  singh siobhan smirnov smith sofia sonja soo sophia sophie souza stefan stefanie stella stephanie stephen stephens
  steven stevens stuart susan susanne suzuki sven svetlana svoboda sylvia tanaka tanja taras tariq tatiana tatjana
  taylor teresa theo theodor theresa thomas thompson thomson thorsten tim timothy tina tobias todd tom tomas tomasz
  tony torres torsten toth tracy tran trevor tristan turner ulrich ulrike ursula uwe valentina valeria vanessa vazquez
  vera veronica victor victoria vikram vincent viola virginia virtanen vivian vladimir wagner walker walter ward
  watanabe watson wayne webb weber wei wendy werner white wilhelm wilkinson william williams wilson winston wisniewski
  wolf wolfgang wood wright xavier xiu yamamoto yasmin yelena yilmaz young youssef yuki yusuf yvonne zainab zimmermann
  zoe zofia zoltan
  `
    .trim()
    .split(/\s+/),
)

/** Words that often stand behind a first name and are near to a surname: "Hugo wearing a hat" is no Hugo Weaving. */
export const wordsBehindNames: ReadonlySet<string> = new Set(
  `
  alley apples back bakery barber bars beard best blade blue board bodies bones books branches brand bread bridge
  brown browns burger burn burnt buttons cables call can car cardinal carry chalk chapel cheese clean comet copper
  dagger dancer drawer dress drive dust eaten every fair fan ferry fist garden genie ghost glass grass greek handle
  hands hard having head heads heels horse jar jeans judges killer large layers lighter little locker make maker man
  money nest neutral never organs panel paper parked part parts party path peace person piece plain planet players
  prices pride print queen reef rings river rocks roses runes runner sailor sand sauna scarf scenes seen shoe someone
  space stack stand steel sticker summer takes teal them tube wall walls water way wearing wears whale wide with woods
  `
    .trim()
    .split(/\s+/),
)
