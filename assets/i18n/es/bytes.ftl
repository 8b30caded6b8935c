### The bytes: fields, what was made of them, and how to make it again.

bytes = Los bytes
octets-lost = Estos bytes no se pudieron volver a componer aquí.
octets-parts = Qué mirar
octets-part-signature = firma de { $owner } { $type } con la clave { $tag }
octets-part-digest = resumen de la clave { $tag }
octets-part-hash = hash de { $name }
octets-part-name = lugar de { $name }
octets-part-records = registros tal como llegaron
octets-more-parts = { $count ->
    [one] Otra comprobación de esta viñeta no figura en la lista.
   *[other] Otras { $count } comprobaciones de esta viñeta no figuran en la lista.
}
octets-print = Imprimir estos bytes
octets-count = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
octets-bits-long = { $count ->
    [one] { $count } bit
   *[other] { $count } bits
}
octets-dump = Bytes en hexadecimal
octets-choose = Elige un campo para ver sus bytes, o un byte para ver su campo.
octets-field = Campo
octets-value = Valor
octets-at = Bytes
octets-came-as = llegó como { $value }
octets-source = De la respuesta a { $name } { $type }
octets-page = { $from } a { $to } de { $count }
octets-back = Campos anteriores
octets-on = Campos siguientes
octets-copy-as = Copiar como
octets-copy = Copiar todos los bytes
octets-copy-field = Copiar los bytes de este campo
octets-link = Copiar un enlace a este campo
octets-question-says = En esta viñeta no se comprueba nada. Aquí están la pregunta y los registros que llegaron, en formato binario (wire format) y con los nombres completos; falta la cabecera del mensaje, y lo que llegó como JSON está escrito como iría por la red.
octets-records-says = Los registros con los que se comprobó esta viñeta, con los TTL que llegaron; en formato binario (wire format) y con los nombres completos. Lo que llegó como JSON está escrito como iría por la red.
octets-received-head = Como registros, en formato binario
octets-left-out = { $count ->
    [one] Hay un registro más que no se muestra.
   *[other] Hay { $count } registros más que no se muestran.
}

## A signature
octets-signed = Lo que está firmado
octets-signed-says = { $count ->
    [one] La firma cubre exactamente este byte.
   *[other] La firma cubre exactamente estos { $count } bytes: los campos del RRSIG sin la firma misma y después cada registro en forma canónica (RFC 4034 3.1.8.1).
}
octets-unchanged = La forma canónica no cambia nada de lo que llegó.
octets-changed = La forma canónica difiere de lo que llegó:
octets-change-wildcard = Los registros llegaron para { $received }; lo firmado es el comodín { $signed }.
octets-change-lowered = { $count ->
    [one] En una etiqueta, las mayúsculas pasaron a minúsculas.
   *[other] En { $count } etiquetas, las mayúsculas pasaron a minúsculas.
}
octets-change-ttl = El TTL llegó como { $received }, reducido por una caché; lo firmado es { $signed }.
octets-change-ttl-above = El TTL llegó como { $received }, más que lo firmado, que es { $signed }: ninguna caché puede guardar el registro tanto tiempo.
octets-change-order = Los registros llegaron en otro orden; se firman ordenados por su RDATA.
octets-change-duplicates = { $count ->
    [one] Un registro llegó dos veces y cuenta una.
   *[other] { $count } registros llegaron repetidos y cuentan una vez.
}
octets-hash-head = Su hash
octets-hash = { $hash } de estos { $count } bytes
octets-hash-inside = { $algorithm } toma los propios bytes y calcula el hash por dentro: no hay un hash aparte.
octets-rim = Las 28 muescas del sello y de la tira del molino en el dibujo salen de los primeros 28 bytes del SHA-256 de lo firmado, una de cada uno: los dos bits más bajos eligen una de cuatro longitudes, como se ve aquí.
octets-key = La clave: su DNSKEY
octets-key-says = La clave que nombra la firma. Sus números son públicos.
octets-emblem = El emblema del anillo, el sello y la tarjeta en el dibujo sale del SHA-256 de este RDATA: { $digest }
octets-signature = La firma
octets-block = Lo que resulta al abrir la firma
octets-block-says = La firma es un número. Elevada al exponente de la clave, módulo su módulo, da este bloque. Solo quien tiene la clave privada puede hacer un número que, al abrirse, dé un bloque de esta forma con este hash.
octets-compared = Lo que se compara
octets-opened = Lo que resulta al abrir la firma
octets-expected = Lo que debe resultar, con el hash calculado aquí
octets-coordinates-say = Con el hash, el punto de la clave, r y s se calcula otro punto de la curva. La firma es válida si su x, módulo el orden de la curva, es r.
octets-r-sent = r, tal como se envió
octets-r-computed = x del punto, calculado aquí
octets-points-say = Con los bytes, el punto de la clave, R y S se calcula un punto de la curva. La firma es válida si es R.
octets-point-sent = R, tal como se envió
octets-point-computed = El punto, calculado aquí
octets-same = Ambos son iguales, byte a byte.
octets-differ = { $count ->
    [one] Un byte es distinto.
   *[other] { $count } bytes son distintos.
}
octets-compares-none = La comprobación de { $algorithm } no compara dos números que se puedan mostrar aquí.
octets-compares-not-yet = No se comparó nada: la clave o la firma no tienen una forma o un tamaño que se compruebe aquí.
octets-compares-long = La comprobación se hizo, pero es demasiado larga para repetirla solo por mostrar sus números.

