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
      iPhone = I Phone = Iphone 15 = iPhone 15 Pro = i phone, iPad = I Pad, MacBook = Mac Book = Mac book = MacBook
      Air, Mac mini, Mac Pro, Mac Studio, AirPods = Air Pods = AirPods Max = AirPods Pro, Apple Watch, iTunes, iCloud,
      App Store, FaceTime, iMessage, HomePod, AirTag, Apple Newton, Apple II, Macintosh computer = Macintosh,
      Microsoft = Microsoft Windows = Microsoft Office = Microsoft Word = Microsoft Excel = Microsoft Teams, Windows
      95, Windows 11, PowerPoint, Xbox = Xbox 360 = Xbox Series X = Xbox One = X box, Google = Google Maps = Google
      Pixel = Google Home = Google Glass = Android logo = Google Chrome, Gmail = Gmail icon, YouTube = Youtuber play
      button, Facebook = Facebook Messenger, Instagram = Insta = Instagram story, WhatsApp = Whats App, TikTok = Tik
      Tok, Snapchat = Snap Chat = SnapChat ghost, Mastodon app, Bluesky app, Tumblr, Flickr, Vimeo, Twitch streamer,
      Patreon, Substack, Kickstarter, Indiegogo, GoFundMe, Quora, Stack Overflow = StackOverflow, Medium app,
      WordPress, Wix, Squarespace, Shopify, Mailchimp, Trello, Asana app, Jira, Atlassian, Cisco = Cisco Webex, Webex,
      Skype call, Box Inc, WeTransfer, Evernote, Canva, Figma, Adobe Photoshop = Illustrator Adobe = After Effects
      Adobe, Premiere Pro, Lightroom, CorelDRAW, AutoCAD, Blender logo, Cinema 4D, SolidWorks, Unreal Engine, Unity
      engine, DaVinci Resolve, Final Cut Pro, Ableton, FL Studio, Spotify = Spotify Wrapped, SoundCloud, Deezer, Tidal
      music, Shazam app, Netflix = Net flix, HBO Max, Disney = Disney Plus, Amazon Prime, Peacock streaming,
      Crunchyroll, ChatGPT = Chat GPT = GPT-4 = Dall E = Sora OpenAI, DALL-E, OpenAI = Open AI, Stable Diffusion,
      Perplexity AI, Mistral AI, DeepSeek, Hugging Face, Grok AI, xAI, Boston Dynamics = Boston Dynamics Spot, Nvidia
      = Nvidia RTX = RTX 4090, GeForce, AMD, Radeon, Intel = Intel Inside, Pentium, ARM Holdings, Raspberry Pi,
      Arduino, Commodore Amiga, Amiga 500, ZX Spectrum = Sinclair Spectrum, Atari = Atari 2600, Amstrad, BBC Micro,
      TI-84, Texas Instruments, Cray supercomputer, Sun Microsystems, Silicon Graphics, Netscape, AOL, MySpace,
      Napster, BitTorrent, Sony = Sony Walkman = Sony Bravia = Play Station 5 = PlayStation 5 = PS5 = PS4 = Sony
      Ericsson, Walkman, Discman, PSP, DualSense, DualShock, Nintendo = Nintendo 64 = Nintendo DS = NES controller =
      Nintendo Entertainment System, N64, Joy-Con, Joycon, SNES, Wiimote, Sega = Sega Genesis = Sega Mega Drive,
      Dreamcast, Game Gear, Meta Quest = Oculus Quest, HTC Vive, Samsung = Samsung Galaxy = Galaxy Fold, LG TV,
      OnePlus = OnePlus phone, Fairphone, Nokia = Nokia 3310, Motorola = Motorola Razr, Palm Pilot, Blackberry phone,
      Panasonic, Technics, Sharp TV, Hitachi, JVC, Kenwood, Pioneer turntable, Denon, Yamaha = Yamaha receiver, Bang &
      Olufsen = B&O speaker, Bowers & Wilkins, KEF, Klipsch, McIntosh amplifier, Harman Kardon, Sonos = Sonos speaker,
      Bose = Bose headphones, Beats headphones, AKG, Shure, Neumann mic, Rode mic, Razer keyboard, Corsair keyboard,
      SteelSeries, HyperX, Cherry MX, Wacom, Cricut, Epson = Epson printer, HP printer = HP laptop, Canon EOS R5,
      Nikon = Nikon D850, Leica = Leica M6, Polaroid = Polaroid camera, Kodak = Kodak film = Kodak Brownie,
      Kodachrome, Portra 400, Fujifilm = Fuji film = Fujifilm X100, Instax, Zeiss, Sigma lens, Tamron, Pentax = Pentax
      K1000, Minolta, Yashica, Mamiya, Contax, Lomography = Lomo camera, GoPro = GoPro Hero, DJI Mavic = DJI drone,
      Insta360, ARRI Alexa, RED camera, Blackmagic camera, Panavision, IMAX = IMAX screen, Dolby = Dolby Atmos,
      Peloton, Whoop band, Oura ring, Amazon Alexa, Amazon Echo, Kindle = Kindle Paperwhite, Fire TV, Roku = Roku TV,
      Chromecast, Ring doorbell, Nest thermostat, Philips = Philips Hue, iRobot, Dyson = Dyson fan, Miele = Miele
      washing machine, Bosch drill, Siemens = Siemens oven, AEG, Gorenje, Liebherr = Liebherr fridge, Sub-Zero fridge,
      KitchenAid = KitchenAid mixer = Kitchen Aid, Smeg = Smeg fridge, De'Longhi = DeLonghi, Bialetti, Chemex,
      AeroPress, Ninja blender, NutriBullet, Tefal, Staub, Lodge skillet, Pyrex, Wedgwood, Meissen, Villeroy & Boch,
      Royal Copenhagen, Swarovski = Swarovski figurine, Zwilling, Wüsthof, Victorinox, Leatherman, Opinel, Buck knife,
      Maglite, Zippo = Zippo lighter, Bic biro, Stabilo = Stabilo Boss, Post-it = Post-It note = Post it notes, Tesa,
      Pritt, Uhu glue, Elmer's glue, Super Glue Loctite = Loctite, Gorilla Glue, 3M, Velcro, Tempo Taschentücher,
      Q-tips = Q-tip, Ziploc = Ziploc bag, Saran wrap, Verizon = Verizon phone, AT&T = ATT, Telekom, O2 mobile, EE
      mobile, Telefonica, Comcast, Xfinity, Cash App, Apple Pay, American Express = American Express card, Diners
      Club, JP Morgan = JPMorgan Chase, Morgan Stanley, Lehman Brothers, BlackRock, Berkshire Hathaway, Commerzbank,
      Sparkasse, N26, ING bank, Rabobank, UniCredit, Société Générale, Crédit Agricole, Lloyds = Lloyd's of London,
      NatWest, Royal Bank of Scotland, Nationwide Building Society, Charles Schwab, Fidelity Investments, Vanguard
      fund, Geico, Allstate, Progressive insurance, AXA insurance, Zurich Insurance, Standard & Poor's, Bloomberg
      terminal, Reuters, Dow Jones, Dogecoin, Bitcoin, Ethereum, Tether crypto, FTX, NFT OpenSea = OpenSea, AWS
      Amazon, KakaoTalk, Viber, Amazon Prime Video, Audible app, Trivago, Glovo, Instacart, Whirlpool washer,
      Breville, SodaStream, Traeger grill, Milwaukee drill, Milwaukee tools, Ryobi, Swiss Army Knife Victorinox,
      Autodesk, Ubuntu, Khan Academy, Coursera course, Valve Corporation, Bethesda Softworks, Bethesda Game Studios,
      FromSoftware, Sharp Aquos, LG phone, HP laptop, Weibo, Line messenger, Duolingo, Ampeg, Linux penguin logo, Poco
      phone, Tecno phone, Infinix, ZTE, Honor phone, iQOO, Jolla, Punkt phone, Palm Pre, Sidekick phone, Nokia 3310,
      Nokia N-Gage, Motorola Razr, Moto G, Sony Ericsson, Siemens phone, Devialet, KEF speaker, Polk Audio, Marantz
      amplifier, Onkyo, Pioneer DJ, Technics turntable, Rega, Pro-Ject turntable, McIntosh amp, Naim, Cambridge Audio,
      Audio-Technica, Beyerdynamic, Grado, Focal headphones, Skullcandy, Soundcore, Anker, Jabra, Plantronics, Astro
      headset, Elgato, Rode microphone, RØDE NT1, Neumann microphone, Focusrite, PreSonus, Behringer, Mackie mixer, Allen
      & Heath, Numark, Native Instruments, GarageBand, Cubase, Elektron Digitakt, Arturia, Novation synth, Prophet
      synth, Oberheim, ARP synth, Buchla, Mellotron, Fender Rhodes, Kawai, Fazioli, Blüthner, Petrof, Schimmel piano,
      Epiphone, Jackson guitar, Schecter, Danelectro, Squier, Takamine, Martin D-28, Cort guitar, Höfner, Warwick
      bass, Music Man bass, Peavey, Blackstar amp, Electro-Harmonix, Strymon, Dunlop Cry Baby, Ernie Ball, D'Addario,
      Elixir strings, Sabian, Paiste, Meinl, Tama drums, DW drums, Gretsch drums, Mapex, Vic Firth, Remo drum, Latin
      Percussion, Buffet Crampon, Yanagisawa, Conn-Selmer, Vandoren, Stradivarius copy, GoPro Hero, DJI Osmo, Ricoh
      GR, Rollei, Voigtländer, Carl Zeiss, Tokina, Godox, Profoto, Manfrotto, Gitzo, Lowepro, Holga, Diana camera,
      Zenit camera, Kiev camera, Praktica, Exakta, Ilford, Cinestill, Agfa, Fujifilm Velvia, Kodak Tri-X, Kodak
      Ektachrome, Blackmagic Design, Bolex, Super 8 Kodak, THX, Apple TV box, Nvidia Shield, Plex, Kodi, TiVo, Sky Q,
      Netgear, TP-Link, Linksys, Ubiquiti router, Fritz!Box, AVM Fritz, Eero router, Philips Hue, Nanoleaf, Govee,
      LIFX, Arlo camera, Wyze, SimpliSafe, ADT security, Ecobee, Honeywell, tado, Hive thermostat, Google Home, Amazon
      Echo Dot, BeagleBone, Adafruit, SparkFun, Micro:bit, Sphero, Anki Cozmo, Aibo, Sony Aibo, Boston Dynamics Spot,
      Unitree, Figure AI robot, Tesla Optimus, Optimus robot Tesla, Pepper robot SoftBank, ASIMO, Roborock, Ecovacs,
      Eufy, Neato robot, Shark vacuum, Kobold vacuum, Bissell, Eureka vacuum, Bauknecht, Beko, Candy washer, Hotpoint,
      Indesit, Zanussi, Neff, Gaggenau, Viking range, Thermador, La Cornue, Aga cooker, Rangemaster, Lacanche, Russell
      Hobbs, Morphy Richards, Dualit, Kenwood Chef, Magimix, Cuisinart, Hamilton Beach, Oster, Sunbeam mixer,
      Crock-Pot, Ninja Foodi, Philips Airfryer, Jura coffee, Sage Barista, La Marzocco, Gaggia, Rancilio, Moccamaster,
      Hario V60, Bodum, Fellow Stagg, Melitta, WMF, Fissler, Lodge cast iron, All-Clad, Calphalon, Corelle dishes,
      CorningWare, Fiestaware, Royal Doulton, Meissen porcelain, Rosenthal porcelain, Lladró, Spode, Portmeirion, Emma
      Bridgewater, Denby, Arabia Finland, Alessi, Riedel, Waterford Crystal, Baccarat crystal, Lalique, Stelton,
      Joseph Joseph, OXO Good Grips, Rubbermaid, Hefty bags, Brabantia, simplehuman, Vileda, Gardena hose, Fiskars,
      Felco, Wolf-Garten, Metabo, Festool, Einhell, Parkside tools, Dremel, Craftsman tools, Snap-on, Matco,
      Channellock, Klein Tools, Knipex, Wera, Wiha, Gedore, Hazet, Stanley FatMax, Irwin tools, Estwing, Vaughan
      hammer, Fluke multimeter, Weller iron, Hakko, Lincoln Electric, Miller welder, ESAB, Toro mower, Honda mower,
      Cub Cadet, Snapper mower, Ariens, Briggs & Stratton, Generac generator, Champion generator, Jackery, EcoFlow,
      Bluetti battery, Goal Zero, Tesla Powerwall, SunPower, Enphase, First Solar, Vestas turbine, Siemens Gamesa, GE
      Appliances, Westinghouse, ABB robot, KUKA, Fanuc, Schindler elevator, Kone, Trumpf, Caterpillar D9, Hitachi
      excavator, Doosan, Hyundai excavator, Sany, XCMG, Zoomlion, Genie lift, JLG, Terex, Liebherr crane, Tadano,
      Demag, Wacker Neuson, Bomag, Hamm roller, Wirtgen, Vermeer chipper, Ditch Witch, Stihl saw, Husqvarna saw
    `,
  },
  {
    kind: 'brand',
    source:
      'Technology, software, social networks, games, toys of electronics, telephone and finance: names made of ordinary words',
    capitals: true,
    names: `
      LinkedIn = Linked In, Photoshop = Photo shop, Pro Tools, Midjourney = Mid journey, Nothing Phone, GoPro = Go
      Pro, Instant Pot, Duck tape, Capital One, State Farm, Turtle Beach, Blue Yeti, Universal Audio, Logic Pro, Guild
      guitar, Seagull guitar, Line 6, Peak Design, Glad bags, Mac Tools, Black Diamond
    `,
  },
]
