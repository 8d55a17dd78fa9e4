"""The words by which a byline's parts are told apart: agencies, outlets, roles, places, furniture."""

AGENCIES = frozenset(
    name.casefold()
    for name in (
        "AP|Associated Press|Reuters|Thomson Reuters|Thomson Reuters Foundation|AFP|"
        "Agence France-Presse|PA|PA Media|PA Wire|Press Association|AAP|"
        "Australian Associated Press|UPI|United Press International|dpa|Deutsche Presse-Agentur|"
        "APA|sid|epd|KNA|ANSA|EFE|Europa Press|TASS|Itar-Tass|Interfax|RIA Novosti|Xinhua|Kyodo|"
        "Kyodo News|Jiji Press|Yonhap|Bloomberg|Bloomberg News|PTI|Press Trust of India|ANI|IANS|"
        "Canadian Press|The Canadian Press|Belga|ANP|NTB|Ritzau|STT|Lusa|CTK|Keystone-SDA|SDA|"
        "Anadolu|Anadolu Agency|Religion News Service|Kaiser Health News|wires|wire services|"
        "wire reports|news services|news service reports|staff and wire reports|staff and wires|"
        "McClatchy|Tribune News Service|Inter Press Service"
    ).split("|")
)
"""Casefolded, without "the"."""

OUTLETS = (
    "Washington Post|New York Times|Los Angeles Times|Wall Street Journal|USA TODAY|USA Today|"
    "Florida Today|Guardian|Observer|The Independent|Daily Telegraph|Financial Times|The Times|"
    "Le Figaro|Le Monde|Der Spiegel|Fox News Digital|Fox News|CNN Business|CNN|BBC News|BBC|"
    "NBC News|CBS News|CBS Sports|ABC News|Sky News|NPR|Politico|Al Jazeera|Live Science|"
    "Canadian Press|Associated Press|AP|Ap|AFP|Reuters|Bloomberg News|Bloomberg|"
    "Religion News Service"
)
"""A regular expression's alternatives: houses that are printed after a name ("Ann Roe Associated Press")."""

ORGANIZATION_ENDS = (
    "news|press|media|agency|agencies|staff|team|desk|newsroom|editors|editorial|editorial board|"
    "letters|readers|redaktion|redacción|rédaction|redazione|university|institute|online|network|"
    "foundation|service|services|bureau|association|labs|advertorial|times|herald|tribune|observer|"
    "magazine|radio|tv|reports|department|council|ministry|committee|company|inc|ltd|gmbh|llc|"
    "sport|society|centre|center|project|commission|wires"
)

ROLE_NOUNS = frozenset(
    "editor correspondent reporter writer columnist critic reviewer journalist producer "
    "photographer photojournalist researcher contributor analyst presenter professor director "
    "manager expert fellow blogger commentator cartoonist illustrator intern founder ceo president "
    "chairman lecturer economist historian secretary author publisher host anchor strategist "
    "consultant chief freelance redakteur redakteurin korrespondent korrespondentin reporterin "
    "chefredakteur chefredakteurin herausgeber autor autorin redaktor redaktorin".split()
)
"""Lower case, singular."""

ROLE_QUALIFIERS = frozenset(
    "senior sr lead deputy chief staff special national political politics foreign diplomatic home "
    "legal social religious affairs religion health science medical environment environmental "
    "education technology tech business economics economic financial finance media arts art culture "
    "sports sport football cricket rugby golf tennis racing motor consumer security defence defense "
    "middle east north south west western eastern northern southern central asia asian africa "
    "african europe european us uk us-based washington china russia investigations investigative "
    "royal transport energy city crime online digital data industrial industry community general "
    "assistant associate managing executive features news opinion world global money travel fashion "
    "food film music books architecture theatre television tv radio parliamentary policy public "
    "local wine video audio picture visual graphics night weekend live contributing former "
    "freelance guest court courts justice climate immigration labor labour housing society pacific "
    "america latin australia international internet ideas and of the at for & in-chief at-large "
    "post guardian observer".split()
)

NAME_PARTICLES = frozenset(
    "de da do dos das del della di der den des du la le les lo van von vom bin ibn ben bint abu al "
    "el zu zur ter ten te af av y e i genannt dit und".split()
)

