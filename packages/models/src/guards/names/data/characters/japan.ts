import type { NameGroup } from '../../name-list.ts'

/**
 * Characters and fictional worlds, collected by hand from common knowledge; `source` names who is known to hold
 * the rights. Figures of folk tales and of books long out of copyright (Cinderella, Dracula, Alice, Sherlock Holmes) are
 * left out: the name alone protects nobody.
 */
export const japanCharacters: readonly NameGroup[] = [
  {
    kind: 'character',
    source:
      'Toei, Shueisha, Kodansha, Studio Ghibli, Sanrio, Toho, Bandai, Kadokawa, Crypton and other Japanese makers',
    names: `
      Goku = Gokuu = Kakarot = Goku Black = Goku Super Saiyan = Super Saiyan Goku, Son Gohan, Goten, Prince Vegeta,
      Vegeta = Vegita, Bulma = Bulma Briefs, Android 18, Android 17, Frieza = Frieza Dragon Ball, Freezer Dragon Ball,
      Cell Dragon Ball, Kid Buu, Majin Boo, Beerus, Jiren, Gogeta, Vegito, Shenron = Shenlong, Chi-Chi Dragon Ball,
      Yamcha, Tien Shinhan, Mr Satan Dragon Ball, Kame House, Kamehameha, Muten Roshi, Dragon Ball Z = Dragon Ball
      Super = DBZ, Super Saiyan = Super Saiyajin = Saiyan, Arale Norimaki, Dr Slump, Naruto Shippuden = Naruto
      Shippuuden = Naruto run, Sasuke Uchiha = Sasuke = Uchiha Sasuke, Sharingan, Kakashi = Kakashi Sensei = Hatake
      Kakashi, Itachi = Uchiha Itachi, Shikamaru = Shikamaru Nara, Jiraiya = Jiraya, Tsunade, Orochimaru, Gaara =
      Gaara of the Sand, Obito = Obito Uchiha, Tobi Akatsuki, Minato Namikaze, Akatsuki = Akatsuki cloak,
      Konohagakure, Konoha, Hidden Leaf Village, Kurama Nine Tails, Nine-Tailed Fox Kurama, Boruto = Boruto Uzumaki,
      Monkey D Luffy = Straw Hat Luffy = Gear 5 Luffy, Zoro, Usopp, Franky One Piece, Brook One Piece, Jinbe, Vinsmoke
      Sanji, Boa Hancock, Trafalgar Law, Portgas D Ace = Ace One Piece, Shanks One Piece, Red-Haired Shanks,
      Whitebeard One Piece, Kaido One Piece, Doflamingo, Crocodile One Piece, Kurosaki Ichigo, Rukia, Orihime Inoue,
      Byakuya, Kenpachi, Ulquiorra, Aizen, Zangetsu, Armin Artlet, Captain Levi = Levi Attack on Titan, Erwin Smith,
      Hange Zoe, Attack on Titan = Attack of Titan = Shingeki no Kyojin, Colossal Titan, Armored Titan, Female Titan,
      Beast Titan, Survey Corps, Scouting Legion, Light Yagami = Light Yagami Death Note = Yagami Light, Kira Death
      Note, Ryuk = Ryuk Shinigami, L Lawliet, Misa Misa, Near Death Note, Fullmetal Alchemist Brotherhood, Roy
      Mustang, Winry Rockbell, Riza Hawkeye, Gon Freecss = Gon Freaks = Gon Hunter, Hisoka = Hisoka Morow, Leorio,
      Meruem, Chrollo, One Punch Man = Saitama One Punch, Genos = Genos One Punch, Tatsumaki = Tatsumaki One Punch,
      Mumen Rider, Midoriya Izuku, Bakugou, Kacchan, Shoto Todoroki = Todoroki, Uraraka Ochako, Tsuyu Asui, Froppy,
      Shigaraki Tomura = Tomura Shigaraki, Himiko Toga = Toga Himiko, Eraserhead, Shota Aizawa, Boku no Hero Academia
      = My Hero Academy, Tanjiro Kamado = Tanjiro = Tanjirou, Nezuko = Nezuko Kamado = Nezuko chan, Zenitsu = Zenitsu
      Agatsuma, Inosuke = Inosuke Hashibira, Rengoku = Rengoku Kyojuro = Kyojuro Rengoku, Giyu Tomioka = Tomioka Giyu,
      Tengen Uzui, Mitsuri Kanroji, Muichiro Tokito, Obanai Iguro, Gyomei, Muzan = Muzan Kibutsuji, Akaza, Doma Demon
      Slayer, Kokushibo, Kimetsu no Yaiba = Demon Slayer Kimetsu, Gojo Saturo = Gojou Satoru = Gojo, Satoru Gojo =
      Satoru Goju, Itadori Yuji = Itadori Yuuji, Megumi Fushiguro = Fushiguro Megumi, Nobara Kugisaki = Nobara, Toji
      Fushiguro, Ryomen Sukuna, Nanami Kento, Suguru Geto = Geto Suguru, Mahito, Jujutsu Kaisen = JJK, Denji Chainsaw
      Man = Denji = Chainsaw Men, Power CSM, Aki Hayakawa, Reze Chainsaw Man, Kobeni, Anya = Anya Spy x Family = Anya
      Spy Family, Spy x Family = Spy Family anime, Loid Forger = Loid Forger Twilight, Bond Forger, Frieren = Frieren
      Beyond Journeys End = Frieren the elf, Stark Frieren, Dandadan, Okarun, Momo Ayase, Kaiju No 8, Kafka Hibino,
      Oshi no Ko, Ai Hoshino, Bocchi the Rock, Hitori Gotoh, K-On Yui Hirasawa, Blue Lock Isagi, Yoichi Isagi,
      Haikyuu, Shoyo Hinata, Hinata Shoyo, Tobio Kageyama, Kuroko no Basket, Slam Dunk Sakuragi, Hanamichi Sakuragi,
      Captain Tsubasa, Tsubasa Ozora, Takumi Fujiwara, Wangan Midnight, Yu Yu Hakusho, Yusuke Urameshi, Rurouni
      Kenshin = Kenshin Himura, Trigun, Vash Stampede, Cowboy Bebop = Ein Cowboy Bebop, Edward Wong, Samurai Champloo
      = Mugen Champloo, Black Lagoon Revy, Hellsing Alucard, Integra Hellsing, Berserk Guts = Guts Berserker = Kentaro
      Berserk, Casca Berserk, Vinland Saga, Thorfinn, Vagabond Musashi manga, Monster Johan Liebert = Johan Liebert,
      20th Century Boys, Tokyo Ghoul, Ken Kaneki, Kaneki Ken, Kaneki, Touka, Parasyte Migi, Dorohedoro = Dorohedoro
      Kaiman, Made in Abyss, Riko and Reg, Nanachi, Mob Psycho = Mob Psycho 100, Shigeo Kageyama, Soul Eater Maka,
      Fire Force Shinra, Natsu Dragneel, Lucy Heartfilia, Erza Scarlet, Seven Deadly Sins Meliodas = Meliodas, Asta
      Black Clover, Yuno Black Clover, Dr Stone Senku, Senku Ishigami, The Promised Neverland = Emma Promised
      Neverland, Koro-sensei, Food Wars Soma, Toriko, Gintama = Gintoki, Gurren Lagann, Kamina, Kill la Kill, Ryuko
      Matoi, Darling in the Franxx = 02 Franxx, Lelouch vi Britannia, Lelouch Lamperouge, C.C. Code Geass, Steins
      Gate, Kurisu Makise, Okabe Rintaro, ReZero = Re:Zero, Rem and Ram, Subaru Natsuki, Overlord Ainz, Ainz Ooal
      Gown, Albedo Overlord, Rimuru Tempest, Rimuru, Konosuba = Aqua Konosuba, Megumin Explosion, Mushoku Tensei,
      Rudeus Greyrat, Roxy Migurdia, Shield Hero Raphtalia = Raphtalia, No Game No Life Shiro, Sword Art Online =
      Sword Art Online Kirito, Asuna Yuuki, Log Horizon, DanMachi Hestia, Kaguya Shinomiya, Chika Fujiwara, Nagatoro,
      Uzaki-chan, Komi Cant Communicate = Komi-san, Rent-a-Girlfriend, My Dress-Up Darling, Horimiya, Toradora Taiga,
      Taiga Aisaka, Clannad Nagisa, Angel Beats Kanade, Lucky Star Konata, Konata Izumi, Haruhi Suzumiya = Haruhi,
      Nagato Yuki, Azumanga Daioh, Nichijou = Hakase Nichijou, Ouran Host Club = Ouran High School Host Club, Fruits
      Basket Tohru, Nana Osaki, Cardcaptor Sakura = Cardcaptor, Sakura Kinomoto, Magic Knight Rayearth, xxxHolic Yuko,
      Chobits Chii = Chobits, Tokyo Mew Mew, Precure, Ojamajo Doremi, Madoka Magica = Puella Magi Madoka, Kyubey,
      Sayaka Miki, Revolutionary Girl Utena, Utena Tenjou, Rose of Versailles, Lady Oscar, Candy Candy anime, Heidi
      Girl of the Alps anime, Princess Knight Tezuka, Black Jack Tezuka, Kimba the White Lion, Phoenix Tezuka,
      Tetsuwan Atom, Cyborg 009, Gegege no Kitaro, Lupin the Third = Lupin the 3rd, Jigen Daisuke, Goemon Lupin,
      Fujiko Mine, Cat's Eye manga, Ryo Saeba, Fist of the North Star, Kenshiro North Star, Saint Seiya = Pegasus
      Seiya, Captain Harlock = Space Pirate Captain Harlock, Galaxy Express 999, Maetel, Space Battleship Yamato,
      Macross Valkyrie = Macross, Robotech, Mobile Suit Gundam = Gundam RX-78 = Gundam Wing, Barbatos Gundam, RX-78-2,
      Char Aznable, Amuro Ray, Zaku, EVA-01 = Evangelion, EVA-02, Evangelion Unit-01, Evangelion 01, Ayanami Rei,
      Asuka Langley = Asuka Evangelion, Misato Katsuragi, Gendo Ikari, Kaworu Nagisa, Sachiel Angel Evangelion, FLCL
      Haruko = FLCL, Serial Experiments Lain, Lain Iwakura, Paprika Satoshi Kon, Mima Kirigoe, Ghost in Shell, Major
      Kusanagi, Major Motoko, Tachikoma, Akira bike = Neo-Tokyo Akira, Tetsuo Shima, Appleseed Deunan, Vampire Hunter
      D, Afro Samurai, Sailor Moon = Sailor Moon transformation = Sailor Scouts = Luna Sailor Moon, Sailor Scout,
      Sailor Uranus, Sailor Neptune, Sailor Saturn, Sailor Pluto, Sailor Chibi Moon, Tsukino Usagi, Chibiusa, Kagome
      Higurashi, Ranma = Ranma 1/2 = Ranma Saotome, Lum Urusei Yatsura = Urusei Yatsura, Maison Ikkoku, Case Closed
      Conan, Shinichi Kudo, Nobita = Nobita Nobi, Dorami, Shizuka Doraemon, Gian Doraemon, Doraemon = Doraemon cat,
      Chibi Maruko-chan = Chibi Maruko, Anpanman = Anpan man, Hamtaro, Digimon = Digimon Agumon, Tai Kamiya, Gabumon,
      Patamon, Yugi Muto = Yugi Moto, Exodia, Kuriboh, Seto Kaiba, Dark Magician Girl, Bakugan, Yo-kai Watch Jibanyan,
      Jibanyan, Inazuma Eleven, Monchhichi = Monchichi, Sanrio = Sanrio characters, Pochacco, Chococat, Kiki and Lala,
      Pompompurin = Pompom Purin = Pompurin, Tuxedo Sam, Retsuko, Gudetama = Gudetama egg, Hangyodon, Kuromi = Kuromi
      and Melody = Kuromi Sanrio, Cinnamoroll = Cinnamonroll Sanrio, Kapibara-san, Kumamon, Funassyi, Domo-kun = Domo
      kun, Chiikawa = Usagi Chiikawa, Hachiware, Sonny Angels, Smiski, Molly Pop Mart, Skullpanda, Dimoo, Crybaby Pop
      Mart, Bearbrick, Bearbrick = Be@rbrick, Nendoroid, Totoro = Chibi Totoro, Cat Bus Totoro, Satsuki and Mei,
      No-Face Spirited Away = Kaonashi No Face = No-Face from Spirited Away = No Face from Spirited Away, Chihiro
      Ogino, Yubaba, Boh Mouse Ghibli, Haku Spirited, Kamaji, Mononoke = San Mononoke = Mononoke Hime, Prince
      Ashitaka, Kodama Mononoke, Forest Spirit Mononoke, Howl's Moving Castle = Howl's Castle, Howl Jenkins, Sophie
      Hatter, Calcifer fire, Kiki's Delivery Service = Kiki's Delivery = Kiki Delivery, Jiji the cat, Laputa = Laputa
      robot, Sheeta and Pazu, Nausicaa = Nausicaa of the Valley = Ohmu Nausicaa, Porco Rosso = Porco Rosso plane,
      Ponyo = Ponyo fish = Ponyo on the Cliff, Sosuke Ponyo, Arrietty, The Cat Returns Baron, Baron Humbert, Seita and
      Setsuko, Only Yesterday Ghibli, Pom Poko, When Marnie Was There, Tale of Princess Kaguya, Your Name Taki, Taki
      and Mitsuha, Kimi no Na wa, Weathering with You, Suzume Shinkai = Suzume no Tojimari, 5 Centimeters per Second,
      Mirai Hosoda, Belle Hosoda, Shoko Nishimiya, I Want to Eat Your Pancreas, Redline JP, Miku Hatsune = Miku,
      Kagamine Len = Rin and Len, Luka Megurine, Kasane Teto = Teto, Vocaloid, Kizuna AI, Hololive, Usada Pekora,
      Houshou Marine, Inugami Korone, Mori Calliope, Nijisanji, Kuzuha, Neuro-sama = Vedal Neuro, Ironmouse, Godzilla
      = Godzilla Minus One, Rodan, Ultraman Zero, Kaiju Baltan, Super Sentai = Super Sentai Red, Gorenger, Kamen Rider
      = Kamen Rider 1, Kikaider, JoJos Bizarre Adventure = JoJo pose = Jojo reference, Jotaro, Joseph Joestar, Jolyne
      Cujoh, Josuke Higashikata, Jonathan Joestar, Bruno Bucciarati, Baki Hanma, Yujiro Hanma, Kengan Ashura, Hajime
      no Ippo, Ippo Makunouchi, Ashita no Joe, Lycoris Recoil, Bunny Girl Senpai, Mai Sakurajima, Monogatari Shinobu,
      Hitagi Senjougahara, Violet Evergarden = Violet Evergarden anime, Hyouka Chitanda, Durarara Izaya, Noragami
      Yato, Kuroshitsuji, Sebastian Michaelis, Ciel Phantomhive, D Gray-man, Blue Exorcist Rin, Katekyo Hitman Reborn,
      Yoh Asakura, Medabots, Zoids, Sonic X, Astro Fighter, The Apothecary Diaries = Maomao Apothecary, Delicious in
      Dungeon, Mashle, Undead Unluck, Zom 100, Hells Paradise Gabimaru, Kaiji, Golden Kamuy, Asirpa, Junji Ito Tomie,
      Tomie Kawakami, Uzumaki Junji Ito, Kekkai Sensen, Golgo 13, Jiji and Kiki, Kiki and Jiji, Rock Lee Naruto,
      Kurenai, Might Guy, Maito Gai, Sabo One Piece, Uryu Ishida, Renji Abarai, Toshiro Hitsugaya, Rangiku Matsumoto,
      Yoruichi, Grimmjow, Reiner Braun, Annie Leonhart, Zeke Yeager, Historia Reiss, Jean Kirstein, Kanao Tsuyuri,
      Sabito, Sanemi, Obanai, Douma Demon Slayer, Maki Zenin, Yuta Okkotsu, Kenjaku, Choso, Jogo Jujutsu, Reze
      Chainsaw, Himeno, Kishibe, Arataka Reigen, Jolyne Kujo, Kira Yoshikage, Yoshikage Kira, Kakyoin, Rohan Kishibe,
      Dio Jojo, Diavolo Jojo, Polnareff, Iggy Jojo, Koichi Hirose, Okuyasu, Ritsuko Akagi, Grendizer, Goldorak, Atlas
      UFO Robot, Getter Robo, Yoko Littner, Suzaku Kururugi, Kallen Kozuki, Kallen Stadtfeld, Mami Tomoe, Kyoko
      Sakura, Naraku, Miroku, Shippo Inuyasha, Lum Urusei, Urusei Yatsura, Ataru Moroboshi, Zenigata, Daisuke Jigen,
      Kaiketsu Zorori, Shinnosuke Nohara, Baikinman, Kitaro Gegege, Arale-chan, Keroro Gunso, Sgt Frog, Gatomon,
      Guilmon, Renamon, Omnimon, Wargreymon, Angemon, Angewomon, Devimon, Greymon, Metalgarurumon, Bocchi-chan, Nijika
      Ijichi, Ryo Yamada Bocchi, Yui Hirasawa, Mio Akiyama, Azusa Nakano, Tsumugi Kotobuki, Ritsu Tainaka, Yuki
      Nagato, Mikuru Asahina, Milim Nava, Naofumi Iwatani, Raphtalia, Chitoge Kirisaki, Nisekoi, Rias Gremory, Akeno
      Himejima, High School DxD, Highschool DxD, Gray Fullbuster, Wendy Marvell, Jellal, Noelle Silva, Escanor,
      Askeladd, Seras Victoria, Shirou Emiya, Mash Kyrielight, Illya von Einzbern, Illyasviel, Medusa Fate Stay,
      Kageyama Tobio, Kenma Kozume, Oikawa Tooru, Bokuto Haikyuu, Tetsuya Kuroko, Daiki Aomine, Meguru Bachira,
      Seishiro Nagi, Rin Itoshi, Kaede Rukawa, Oliver Atom, Joe Yabuki, Chiyoko Fujiwara, Millennium Actress, Tokyo
      Godfathers, Makoto Shinkai Suzume, Suzume Iwato, Hodaka Morishima, Hina Amano, Girl Who Leapt Through Time, Aqua
      Hoshino, Ruby Hoshino, Kana Arima, Turbo Granny, Sakamoto Days, Taro Sakamoto, Gachiakuta, Marcille Donato,
      Laios Touden, Chilchuck, Falin Touden, Gabimaru, Chisato Nishikigi, Takina Inoue, Cyberpunk Edgerunners Lucy,
      Lucyna Kushinada, Rebecca Edgerunners, Akira Fudo, Devilman Crybaby, Ryo Asuka, Cutie Honey, Cutey Honey, Kyo
      Sohma, Yuki Sohma, Kimi ni Todoke, Sawako Kuronuma, Chizuru Mizuhara, Quintessential Quintuplets, Nino Nakano,
      Miku Nakano, Itsuki Nakano, Teasing Master Takagi-san, Takagi-san, Miss Kobayashi's Dragon Maid, Kobayashi's
      Dragon Maid, Kanna Kamui, Bakemonogatari, Shinobu Oshino, Tsubasa Hanekawa, Okabe Rintarou, Rintaro Okabe,
      Psycho-Pass anime, Akane Tsunemori, Texhnolyze, Mushishi, Nyanko-sensei, Nyanko Sensei, Natsume Yuujinchou,
      Natsume's Book of Friends, Mieruko-chan, xxxHolic, Yuuko Ichihara, Escaflowne, Lina Inverse, Gourry Gabriev,
      Patlabor, Bubblegum Crisis, Record of Lodoss War, Deedlit, Candy Candy manga, Remi Sans Famille, Shugo Chara,
      Mermaid Melody Pichi, Nico Yazawa, Umi Sonoda, Kotori Minami, Maki Nishikino, Hanayo Koizumi, Rin Hoshizora,
      Zombieland Saga, Girls und Panzer, Kantai Collection, KanColle, Sakuya Izayoi, Remilia Scarlet, Youmu Konpaku,
      Yuyuko Saigyouji, Sanae Kochiya, Cirno Touhou, Patchouli Knowledge, Nyan Koi, Non Non Biyori, Renge Miyauchi,
      Laid-Back Camp, Yuru Camp, Rin Shima, Nadeshiko Kagamihara, A Place Further than the Universe, Chiyo-chan,
      Yotsuba&!, Yotsuba Koiwai, Hidamari Sketch, Gabriel DropOut, Ai Hayasaka, Miyuki Shirogane, Oregairu, Yukino
      Yukinoshita, Hachiman Hikigaya, Kei Kurono, Gantz suit, Migi Parasyte, Shinichi Izumi, Nagisa Furukawa, Clannad,
      Angel Beats, Kanade Tachibana, Shana Flame-Haired, Shakugan no Shana, Zero no Tsukaima, Louise Vallière, Index
      Toaru, Mikoto Misaka, Accelerator Toaru, Maka Albarn, Death the Kid, Shinra Kusakabe, Allen Walker, Lenalee Lee,
      Grell Sutcliff, Pandora Hearts, Hetalia, Italy Hetalia, Noragami, Yato Noragami, Hiyori Iki, Bungo Stray Dogs,
      Osamu Dazai Bungo, Chuuya Nakahara, Dororo Hyakkimaru, Hyakkimaru, Fate Zero Iskandar, Kara no Kyoukai, Shiki
      Ryougi, Tsukihime Arcueid, Arcueid Brunestud, Link Click anime, To Your Eternity, Fushi To Your, Ranking of
      Kings, Prince Bojji, Sonny Boy anime, Wonder Egg Priority, Vladilena Milizé, Vivy Fluorite, Diva Vivy, Eris
      Greyrat, Kobeni Higashiyama, Mash Burnedead, Dr Slump Arale, Eminence in Shadow, Cid Kagenou, Classroom of the
      Elite, Kiyotaka Ayanokoji, My Happy Marriage, Spice and Wolf, Holo Spice, Yona of the Dawn, Akatsuki no Yona,
      Kamisama Kiss, Tomoe Kamisama, Ao Haru Ride, Yuki Cross, Nodame Cantabile, Rin Okumura, Judar, Seraph of the
      End, Yuichiro Hyakuya, Assassination Classroom, Nagisa Shiota, Soma Yukihira, Beastars, Legoshi, Haru Beastars,
      Aggressive Retsuko, Caiman Dorohedoro, Blame Tsutomu, Killy Blame, Knights of Sidonia, Battle Angel Alita,
      Alita, Gally Alita, Biomega, Gyo Junji Ito, Parasyte manga, Record of Ragnarok, Brunhilde Ragnarok, Baki the
      Grappler, Tokyo Revengers, Manjiro Sano, Takemichi, Wind Breaker anime, Great Teacher Onizuka, Eikichi Onizuka,
      Crows Zero, Vagabond Musashi Inoue, Blade of the Immortal, Manji Blade, Ogami Itto, Claymore Clare, Zatch Bell,
      Hikaru no Go, Eyeshield 21, Prince of Tennis, Ryoma Echizen, Free Iwatobi, Haruka Nanase, Yuri on Ice, Yuri
      Katsuki, Viktor Nikiforov, Sk8 the Infinity, Reki and Langa, Given Mafuyu, Ash Lynx, Nana Komatsu, Chihayafuru,
      Chihaya Ayase, March Comes in Like a Lion, Rei Kiriyama, Barakamon, Poco's Udon World, School Babysitters,
      Hinamatsuri, Aharen-san
    `,
  },
  {
    kind: 'character',
    source:
      'Toei, Shueisha, Kodansha, Studio Ghibli, Sanrio, Toho, Bandai, Kadokawa, Crypton and other Japanese makers: names made of ordinary words',
    capitals: true,
    names: `
      Going Merry, Thousand Sunny, Prince of Tennis, Initial D, Fairy Tail, Black Clover, Assassination Classroom,
      Goblin Slayer, Paradise Kiss, Pretty Cure, City Hunter, Perfect Blue, Ninja Scroll, Little Twin Stars, Sonny
      Angel, Turnip Head, Castle in the Sky, Whisper of the Heart, Grave of the Fireflies, The Wind Rises, The Boy and
      the Heron = Boy and the Heron, Wolf Children, Summer Wars, A Silent Voice, Ultraman = Ultra man, Star Platinum,
      Killer Queen, Call of the Night, Shaman King, Ghost Stories anime, Promised Neverland, Soul Eater, Fire Force,
      Black Butler, Odd Taxi, Eighty-Six, Vampire Knight, Blue Exorcist, Food Wars, Prison School, Banana Fish,
      Princess Jellyfish
    `,
  },
]