## A digest of a key
octets-digested = De qué se hace el resumen
octets-digested-says = El resumen se hace con el nombre de la zona en forma canónica y todo el RDATA de su DNSKEY (RFC 4034 5.1.4).
octets-ds = El RDATA del DS
octets-anchor = resumen del ancla de confianza
octets-print-drawn = La huella del dibujo sale del resumen calculado aquí.
octets-tag = La etiqueta de clave, sumada
octets-tag-says = El RDATA, tomado como números de 16 bits, suma { $sum } (hex). Lo que pasa de 16 bits se suma a lo de abajo: { $hex }, es decir, { $tag }.
octets-tag-words = { $count ->
    [one] Un número
   *[other] Los { $count } números
}
octets-tag-word = número
octets-tag-sum = suma hasta aquí
octets-tag-left-out = { $count ->
    [one] Se omite un número del medio.
   *[other] Se omiten { $count } números del medio.
}

## A gap
octets-role-asked = { $name } es el nombre por el que se preguntó.
octets-role-above = { $name } es una delegación por encima del nombre por el que se preguntó.
octets-role-encloser = { $name } es el closest encloser: el ancestro más largo que existe.
octets-role-next-closer = { $name } es el next closer name: una etiqueta más largo que el closest encloser.
octets-role-wildcard = { $name } es el comodín que habría podido responder.
octets-place-matches = Está justo donde empieza el hueco: el registro trata de este nombre, y sus tipos figuran abajo.
octets-place-covered = Cae dentro del hueco: ese nombre no existe.
octets-place-open = Cae dentro de un hueco con opt-out: ahí no hay ningún nombre firmado, pero puede haber una delegación sin DS.
octets-place-between = Cae en el hueco y el nombre siguiente está por debajo de él: existe, pero sin registros propios.
octets-hash-name = El nombre del que se hace el hash
octets-nsec3 = El registro NSEC3
octets-nsec = El registro NSEC
octets-rounds = { $count ->
    [0] Un solo hash
    [one] Un hash, y uno más
   *[other] Un hash, y { $count } más
}
octets-rounds-say = La primera ronda toma el SHA-1 del nombre seguido de la sal; cada una de las siguientes, de lo que dio la anterior y otra vez la sal (RFC 5155 5).
octets-salt = La sal es { $salt }.
octets-no-salt = No hay sal.
octets-round-count = { $count ->
    [one] { $count } ronda
   *[other] Las { $count } rondas
}
octets-rounds-left-out = { $count ->
    [one] Se omite una ronda antes de la última.
   *[other] Se omiten { $count } rondas antes de la última.
}
octets-hash-label = En base32 con el alfabeto hexadecimal extendido, como el nombre (owner) de un NSEC3: { $label }
octets-gap = El hueco entre dos hashes
octets-gap-owner = empieza con el nombre (owner) del NSEC3
octets-gap-name = el hash del nombre
octets-gap-next = termina con el hash siguiente
octets-order = El orden de los nombres, etiqueta a etiqueta
octets-order-says = Los nombres se comparan desde la derecha: última etiqueta con última etiqueta, en minúsculas, byte a byte. El nombre que termina antes va primero (RFC 4034 6.1).
octets-order-before = { $one } va antes de { $other }
octets-order-same = { $one } y { $other } son el mismo nombre
octets-order-after = { $one } va después de { $other }
octets-order-decides = decide
octets-order-round = El hueco da la vuelta: empieza con el último nombre de la zona y termina con el primero.
octets-bits = Los tipos, bit a bit
octets-bits-from = desde el tipo
octets-bits-octet = byte
octets-bits-set = tipos que existen
octets-bits-left-out = { $count ->
    [one] Hay un byte de bits más que no se muestra.
   *[other] Hay { $count } bytes de bits más que no se muestran.
}

