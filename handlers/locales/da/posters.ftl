# The desk's page for posters.
console-posters = Plakater
console-posters-lead = En side til hver aktivitet, med en QR-kode, der åbner tilmeldingen. Hent filen, og skriv den ud i fuld størrelse.
console-posters-print = Lav en plakat
console-posters-what = Aktiviteter
console-posters-paper = Papir
console-paper-a4 = Plakat A4
console-paper-a5 = Plakat A5
console-paper-strips = Opslag A4 med strimler at rive af
console-posters-first = Største sprog
console-posters-others = Også på
console-posters-get = Hent PDF
console-posters-none = Vælg mindst én aktivitet.
