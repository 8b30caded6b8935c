### The story that the page opens with, and its terms; names arrive without their final dot.

root = la raíz

## Before the story, staged
forged-title = Antes de los sellos
    .alt = Dramatización, no sale de ningún registro: una urraca echa al buzón una carta a nombre de { $name }, y la paloma llega segunda.
forged-caption = Una carta sin sello: se cree a quien llega primero. La urraca falsificó la suya, y madrugó.
forged-aside = El DNS a secas funciona así: se acepta la primera respuesta que parece correcta. Lo que sigue sale de registros reales; esta escena, no.

## The question
question-title = Sale la pregunta
    .alt = El búho le da a la paloma una nota que pide { $name }, tipo { $type }, con firmas.
question-caption = El búho es tu navegador: pide los registros { $type } de { $name }, y los sellos. La paloma es el resolutor: lleva y trae, y no hace falta que sea honrada.
question-aside = La pregunta lleva el bit DO: con firmas, por favor. Y CD: el resolutor puede guardarse su opinión.

## The letter
bundle-title = Una carta, un sello
    .alt = Los registros { $type } de { $owner } vuelan desde su casa a una sola hoja, y en ella se estampa un solo sello.
bundle-caption = Todos los registros { $type } de { $owner } forman una carta, con un solo sello. No se puede colar ni quitar ninguno sin que se note.
bundle-aside = Las firmas cubren RRsets enteros, nunca registros sueltos. Otro tipo del mismo nombre es otra carta, con su propio sello.
arrives-title = Llega una carta
    .alt = La paloma entrega una carta abierta: { $owner }, con sus registros escritos en ella.
arrives-sealed-caption = Aquí está la respuesta, y a su pie cuelga un sello. Leerla puede cualquiera; la cuestión es quién la selló.
arrives-aside = Una carta abierta, sin sobre: DNSSEC no oculta nada.

## The mill
mill-title = Para qué sirve el molino
    .alt = Los bytes de la carta de { $owner } { $type } pasan por el molino; sale una tira de muescas.
mill-caption = El molino muele cualquier carta hasta dejarla en una fila corta de muescas. La urraca cambia un solo carácter, y la fila entera es otra.
mill-aside = Un hash: siempre la misma longitud, y sin vuelta atrás. No oculta nada; DNSSEC no cifra absolutamente nada. La segunda fila es la de esta misma carta con el último bit cambiado, molida también aquí; solo la urraca es dramatización.

## The seal
compare-title = El sello y la tarjeta
    .alt = El sello de { $owner } { $type } está junto a la tarjeta { $tag } de { $zone }. Emblema y borde encajan.
compare-holds-caption = Las muescas tienen que coincidir con las del borde del sello. Y la tarjeta { $tag } dice: esto solo pudo estamparlo mi anillo.
compare-aside = Emblema y borde son dos imágenes de un solo cálculo: la tarjeta responde «encaja», o nada. Una firma no es una clave privada, ni se puede pasar a otra carta.

## The two halves of a key
halves-title = El anillo se queda en casa
    .alt = Tras una cortina de { $zone } está el anillo; su sello y la tarjeta { $tag } salen, el anillo no.
halves-caption = La tarjeta se reparte a todo el mundo, y solo sirve para comprobar. El anillo que sella se queda tras la cortina de { $zone }.
halves-aside = Clave pública y clave privada. El anillo puede vivir en una máquina protegida, o en casa de un proveedor: la casa no siempre es del titular.

## The rack
rack-title = ¿Quién responde por la tarjeta?
    .alt = Las tarjetas de { $zone } están en un tarjetero bajo el gran sello { $tag }. El anillo se queda tras una cortina.
rack-caption = Una tarjeta la imprime cualquiera: ¿quién dice que esta es auténtica? El anillo de la tarjeta { $tag } selló el tarjetero entero, incluida su propia tarjeta.
rings-title = Por qué dos anillos
    .alt = En { $zone }, el anillo de la tarjeta { $letters } sella las cartas, y el de la tarjeta { $rack }, solo el tarjetero.