## Fields, each in a sentence
octets-is-rrsig-type-covered = El tipo de los registros firmados.
octets-is-rrsig-algorithm = Cómo se hizo la firma, y con qué hash.
octets-is-rrsig-labels = Cuántas etiquetas tiene el nombre firmado, sin la raíz ni un asterisco. Si son menos que las del nombre que llegó, se firmó un comodín.
octets-is-rrsig-original-ttl = El TTL que publicó la zona. Las cachés van reduciendo el suyo; por eso el firmado se conserva aquí.
octets-is-rrsig-expiration = Hasta cuándo vale la firma, en segundos desde 1970.
octets-is-rrsig-inception = Desde cuándo vale la firma, en segundos desde 1970.
octets-is-rrsig-key-tag = Un número corto que ayuda a encontrar la clave. No demuestra nada: dos claves pueden tener el mismo.
octets-is-rrsig-signer = La zona que firmó. Solo se puede intentar con sus claves.
octets-is-rrsig-signature = La firma misma; no forma parte de lo firmado.
octets-is-question-qname = El nombre por el que se pregunta.
octets-is-question-qtype = El tipo de registro por el que se pregunta.
octets-is-question-qclass = La clase por la que se pregunta: IN, Internet.
octets-is-rr = Un registro: su nombre, tipo, clase, TTL y datos.
octets-is-rrsig = Los campos del propio RRSIG, que se firman antes de los registros.
octets-is-a-address = La dirección IPv4.
octets-is-aaaa-address = La dirección IPv6.
octets-is-ns-nsdname = Un servidor de nombres de la zona.
octets-is-cname-cname = El nombre al que este equivale.
octets-is-dname-target = A dónde lleva cada nombre por debajo de este.
octets-is-mx-preference = Qué servidor de correo va primero: cuanto menor el número, antes.
octets-is-mx-exchange = Un servidor que recibe el correo de este nombre.
octets-is-txt-txt-data = Un trozo de texto: un byte con su longitud y sus caracteres.
octets-is-soa-mname = El servidor de nombres del que sale la zona.
octets-is-soa-rname = El buzón del responsable, con un punto en lugar de la arroba.
octets-is-soa-serial = El número de esta versión de la zona.
octets-is-soa-minimum = Cuántos segundos se puede recordar que algo no existe.
octets-is-nsec3-salt-length = Cuántos bytes de sal siguen.
octets-is-nsec3-hash-length = Cuántos bytes tiene el hash siguiente.
octets-is-rr-name = El nombre al que pertenece el registro.
octets-is-rr-type = De qué tipo es el registro.
octets-is-rr-class = La clase; en Internet es IN.
octets-is-rr-ttl = Cuántos segundos puede quedarse el registro en una caché.
octets-is-rr-original-ttl = El TTL del RRSIG, que se firma en lugar del TTL propio del registro: este lo van reduciendo las cachés.
octets-is-rr-rdlength = Cuántos bytes de datos siguen.
octets-is-rr-rdata = Los datos del registro, en la forma de su tipo.
octets-is-rr-unread = Estos bytes no tienen la forma del tipo del registro.
octets-is-name-label = Una parte de un nombre: un byte con su longitud y sus letras.
octets-is-name-root = La etiqueta de longitud cero que termina todo nombre.
octets-is-dnskey-flags = Para qué sirve la clave: 256 indica que puede firmar por su zona, 1 sugiere que está pensada para que un DS apunte a ella, 128 indica que está revocada.
octets-is-dnskey-protocol = Debe ser 3.
octets-is-dnskey-algorithm = El algoritmo para el que sirve la clave.
octets-is-dnskey-public-key = La clave pública, en la forma de su algoritmo.
octets-is-ds-key-tag = La etiqueta (key tag) de la clave a la que apunta.
octets-is-ds-algorithm = El algoritmo de la clave a la que apunta.
octets-is-ds-digest-type = Con qué función de hash se hizo el resumen.
octets-is-ds-digest = El resumen del nombre y la clave de la zona hija, tal como lo publica la zona padre.
octets-is-ds-owner = El nombre de la zona, en minúsculas.
octets-is-ds-dnskey = Todo el RDATA de la clave.
octets-is-nsec-next = El siguiente nombre de la zona que tiene registros. Entre ese nombre y el del registro (owner) no hay ninguno.
octets-is-nsec-types = Los tipos de los que el nombre (owner) tiene registros.
octets-is-nsec3-algorithm = Qué hash: 1 es SHA-1, el único que hay.
octets-is-nsec3-flags = 1 es opt-out: en el hueco puede haber delegaciones sin DS que no figuran.
octets-is-nsec3-iterations = Cuántas rondas más de hash hay. El RFC 9276 pide cero.
octets-is-nsec3-salt = Bytes que entran en cada ronda.
octets-is-nsec3-next = El siguiente hash que existe en la zona.
octets-is-nsec3-types = Los tipos de los que el nombre con ese hash tiene registros.
octets-is-types-window = A qué bloque de 256 tipos corresponden los bits.
octets-is-types-length = Cuántos bytes de bits siguen.
octets-is-types-bits = Un bit por tipo, activado donde hay registros de él.
octets-is-key-exponent-length = Cuántos bytes tiene el exponente.
octets-is-key-exponent = La potencia a la que se eleva una firma.
octets-is-key-modulus = El número que sirve de módulo: el producto de dos primos secretos.
octets-is-key-x = La primera coordenada del punto de la clave en la curva.
octets-is-key-y = Su segunda coordenada.
octets-is-key-a = El punto de la clave en la curva, comprimido en un número y un signo.
octets-is-signature-r = La primera mitad de la firma: aquello por lo que se reconoce un punto de la curva que eligió el firmante.
octets-is-signature-s = El número que solo puede calcular quien tiene la clave privada.
octets-is-block-zero = Un cero, para que el bloque quede por debajo del módulo.
octets-is-block-type = 1: el bloque de una firma.
octets-is-block-padding = FF, tantas veces como haga falta para llenar el bloque.
octets-is-block-separator = Un cero que termina el relleno.
octets-is-block-digest-info = El nombre de la función de hash, en DER.
octets-is-block-digest = El hash de lo que firmó el firmante. Debe ser el hash de lo que llegó.
octets-is-block-other = No es el bloque de una firma: la firma se hizo con otra clave, o se alteró.
octets-is-soa-refresh = Cuántos segundos espera un servidor secundario antes de buscar una versión más nueva de la zona.
octets-is-soa-retry = Cuántos segundos espera si eso ha fallado.
octets-is-soa-expire = Tras cuántos segundos sin éxito deja de responder por la zona. No tiene nada que ver con la expiración de las firmas.
octets-is-ptr-ptrdname = El nombre al que pertenece la dirección.
octets-is-srv-priority = Qué servidor se prueba primero: cuanto menor el número, antes.
octets-is-srv-weight = Entre servidores de igual prioridad: cuanto mayor el número, más a menudo se elige.
octets-is-srv-port = El puerto en el que escucha el servicio.
octets-is-srv-target = El servidor; un punto solo significa que no hay tal servicio.
octets-is-caa-flags = 128: una autoridad de certificación que no entienda la etiqueta no debe emitir un certificado.
octets-is-caa-tag-length = Cuántos bytes tiene la etiqueta.
octets-is-caa-tag = De qué trata el valor: issue e issuewild nombran a quién puede emitir certificados, iodef a quién avisar de los intentos.
octets-is-caa-value = Lo que dice la etiqueta, en caracteres.
octets-is-svcb-priority = 0: el nombre es un alias de otro; si no, cuanto menor el número, antes se prueba.
octets-is-svcb-target = El servidor que ofrece el servicio; un punto solo es el propio nombre o, con prioridad 0, que no lo hay.
octets-is-svcb-params = Cómo se llega al servicio: protocolos, puerto, direcciones, claves.
octets-is-svcb-param = Un parámetro: su clave, la longitud de su valor, su valor.
octets-is-svcb-param-key = Qué parámetro es: 1 es alpn, 3 port, 4 ipv4hint, 5 ech, 6 ipv6hint.
octets-is-svcb-param-length = Cuántos bytes tiene el valor.
octets-is-svcb-param-value = El valor, en la forma de su clave.
octets-is-tlsa-usage = De qué trata: 0 y 1 restringen un certificado que además se comprueba como siempre, 2 nombra un ancla de confianza, 3 el certificado mismo.
octets-is-tlsa-selector = Qué parte del certificado: 0 todo, 1 su clave pública.
octets-is-tlsa-matching-type = Cómo se da: 0 tal cual, 1 como SHA-256, 2 como SHA-512.
octets-is-tlsa-data = El certificado o la clave, o su hash.
octets-is-sshfp-algorithm = El algoritmo de la clave SSH del servidor: 1 RSA, 3 ECDSA, 4 Ed25519, 6 Ed448.
octets-is-sshfp-type = El hash de la huella: 1 SHA-1, 2 SHA-256.
octets-is-sshfp-fingerprint = El hash de la clave SSH del servidor.
octets-is-naptr-order = En qué orden deben probarse las reglas: primero el número menor.
octets-is-naptr-preference = Entre reglas de igual orden: cuanto menor el número, antes.
octets-is-naptr-flags = Qué sigue: S un registro SRV, A una dirección, U un URI; vacío: otro NAPTR.
octets-is-naptr-services = Los servicios a los que lleva la regla.
octets-is-naptr-regexp = Una regla que reescribe el texto de partida.
octets-is-naptr-replacement = El nombre por el que se pregunta después, si no se reescribe nada.
octets-is-uri-priority = Qué URI se prueba primero: cuanto menor el número, antes.
octets-is-uri-weight = Entre URI de igual prioridad: cuanto mayor el número, más a menudo se elige.
octets-is-uri-target = El URI, en caracteres.
octets-is-nsec3param-algorithm = Qué hash usan los registros NSEC3 de la zona: 1 es SHA-1.
octets-is-nsec3param-flags = Debe ser 0. Si hay opt-out lo dice cada NSEC3.
octets-is-nsec3param-iterations = Cuántas rondas adicionales de hash usa la zona.
octets-is-nsec3param-salt-length = Cuántos bytes de sal siguen.
octets-is-nsec3param-salt = Bytes que entran en cada ronda.
octets-is-csync-serial = El número de serie del SOA a partir del cual la zona padre puede actuar según este registro.
octets-is-csync-flags = 1: la zona padre puede actuar de inmediato; 2: solo desde el número de serie.
octets-is-csync-types = Los tipos que la zona padre debe copiar de la zona.
octets-is-cert-type = Qué clase de certificado: 1 X.509, 3 OpenPGP.
octets-is-cert-key-tag = Un número corto que ayuda a encontrar la clave del certificado.
octets-is-cert-algorithm = El algoritmo de esa clave, o 0 si no se indica.
octets-is-cert-certificate = El certificado mismo.
octets-is-openpgpkey-key = La clave pública OpenPGP de un buzón, cuyo nombre está como hash en el nombre del registro.
octets-is-hinfo-cpu = La clase de ordenador; las respuestas a ANY dicen aquí que no se cuenta todo (RFC 8482).
octets-is-hinfo-os = Su sistema operativo.
octets-is-rp-mbox = El buzón de la persona responsable, con un punto en lugar de la arroba.
octets-is-rp-txt = El nombre cuyos registros TXT dicen más.
octets-is-zonemd-serial = El número de serie del SOA de la zona resumida.
octets-is-zonemd-scheme = Cómo se reúne la zona: 1 es por ahora la única forma.
octets-is-zonemd-hash = Qué hash: 1 SHA-384, 2 SHA-512.
octets-is-zonemd-digest = El resumen de todos los registros de la zona. Esta página no los tiene todos y no lo comprueba.
octets-is-loc-version = La versión de la forma; 0 es la única.
octets-is-loc-size = El diámetro de lo que hay allí: los cuatro primeros bits por diez elevado a los cuatro últimos, en centímetros.
octets-is-loc-horizontal = Qué exactitud tiene el lugar en horizontal; escrita como el tamaño.
octets-is-loc-vertical = Qué exactitud tiene en vertical.
octets-is-loc-latitude = La latitud, en milésimas de segundo de arco; 2147483648 es el ecuador, más es norte.
octets-is-loc-longitude = La longitud, igual; 2147483648 es el meridiano cero, más es este.
octets-is-loc-altitude = La altitud, en centímetros sobre una base 100 km por debajo del elipsoide de referencia.
octets-is-eui48-address = La dirección de hardware de una tarjeta de red, 48 bits.
octets-is-eui64-address = Una dirección de hardware de 64 bits.
octets-is-key-octets = La clave, en una forma que esta página no descompone.
octets-is-signature-octets = La firma, en una forma que esta página no descompone.