PLACES = frozenset(
    "bosnia and herzegovina|trinidad and tobago|london|paris|berlin|washington|new york|moscow|"
    "beijing|brussels|rome|madrid|tokyo|jerusalem|cairo|beirut|istanbul|ankara|delhi|new delhi|"
    "mumbai|sydney|melbourne|canberra|brisbane|hong kong|shanghai|seoul|nairobi|johannesburg|"
    "cape town|dublin|edinburgh|glasgow|belfast|cardiff|manchester|liverpool|birmingham|leeds|"
    "athens|lisbon|vienna|wien|zurich|zürich|geneva|genf|bern|basel|munich|münchen|hamburg|"
    "frankfurt|köln|cologne|stuttgart|düsseldorf|leipzig|dresden|bonn|karlsruhe|warsaw|warschau|"
    "prague|prag|budapest|kiew|kyiv|kiev|moskau|peking|brüssel|rom|athen|lissabon|kopenhagen|"
    "copenhagen|stockholm|oslo|helsinki|los angeles|san francisco|chicago|boston|houston|dallas|"
    "atlanta|miami|seattle|toronto|montreal|ottawa|mexico city|rio de janeiro|são paulo|"
    "buenos aires|bogotá|caracas|havana|lagos|dakar|tunis|baghdad|tehran|kabul|islamabad|karachi|"
    "dhaka|bangkok|singapore|jakarta|manila|taipei|tel aviv|gaza|damascus|amman|riyadh|dubai|doha|"
    "amsterdam|the hague|luxembourg|strasbourg|barcelona|milan|mailand|turin|naples|venice|kolkata|"
    "lahore|"
    # countries, states: they follow a city after a comma
    "d.c.|dc|england|scotland|wales|ireland|northern ireland|france|germany|spain|italy|portugal|"
    "greece|turkey|poland|hungary|austria|switzerland|belgium|netherlands|sweden|norway|denmark|"
    "finland|russia|ukraine|china|japan|south korea|north korea|india|pakistan|afghanistan|iran|"
    "iraq|syria|lebanon|israel|jordan|egypt|libya|tunisia|algeria|morocco|kenya|nigeria|"
    "south africa|ethiopia|somalia|sudan|south sudan|mexico|brazil|argentina|chile|colombia|"
    "venezuela|cuba|haiti|canada|australia|new zealand|indonesia|thailand|vietnam|philippines|"
    "malaysia|myanmar|saudi arabia|qatar|yemen|bahrain|california|texas|florida|virginia|maryland|"
    "ohio|michigan|pennsylvania|georgia|iowa|new hampshire|new jersey|new mexico|north carolina|"
    "south carolina|tennessee|kentucky|alabama|mississippi|louisiana|missouri|minnesota|wisconsin|"
    "illinois|indiana|colorado|arizona|nevada|oregon|utah|massachusetts|connecticut|kansas|"
    "oklahoma|nebraska|n.y.|n.j.|calif.|va.|md.|fla.|tex.|pa.|ill.|mich.|mass.|conn.|ariz.|colo.|"
    "n.c.|s.c.|tenn.|ga.|ky.|la.|mo.|minn.|wis.|ind.|n.m.|n.h.|ore.|wash.|nev.|okla.".split("|")
)
"""Lower case: cities that stand after a comma without "in", and what may follow a city."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
DEGREES = frozenset(
    "md m.d. phd ph.d. rd ms m.s. ma m.a. mba cfp cpa jd j.d. esq esq. rn dds dvm facp faclm foma "
    "dabom fand psp cpp obe mbe cbe mp qc kc".split()
)

PSEUDO_AUTHORS = frozenset(
    "username|user name|user|sign in|log in|login|sign up|subscribe|register|staff|staff writer|"
    "staff writers|staff reporter|staff reporters|admin|adminn|administrator|webmaster|editor|"
    "editors|the editor|web editor|guest|guest author|anonymous|unknown|about|about the author|"
    "learn more|written|n/a|na|none|null|undefined|nan|false|true|author|authors|"
    "no author identified|no author|name|by|byline|contributor|contributors|writer|reporter|"
    "correspondent|e-mail the writer|email the writer|email|e-mail|email the author|bio|view bio|"
    "follow|follow author|view author archive|archive|get author rss feed|rss|rss feed|twitter|"
    "facebook|share|comments|home|hide this|read more|show more|donate|newsroom|root|test|default|"
    "redaktion|autor|redacción|published|updated|posted|advertisement|super user".split("|")
)
"""What templates print where an author should stand; casefolded."""
