//! What stands around the tables.

pub const GEGENEREERD: &str = "*Gegenereerd uit de regels waarmee de bibliotheek beslist; niet met de hand wijzigen. [Alle bladen](README.md); [zo leest u ze](README.md#zo-leest-u-een-blad).*
";

pub const INLEIDING: &str = "# Beslistabellen

Wie hoort waar, en waarom: van elke regel van de bibliotheek de tekst van de wet, de voorwaarden en de beslistabel, voor elke tijd
vanaf 1 januari 2015. Voor wie de wet kent en de uitkomst wil controleren.

*Gegenereerd uit de regels waarmee de bibliotheek beslist; niet met de hand wijzigen. Opnieuw maken:
`cargo run -p participatiewet-tests --bin genereer`.*

Zoekt u een regel, kies dan hieronder een onderwerp, of zoek [op artikel](#zoeken-op-artikel). Hoe u een blad leest, staat
[onderaan](#zo-leest-u-een-blad). Wat twee instrumenten met elkaar doen, staat in [samenloop](samenloop.md); wat elk feit betekent en wie
het weet, in de [catalogus van feiten](../feiten.md).
";

pub const OOK_ZOEKEN: &str = "
De code in de laatste kolom van elke tabel is de naam van de regel in de uitvoer van de bibliotheek. Het artikel is dat van de laatste
tekst; het blad geeft het artikel van elke versie.
";

pub const OP_ARTIKEL: &str = "
## Zoeken op artikel

Welke regels een artikel gebruiken, in welke versie ook.
";

pub const LEZEN: &str = "## Zo leest u een blad

**De voorwaarden.** Bovenaan elke versie staat in gewone woorden wat de wet zegt, met een koppeling naar de wettekst van die dag.
Daaronder staan de voorwaarden, als punten die waar zijn of niet, elk met het artikel waar het staat. Een punt dat naar een andere regel
verwijst, is waar als de uitkomst van die regel op dezelfde dag *ja* is. Is bij een punt nog een besluit nodig en hangt de uitkomst
daarvan af, dan is de uitkomst *besluit nodig*.

**Zo leest u een tabel.** Elke rij is een soort persoon. Op iedereen past precies één rij; die geeft de uitkomst. Een streepje (–)
wil zeggen: dit maakt dan niet meer uit. Past een tabel niet op een blad, dan staat zij er in delen: eerst hoe de punten samen
beslissen, dan de punten die zelf uit punten bestaan, met de nummers van de voorwaarden. Beslissen veel losse punten op dezelfde
manier, dan zegt een zin dat. Gaan twee punten over hetzelfde feit, dan kan er een rij staan die op niemand past.

**De uitkomsten.**

- **ja**: aan de voorwaarden is voldaan. Waar de wet zegt dat het college beslist, is dat nog geen recht.
- **nee**: aan de voorwaarden is niet voldaan.
- **besluit nodig**: eerst moet iemand beslissen, bijvoorbeeld het college; het blad zegt wie en waarover.
- **feiten nodig**: wat over de persoon bekend is, is niet genoeg. De bibliotheek vraagt dan alleen wat de uitkomst nog kan veranderen.

**Wat hier niet in staat.** Verordeningen en beleidsregels van gemeenten kent de bibliotheek niet, en rechtspraak is niet geraadpleegd. Waar
*college* staat, kan het bestuur van een openbaar lichaam zijn waaraan de gemeente dit heeft overgedragen (artikel 8c van de Participatiewet).
";

pub const SAMENLOOP: &str = "# Samenloop

Wat twee instrumenten, of een instrument en een baan, uitkering of leeftijd, met elkaar doen. Een paar dat hier niet staat, is niet
gevonden; dat is niet hetzelfde als dat het samen mag.

*Gegenereerd uit de regels waarmee de bibliotheek beslist; niet met de hand wijzigen. [Alle beslistabellen](README.md).*
";

pub const FEITEN: &str = "# Feiten

Alles wat de regels over een persoon kunnen vragen: wat het betekent, hoe de vraag luidt, wie het antwoord weet en waar de wet het nodig
heeft. De [beslistabellen](beslistabellen/README.md) zeggen wat een regel ermee doet.

*Gegenereerd uit de code; niet met de hand wijzigen. Opnieuw maken: `cargo run -p participatiewet-tests --bin genereer`.*

Een feit dat niet is opgegeven, is onbekend; het is nooit vanzelf *nee*. Alleen een lijst die u volledig noemt (`volledig`, bijvoorbeeld
alle uitkeringen), maakt van de rest *nee*. Wat door de tijd heen geldt, kunt u als perioden opgeven.
";
