import type { NameGroup } from '../../name-list.ts'

/**
 * Brands whose name is no ordinary word, collected by hand from common knowledge. Brands that are ordinary words
 * stand in `words`.
 */
export const technologyBrands: readonly NameGroup[] = [
  {
    kind: 'brand',
    source: 'Technology, software, social networks, games, toys of electronics, telephone and finance',
    names: `
      iPhone = Iphone 15 = iPhone 15 Pro, MacBook = MacBook Air, AirPods = AirPods Max = AirPods Pro, iTunes, iCloud,
      FaceTime, iMessage, HomePod, AirTag, Macintosh computer = Macintosh, Microsoft = Windows 95 = Windows 11 =
      PowerPoint, Xbox = Xbox 360 = Xbox Series X = Xbox One, Gmail = Gmail icon, YouTube = Youtuber play button,
      Facebook = Facebook Messenger, Instagram = Insta = Instagram story, TikTok = Tik Tok, SnapChat ghost, Bluesky
      app, Tumblr, Flickr, Vimeo, Patreon, Substack, Kickstarter, Indiegogo, GoFundMe, Quora, StackOverflow,
      WordPress, Wix, Squarespace, Shopify, Mailchimp, Trello, Asana app, Jira, Atlassian, Cisco = Cisco Webex =
      Webex, Skype call, WeTransfer, Evernote, Canva, Figma, Adobe Photoshop = Lightroom, CorelDRAW, AutoCAD, Cinema
      4D, SolidWorks, DaVinci Resolve, Ableton, Spotify = Spotify Wrapped, SoundCloud, Deezer, Shazam app, Netflix =
      Net flix, HBO Max, Disney = Disney Plus, Crunchyroll, ChatGPT = Chat GPT = GPT-4 = DALL-E = Dall E = Sora
      OpenAI, OpenAI = Open AI, Perplexity AI, Mistral AI, DeepSeek, Grok AI, xAI, Boston Dynamics = Boston Dynamics
      Spot, Nvidia = Nvidia RTX = GeForce = RTX 4090, AMD = Radeon, Intel = Pentium, Arduino, Commodore Amiga = Amiga
      500, ZX Spectrum = Sinclair Spectrum, Atari = Atari 2600, Amstrad, BBC Micro, TI-84 = Texas Instruments, Sun
      Microsystems, Netscape, AOL, MySpace, Napster, BitTorrent, Sony = Sony Walkman = Walkman = Discman = Sony Bravia
      = PlayStation 5 = PS5 = PS4 = PSP = DualSense = DualShock, Nintendo = Nintendo 64 = N64 = Nintendo DS = Joycon =
      NES controller = SNES = Nintendo Entertainment System = Wiimote, Sega = Sega Genesis = Sega Mega Drive =
      Dreamcast, Oculus Quest, HTC Vive, Samsung = Samsung Galaxy, LG TV, OnePlus = OnePlus phone, Fairphone, Nokia =
      Nokia 3310, Motorola = Motorola Razr, Sony Ericsson, Panasonic = Technics, Sharp TV, Hitachi, JVC, Kenwood,
      Denon, Yamaha = Yamaha receiver, Bowers & Wilkins, KEF, Klipsch, McIntosh amplifier, Harman Kardon, Sonos =
      Sonos speaker, Bose = Bose headphones, AKG, Shure, Neumann mic, Razer keyboard, SteelSeries, HyperX, Cherry MX,
      Wacom, Cricut, Epson = Epson printer, Canon EOS R5, Nikon = Nikon D850, Leica = Leica M6, Polaroid = Polaroid
      camera, Kodak = Kodak film = Kodachrome = Portra 400 = Kodak Brownie, Fuji film = Fujifilm X100 = Instax, Zeiss,
      Tamron, Pentax = Pentax K1000, Minolta, Yashica, Mamiya, Contax, Lomography = Lomo camera, GoPro = GoPro Hero,
      DJI Mavic = DJI drone, Insta360, ARRI Alexa, Blackmagic camera, Panavision, IMAX = IMAX screen, Dolby = Dolby
      Atmos, Peloton, Oura ring, Amazon Alexa, Kindle = Kindle Paperwhite, Fire TV, Roku = Roku TV, Chromecast,
      Philips = Philips Hue, iRobot, Dyson = Dyson fan, Miele = Miele washing machine, Bosch drill, Siemens = Siemens
      oven, AEG, Gorenje, Liebherr = Liebherr fridge, KitchenAid = KitchenAid mixer, Smeg = Smeg fridge, De'Longhi =
      DeLonghi, Bialetti, Chemex, AeroPress, NutriBullet, Tefal, Staub, Pyrex, Wedgwood, Meissen, Villeroy & Boch,
      Royal Copenhagen, Swarovski = Swarovski figurine, Zwilling, Wüsthof, Victorinox, Leatherman, Opinel, Maglite,
      Zippo = Zippo lighter, Bic biro, Stabilo = Stabilo Boss, Tesa, Pritt, Uhu glue, Elmer's glue, Super Glue Loctite
      = Loctite, 3M, Velcro, Tempo Taschentücher, Ziploc = Ziploc bag, Verizon = Verizon phone, ATT, Telekom, O2
      mobile, EE mobile, Telefonica, Comcast, Xfinity, AmEx = American Express card = Amex, JP Morgan = JPMorgan
      Chase, Morgan Stanley, Lehman Brothers, BlackRock, Berkshire Hathaway, Commerzbank, Sparkasse, N26, ING bank,
      Rabobank, UniCredit, Société Générale, Crédit Agricole, Lloyds = Lloyd's of London, NatWest, Royal Bank of
      Scotland, Charles Schwab, Fidelity Investments, Geico, Allstate, AXA insurance, Zurich Insurance, Bloomberg
      terminal, Reuters, Dow Jones, Dogecoin, Ethereum, FTX, NFT OpenSea = OpenSea
    `,
  },
  {
    kind: 'brand',
    source:
      'Technology, software, social networks, games, toys of electronics, telephone and finance: names made of ordinary words',
    capitals: true,
    names: `
      iPhone = I Phone = i phone, iPad = I Pad, MacBook = Mac Book = Mac book = Mac mini = Mac Pro = Mac Studio,
      AirPods = Air Pods, Apple Watch, App Store, Apple Newton, Apple II, Microsoft = Microsoft Windows = Microsoft
      Office = Microsoft Word = Microsoft Excel = Microsoft Teams, Xbox = X box, Google = Google Maps = Google Pixel =
      Google Home = Google Glass = Android logo = Google Chrome, WhatsApp = Whats App, Snapchat = Snap Chat, LinkedIn
      = Linked In, Threads app, Mastodon app, Twitch streamer, Stack Overflow, Medium app, Zoom call, Box Inc, Photo
      shop = Illustrator Adobe = Premiere Pro = After Effects Adobe, Blender logo, Unreal Engine, Unity engine, Final
      Cut Pro, FL Studio, Pro Tools, Tidal music, Amazon Prime, Peacock streaming, Stable Diffusion, Mid journey,
      Hugging Face, Intel = Intel Inside, ARM Holdings, Raspberry Pi, Cray supercomputer, Silicon Graphics, Sony =
      Play Station 5, Nintendo = Joy-Con, Sega = Game Gear, Meta Quest, Samsung = Galaxy Fold, Nothing Phone, Palm
      Pilot, Blackberry phone, Pioneer turntable, Bang & Olufsen = B&O speaker, Beats headphones, Rode mic, Corsair
      keyboard, HP printer = HP laptop, Sigma lens, GoPro = Go Pro, RED camera, Whoop band, Amazon Echo, Ring
      doorbell, Nest thermostat, Sub-Zero fridge, KitchenAid = Kitchen Aid, Instant Pot, Ninja blender, Lodge skillet,
      Buck knife, Post-it = Post-It note = Post it notes, Gorilla Glue, Duck tape, Q-tips = Q-tip, Saran wrap, Cash
      App, Apple Pay, Visa card, Diners Club, Nationwide Building Society, Capital One, Vanguard fund, State Farm,
      Progressive insurance, Standard & Poor's, Tether crypto
    `,
  },
]
