# The desk's page for posters.
console-posters = Posters
console-posters-lead = A page for each activity, with a QR code that opens the sign-up. Download the file and print it at full size.
console-posters-print = Make a poster
console-posters-what = Activities
console-posters-paper = Paper
console-paper-a4 = Poster A4
console-paper-a5 = Poster A5
console-paper-strips = Notice A4 with strips to tear off
console-posters-first = Largest language
console-posters-others = Also in
console-posters-get = Get the PDF
console-posters-none = Choose at least one activity.
