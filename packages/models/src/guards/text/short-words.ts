/**
 * Words and abbreviations of up to three letters that ordinary prompts have. Two of them side by side are no
 * broken word ("the pen is on the desk").
 */
export const shortWords: ReadonlySet<string> = new Set(
  `a i o
  ad ah ai al am an as at ax be by cd cm da de di do dr du dj dvd el em en et ex ft fx go ha hd he hi ho hr id if
  ii in is it jr kg km la le lo ma me mm mr ms mt my nd ne no nt of oh ok on or ox pa pc pi pm qr rd re sa se sf so
  st sw th to tv uk un up us uv vs we xl ye yo
  ace act add age ago aid aim air ale all and ant any ape apt arc are ark arm art ash ask ate awe axe bad bag ban bar
  bat bay bed bee beg bet bib bid big bin bit boa bob bog bow box boy bud bug bun bus but buy bye cab can cap car cat
  cob cod cog cop cot cow cry cub cue cup cut dad dam day den dew did die dig dim dip doe dog dot dry dub due dug dye
  ear eat egg ego elf elk elm end era eve eye fan far fat fax fed fee few fib fig fin fir fit fix fly foe fog for fox
  fry fun fur gap gas gel gem get gin god got gum gun gut guy gym had ham has hat hay hen her hey hid him hip his hit
  hog hop hot how hub hue hug hum hut ice icy ill ink inn ion its ivy jam jar jaw jay jet jig job jog joy jug key kid
  kin kit lab lad lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met mix mob mop mud mug
  nap neo net new nor not now nun nut oak oar oat odd off oil old one orb ore our out owl own pad pan par pat paw pay
  pea peg pen per pet pie pig pin pit pod pop pot pro pub pug pup put rag ram ran rap rat raw ray red rib rid rig rim
  rip rob rod rot row rub rug rum run rye sad sag sap sat saw say sea see set sew she shy sip sir sit six ski sky sly
  son sow soy spa spy sub sue sum sun tab tag tan tap tar tax tea ten the tie tin tip toe ton too top toy try tub tug
  two use van vet via vow wag war was wax way web wed wet who why wig win wit woe won wow yak yam yes yet you zip zoo
  von van der den des del dos las los les une und sur aux bei san sao rio nyc usa led lcd rgb ceo cfo cto hdr iso png
  jpg pdf diy ufo vip bbq bmx suv atm mri xxl`.split(/\s+/),
)