## Reproduce it
recipe = Repítelo por tu cuenta
recipe-intro = Haz las mismas comprobaciones con tus propias herramientas. Las líneas y los programas llevan los valores de este caso, y solo escriben en una carpeta nueva y propia.
recipe-signature = Firma de la clave { $tag } sobre { $owner } { $type }
recipe-digest = Resumen de la clave { $tag } de { $zone }
recipe-gaps = Dónde quedan los nombres en { $zone }
recipe-dig = dig vuelve a pedir los registros
recipe-delv = delv vuelve a preguntar y valida lo que llega
recipe-openssl = OpenSSL lo calcula a partir de los mismos bytes
recipe-dsfromkey = dnssec-dsfromkey genera el DS de la clave
recipe-nsec3hash = nsec3hash calcula el hash de los nombres
recipe-python = Un programa en Python lo construye a partir de los campos de los registros
recipe-prints = Muestra
recipe-prints-not = No muestra
recipe-now = Pregunta al resolutor de tu equipo. Lo que muestra es el DNS de ese momento y no este caso: no hay ninguna línea que comparar.
recipe-anchors = Sus primeras líneas escriben en un archivo las anclas de confianza de este caso. La validación empieza ahí, y falla en un DNS del que no son las anclas.
recipe-cryptography = Necesita el paquete cryptography de Python.
recipe-cryptography-from = Necesita el paquete cryptography de Python, versión { $version } o posterior.
recipe-python-from = Necesita Python 3.10 o posterior.
recipe-openssl-from = Necesita OpenSSL 3.5 o posterior.
recipe-limits = Esta página no comprueba nada con esta clave. La herramienta tiene sus propios límites, así que lo que diga de la firma no es comparable.
