//! What stands around the tables.

pub const GEGENEREERD: &str = "*Gegenereerd uit de regels waarmee de bibliotheek beslist; niet met de hand wijzigen. [Zo leest u deze bladen](README.md).*
";

pub const INLEIDING: &str = "# Beslistabellen

Wie hoort waar, en waarom: van elke regel van de bibliotheek de tekst van de wet, de voorwaarden en de beslistabel, voor elke tijd
vanaf 1 januari 2015. Voor wie de wet kent en de uitkomst wil controleren.

*Gegenereerd uit de regels waarmee de bibliotheek beslist; niet met de hand wijzigen. Opnieuw maken:
`cargo run -p participatiewet-tests --bin genereer`.*

**Zo leest u een blad.** Bovenaan elke versie staat in gewone woorden wat de wet zegt, met een koppeling naar de wettekst van die dag.
Daaronder staan de voorwaarden, als punten die waar zijn of niet, elk met het artikel waar het staat. Een punt dat naar een andere regel
verwijst, is waar als de uitkomst van die regel op dezelfde dag *ja* is. Is bij een punt nog een besluit nodig en hangt de uitkomst
daarvan af, dan is de uitkomst *besluit nodig*.

**Zo leest u een tabel.** Elke rij is een soort persoon. Op iedereen past precies één rij; die geeft de uitkomst. Een streepje (–)
wil zeggen: dit maakt dan niet meer uit. Een tabel die te groot is om te lezen, staat er niet; de voorwaarden zeggen hetzelfde.

**De uitkomsten.**

- **ja**: aan de voorwaarden is voldaan. Waar de wet zegt dat het college beslist, is dat nog geen recht.
- **nee**: aan de voorwaarden is niet voldaan.
- **besluit nodig**: eerst moet iemand beslissen, bijvoorbeeld het college; het blad zegt wie en waarover.
- **feiten nodig**: wat over de persoon bekend is, is niet genoeg. De bibliotheek vraagt dan alleen wat de uitkomst nog kan veranderen.

Wat elk feit betekent, en wie het weet, staat in de [catalogus van feiten](../feiten.md).
";

pub const FEITEN: &str = "# Feiten

Alles wat de regels over een persoon kunnen vragen: wat het betekent, hoe de vraag luidt, wie het antwoord weet en waar de wet het nodig
heeft. De [beslistabellen](beslistabellen/README.md) zeggen wat een regel ermee doet.

*Gegenereerd uit de code; niet met de hand wijzigen. Opnieuw maken: `cargo run -p participatiewet-tests --bin genereer`.*

Een feit dat niet is opgegeven, is onbekend; het is nooit vanzelf *nee*. Alleen een lijst die u volledig noemt (`volledig`, bijvoorbeeld
alle uitkeringen), maakt van de rest *nee*. Wat door de tijd heen geldt, kunt u als perioden opgeven.
";