rings-caption = El anillo { $letters } es para las cartas, a diario. El gran anillo { $rack } es solo para el tarjetero, y puede descansar en una caja fuerte.
rings-aside = Las tarjetas para cartas se cambian sin preguntar a la zona padre, que solo conoce la gran tarjeta. Muchas casas usan un solo anillo para ambas cosas.
rack-aside = Un tarjetero que sella su propia tarjeta todavía no demuestra nada. Alguien más tiene que conocer la gran tarjeta. La urraca es dramatización.

## The ledger
ledger-title = El libro de la casa madre
    .alt = La huella de la gran tarjeta { $tag } de { $zone } está junto a la huella del libro de { $keeper }. Coinciden.
ledger-caption = Una casa más arriba, { $keeper } lleva el libro de sus hijas. En él está la huella de la tarjeta { $tag }, cifra por cifra.
ledger-aside = La huella se toma del nombre de la casa y de la tarjeta, juntos. En el libro puede haber varias; con que una encaje, basta.
pageseal-title = La página también va sellada
    .alt = La página del libro sobre { $child } lleva un sello de { $parent }. Es válido.
pageseal-caption = La página sobre { $child } lleva su propio sello, que { $parent } estampó con el anillo { $tag }. Así, la casa madre responde por esa huella.
pageseal-aside = Un DS lo firma la zona padre, no la hija: es la palabra de la zona padre sobre la hija.
climb-title = Una casa más arriba
    .alt = De noche en la colina, el búho sube de la casa de { $child } a la de { $parent }, donde está el libro.
climb-caption = El libro con esa huella está una casa más arriba, en { $parent }. Allí subimos, y volvemos a preguntar lo mismo que en { $child }.
climb-aside = Por la clave de cada zona responde la zona de encima. Por eso una cadena se comprueba desde la respuesta hacia arriba, hasta dar con una clave ya conocida.
repeat-title = Y subimos
    .alt = Las mismas comprobaciones para otras casas, todas superadas.
repeat-one-caption = Las mismas preguntas para { $zone }: tarjetas, tarjetero y huella. Todas las respuestas fueron que sí.
repeat-aside = Cada casa del camino se comprobó como la primera. El mapa tiene todos los pasos.

## The stone
stone-title = Grabado en piedra
    .alt = La huella de la gran tarjeta { $tag } de { $zone } está junto a la que hay grabada en la piedra. Coinciden.
stone-caption = Por encima de { $zone } ya no queda nadie a quien preguntar. La huella de la tarjeta { $tag } está grabada en una piedra que esta página trajo consigo.
stone-aside = La piedra vino con esta página, así que hay que confiar en la página misma. Estaba aquí antes que la pregunta.
people-title = Quién talló la piedra
    .alt = Dramatización, no sale de ningún registro: unas personas vigilan la cortina tras la que se usa el anillo de la raíz, cuatro veces al año.
people-caption = En la raíz de verdad, el anillo lo usan personas: cuatro veces al año se reúnen, ante testigos y cámaras.
people-aside = Son las ceremonias de la KSK de la raíz, que celebra la IANA. La clave de la raíz viene con los resolutores, los sistemas y esta página; nadie tiene que buscarla.

## The end
verdict-title = La vista desde arriba
    .alt = Una calle de casas, desde el faro en su roca hasta { $name }, cada una con su marca.
verdict-secure-caption = Todos los sellos son válidos, de la piedra a la carta: esto es lo que se publicó para { $name }. No significa que el sitio sea bueno.
verdict-aside = Seguro: nadie ha cambiado ni una palabra por el camino. Si lo publicado es cierto, ningún sello puede decirlo.

