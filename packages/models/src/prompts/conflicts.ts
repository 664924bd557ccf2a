/** Where the prompt matches the first, no added phrase may match the second. */
const conflicts: readonly (readonly [prompt: RegExp, phrase: RegExp])[] = [
  [
    /\b(crowd\w*|bustl\w*|busy|clutter\w*|chaotic|packed|dense\w*|messy|maximal\w*|full of|filled with|overgrown)\b/,
    /quiet|calm|uncluttered|simple|open|generous|clean/,
  ],
  [/\b(blur\w*|bokeh|shallow|soft focus|dreamy|hazy)\b/, /crisp|sharp|depth between|near to far|24mm|28mm/],
  [
    /\b(sharp|crisp|deep focus|deep depth|everything in focus|hyperfocal|f ?\/? ?(8|11|16|22))\b/,
    /blur|wide aperture|fading/,
  ],
  [
    /\b(close[- ]?ups?|macro|headshots?|portraits?|extreme)\b/,
    /wide view|low horizon|generous|open space|24mm|28mm|35mm/,
  ],
  [
    /\b(wide|panoram\w+|aerial|drone|landscape|vista|establishing|full[- ]body|fisheye|ultrawide)\b/,
    /close|85mm|70mm|50mm|blur|aperture/,
  ],
  [
    /\b(black[- ]and[- ]white|b ?& ?w|monochrom\w*|gr[ae]y ?scale|sepia|noir|charcoal|pencil|silver gelatin)\b/,
    /warm|cool|golden|daylight/,
  ],
  [
    /\b(mood\w*|dark\w*|low[- ]key|gloom\w*|sinister|horror|grim|noir|eerie|spooky|haunt\w*|ominous|menacing|creepy|melanchol\w*|scary|gothic|shadowy|dystopian)\b/,
    /bright|daylight|morning|cosy|peaceful|warm|afternoon/,
  ],
  [
    /\b(bright|high[- ]key|airy|cheer\w*|vibrant|vivid|joyful|sunny|colou?rful)\b/,
    /\blow\b|muted|dark|pale|quiet light/,
  ],
  [/\b(cold|icy|cool|frozen|frosty|arctic|winter\w*|snow\w*)\b/, /warm|green/],
  [/\b(warm|hot|fier?y|flam\w+|desert|cosy|cozy)\b/, /cool/],
  [
    /\b(harsh|hard light|dramatic|high[- ]contrast|contrasty|bold|gritty|intense)\b/,
    /soft|gentle|diffus|pale|delicate|muted/,
  ],
  [/\b(soft|gentle|pastel|delicate|dreamy|tender)\b/, /strong|rich contrast|crisp|dark/],
  [
    /\b(symmetr\w+|cent(er|re)d|straight on|head[- ]on|mandala)\b/,
    /off-centre|thirds|one side|three quarter|from the left|low angle|raised/,
  ],
  [
    /\b(asymmetr\w+|off[- ]cent(er|re)|rule of thirds|left|right)\b/,
    /centred|symmetry|in the middle|one side|from the left/,
  ],
  [
    /\b(from above|top[- ]down|top view|overhead|bird'?s?[- ]eye|flat ?lay|aerial|drone|isometric|from the air|satellite|plan view)\b/,
    /eye level|low angle|raised|straight|horizon|verticals|near to far|foreground|behind|blur|three quarter|distance/,
  ],
  [
    /\b(low angle|from below|worm'?s?[- ]eye|looking up|eye level|side view|profile|rear view|from behind)\b/,
    /eye level|low angle|raised|straight|three quarter/,
  ],
  [
    /\b(flat|2d|vector|silhouettes?|minimal\w*|pixel|paper cut\w*|cut ?out)\b/,
    /shadow|depth|layers|blur|highlights|lens/,
  ],
  [
    /\b(isolated|transparent|white background|plain background|seamless|cut ?out)\b/,
    /depth|layers|blur|distance|surroundings|\bin (a|its|outer|the)\b|\bon a\b/,
  ],
  [/\b(small|tiny|miniature|distant|far away|lonely|lone)\b/, /framed close/],
  [/\b(huge|giant|colossal|towering|monumental)\b/, /raised|tabletop/],
  [
    /\b(float\w*|flying|levitat\w*|mid[- ]?air|hover\w*|falling|jump\w*|leap\w*|soar\w*|zero gravity)\b/,
    /tabletop|\bon a\b|\bin a (cosy|studio|bright)/,
  ],
  [
    /\b(indoors?|inside|interior|studio|room|ceiling|window|curtains?|wallpaper)\b/,
    /daylight|afternoon|morning|meadow|forest|\bsky\b|street|garden|park|\bsea\b|hills|mountains|beach|outer space|horizon/,
  ],
  [
    /\b(outdoors?|outside|open air|al fresco|sky|horizon|street|garden|nature|wild|wilderness)\b/,
    /cosy room|kitchen|studio|office|bedroom|cafe|shop|classroom|stage|tabletop/,
  ],
  [
    /\b(cage\w*|zoo|captive|tank|aquarium|bowl|jar|bottle|box|crate|museum)\b/,
    /natural surroundings|meadow|forest|jungle|park|\bsea\b|desert|mountains|hills/,
  ],
  [/\b(natural|nature|wild)\b/, /studio/],
  [
    /\b(symbol\w*|fantas\w+|surreal\w*|dream\w*|magic\w*|mythical|alien|sci[- ]?fi|futur\w+|cyberpunk|steampunk|space|planet|moon|mars|medieval|ancient|victorian|prehistoric|cretaceous|baroque|post-?apocalyptic)\b/,
    /modern|cosy|office|city street|kitchen|parking|natural surroundings/,
  ],
]

/** Whether an added phrase says the opposite of something that the prompt says. Both in lower case. */
export const contradicts = (prompt: string, phrase: string): boolean =>
  conflicts.some(([said, added]) => added.test(phrase) && said.test(prompt))
