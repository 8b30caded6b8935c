### The other terms, each in a sentence or two.

term-rollover = Rotación de claves (rollover)
    .text = El paso de una clave a la siguiente. Durante un tiempo se publican ambas, para que nadie se quede sin clave (RFC 6781 4.1).
term-nsec = NSEC
    .text = Un registro firmado que nombra a dos vecinos, de modo que entre ellos no puede haber ningún nombre (RFC 4034 4).
term-nsec3 = NSEC3
    .text = Lo mismo, pero con el hash de los nombres, para que no se puedan enumerar sin más los nombres de la zona (RFC 5155).
term-insecure = Delegación no protegida (insecure)
    .text = La zona padre demuestra que la hija no tiene DS, o ninguno que sirva aquí. Por debajo de ese punto nada se puede comprobar (RFC 4035 5.2).
term-alias = CNAME y DNAME
    .text = Registros que llevan a otro nombre (RFC 1034 3.6.2, RFC 6672).

# What the pictures show in place of a term.
comic-plain = carta sin sello
comic-query = la nota que lleva la paloma
comic-rrset = carta
comic-rrsig = sello de lacre
comic-digest = fila de muescas que sale del molino
comic-keys = anillo que se queda en casa, y tarjeta que viaja
comic-dnskey = tarjeta
comic-rings = gran tarjeta, cuyo anillo sella el tarjetero (KSK), y tarjeta cuyo anillo sella cartas (ZSK)
comic-rollover = se cambia de anillo
comic-ds = huella en el libro de la casa madre
comic-trust-anchor = huella grabada en piedra
comic-nsec = página del padrón
comic-nsec3 = página del padrón, con los nombres emborronados
comic-insecure = postal
comic-chain = sellos y libros, de la piedra a la carta
comic-resolver = el búho entrega la carta, o la rechaza
comic-zone = casa
comic-delegation = casa madre y casa hija
comic-courier = paloma
comic-wildcard = formulario para cualquier nombre
comic-opt-out = hueco donde puede haber casas que no sellan nada
comic-bogus = un sello roto, una huella que no coincide, una página que falta
comic-indeterminate = bandeja vacía