## What a resolver does
delivery-title = Entregada
    .alt = El búho deja la respuesta de { $name } { $type } en el buzón del visitante.
delivery-caption = Un resolutor que comprueba así entrega la respuesta, marcada como comprobada. Las falsificadas las rechaza.
delivery-aside = La marca es el bit AD. Los navegadores no tienen candado verde para esto: la mayoría de los programas se fían de su resolutor, y no muestran nada. La urraca es dramatización.

## A qué se reduce
recap-title = A qué se reduce
    .alt = Un sello, una tarjeta, una huella y una piedra, cada uno sobre su nombre en DNSSEC: RRSIG, DNSKEY, DS y ancla de confianza.
recap-caption = El sello es una firma, y la tarjeta la clave que la comprueba. La huella es la palabra de la zona padre sobre esa clave, y la piedra, lo que ya se sabía.
recap-aside = Los cuatro están dibujados a partir de los registros de esta historia.
try-own = Ahora prueba con un nombre tuyo

## In the pictures: a few words each
say-late = ¿Llego tarde?
say-who = ¿Según quién?
label-staged = dramatización
label-you = tú
label-ring = sella, y se queda
label-card = comprueba, y viaja
label-letters = para cartas
label-rack = para el tarjetero
label-yearly = cuatro veces al año
say-address = ¿{ $name }, { $type }?
say-seals = Con sellos, por favor.
label-until = hasta el { $date }
label-root = . raíz
label-more = { $count } más
who-owl = tu navegador
who-pigeon = el resolutor
who-magpie = falsificadora
label-do = DO: con firmas
label-ad = AD: comprobada
label-tag = tag { $tag }
label-changed = un carácter cambiado
label-seal = sello
label-specimen = tarjeta
label-print = huella
label-stone = piedra

## Terms
term-plain = DNS sin DNSSEC
    .text = Las respuestas no llevan firma: se cree la primera que encaja con la pregunta (RFC 3833 2.1).
term-query = Consulta
    .text = Una pregunta al DNS. Con el bit DO pide también las firmas (RFC 4035 3.2.1).
term-rrset = RRset
    .text = Todos los registros de un mismo nombre y tipo. DNSSEC los firma juntos, nunca de uno en uno (RFC 2181 5).
term-rrsig = RRSIG
    .text = Una firma de un RRset, con el nombre del firmante, la etiqueta de su clave (key tag) y un plazo de validez (RFC 4034 3).
term-digest = Resumen (digest)
    .text = Un número de longitud fija que una función hash calcula a partir de cualquier serie de octetos. Con RSA y ECDSA lo que se firma es el resumen (RFC 5702 3).
term-keys = Clave pública y clave privada
    .text = La clave privada hace las firmas y se queda con su dueño. La pública solo las comprueba, y se publica (RFC 4033 3.1).
term-dnskey = DNSKEY
    .text = Una clave pública de una zona. Con ella cualquiera puede comprobar firmas, y nadie puede hacerlas (RFC 4034 2).
term-rings = KSK y ZSK
    .text = La clave de firma de claves (KSK) firma solo el RRset DNSKEY; la clave de firma de zona (ZSK), todos los demás RRsets (RFC 6781 3.1).
term-ds = DS
    .text = Un resumen de una clave de la zona hija, publicado y firmado por la zona padre (RFC 4034 5).
term-trust-anchor = Ancla de confianza
    .text = Una clave, o su resumen, que se conoce antes de preguntar nada. La de la raíz la publica la IANA (RFC 9718).
term-chain = Cadena de confianza
    .text = Los eslabones que van de un ancla de confianza a la respuesta, cada uno firmado por el de arriba (RFC 4033 3.1).
term-resolver = Resolutor validador
    .text = Comprueba en nombre de sus clientes: activa el bit AD en las respuestas seguras (secure), y da SERVFAIL en lugar de las inválidas (bogus) (RFC 4035 3.2.3, 5.5).
