### The other terms, each in a sentence or two.

term-rollover = Schlüsselwechsel (Key Rollover)
    .text = Der Übergang von einem Schlüssel zum nächsten. Eine Zeit lang sind beide veröffentlicht, damit niemand ohne dasteht (RFC 6781 4.1).
term-nsec = NSEC
    .text = Ein signierter Eintrag, der zwei Nachbarn nennt, sodass nichts zwischen ihnen liegen kann (RFC 4034 4).
term-nsec3 = NSEC3
    .text = Dasselbe mit gehashten Namen, damit sich die Zone nicht einfach durchlesen lässt (RFC 5155).
term-insecure = Ungesicherte Delegation (insecure)
    .text = Die Elternzone beweist, dass die Kindzone keinen DS hat. Von da an ist nichts signiert (RFC 4035 5.2).
term-alias = CNAME und DNAME
    .text = Einträge, die zu einem anderen Namen weiterführen (RFC 1034 3.6.2, RFC 6672).
